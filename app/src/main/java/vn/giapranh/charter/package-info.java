/**
 * Charters, their articles and rules, in versions: what does the charter say here and now?
 *
 * <p>A charter is a YAML document ({@code charter.document}) that carries the fifteen rules ({@code charter.rule}), none
 * above what the law leaves ({@code charter.law}). It is kept in versions. A version never changes: its text and the
 * SHA-256 of its canonical form are written once, and the hash stands in the audit trail.
 *
 * <p><b>Life of a version.</b> Added → ahead → in force → past ({@link vn.giapranh.charter.CharterState}), derived from
 * facts and never stored as a word. From {@link vn.giapranh.charter.PutCharterInForce} it rules until its period ends or
 * the next version follows.
 *
 * <p><b>Invariants.</b> At most one version of a charter is in force at an instant; at most one charter covers a border
 * at an instant; an incident keeps the version it began under. The first two are held by exclusion constraints as well.
 *
 * <p><b>Answers.</b> {@link vn.giapranh.charter.Charters#rule} decides a report: the one lead, whom to tell, who sees
 * what. {@link vn.giapranh.charter.Charters#rulesOf} gives an incident its times. Both are pure functions of the
 * versions in force; no number is in code.
 *
 * <p><b>Before it is in force</b> a charter is drafted, proposed and signed ({@code charter.draft}), or it was signed on paper
 * and an administrator enters it.
 *
 * <p><b>Events.</b> {@link vn.giapranh.charter.CharterVersionAdded}, {@link vn.giapranh.charter.CharterPutInForce}.
 *
 * <p><b>Left to others.</b> Clocks and custody (incident); the keeping of the rules
 * that are parsed and not yet executed: Patrol, Exchange, Meet, Brief, Retain. What the rules did is counted by the
 * module that owns the events, through {@link vn.giapranh.charter.CharterPractice}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Charter",
        allowedDependencies = {"kernel", "database", "people", "audit", "calendar", "territory"})
@org.jspecify.annotations.NullMarked
package vn.giapranh.charter;
