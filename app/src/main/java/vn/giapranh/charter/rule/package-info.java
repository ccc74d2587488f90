/**
 * The rules that the articles of a charter carry: one record a rule, exactly the fifteen of the charter's table, free of
 * Spring, SQL and YAML. Each record holds every number its rule needs; none has a default, because a number that the
 * parties did not write and sign does not exist.
 *
 * <p>Times that run as clocks are {@link java.time.Duration}s; times that a person keeps by the office calendar are
 * {@link vn.giapranh.charter.rule.Term}s and may be counted in working days. Depths are metres. A rule is made by
 * {@code charter.document} from the text of an article, which also checks it against the law
 * ({@code charter.law}); the record constructors repeat the checks that keep the engine sound.
 *
 * <p>Executed: Zone, Receive first, Lead, Tell, Acknowledge, Handover, Dispute, Answer, Share, and of Chair who holds it.
 * Kept for the modules to come: Patrol, Exchange, Meet, Brief, Retain.
 */
@org.springframework.modulith.NamedInterface("rule")
@org.jspecify.annotations.NullMarked
package vn.giapranh.charter.rule;
