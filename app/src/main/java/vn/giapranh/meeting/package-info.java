/**
 * Meetings: the series a charter's Meet rule asks for, each meeting from call to closed minutes, and what became of its
 * conclusions. One meeting is one object that all parties see; beside it each party has a note that nobody else can read.
 *
 * <p><b>Series.</b> A meeting falls into each month, quarter, half-year or year of the calendar, as the rule says. The first
 * counts when at least half of that time lies in the charter's. A review (sơ kết, tổng kết) takes the place of the ordinary
 * meeting whose time ends on the same day, and counts for both; where none ends then, it comes besides. A half-year has its review
 * in June; that of the second is the review of the year. The parties are hosts by turns, in the order in which they take the chair; two planned
 * meetings may exchange hosts. Meetings are planned half a year ahead.
 *
 * <p><b>Life.</b> Planned → called (and moved) → open → held; cancelled from the first two. A leader or secretary of the ward
 * in the chair or of the host convenes; those of every party propose, attend and write minutes. Held minutes never change:
 * what must be corrected is an addendum. {@link vn.giapranh.meeting.MeetingAct} and the matrix of the tests say who may do
 * what when.
 *
 * <p><b>Agenda.</b> Drawn up by every {@link vn.giapranh.meeting.AgendaSource}: conclusions not done, the review, articles not
 * met, disputes, times that ran out, hotspots. Drawn up again it keeps what a person changed, proposed, struck or minuted. Its words are for
 * every party; a fact behind an item is seen by whoever may see the fact itself, and the database holds that.
 *
 * <p><b>Minutes.</b> One text an item, each with a version: who saves over another's text gets both and loses neither.
 *
 * <p><b>Conclusions.</b> Drawn (what, which ward and office, by when, whose authority, what result) or struck while the meeting is
 * held; from its closing open → done claimed, with evidence → done, accepted by the chair; sent back with a reason; more time
 * asked for with a reason and granted by the chair. The last day is the day concluded, or the next on which offices work.
 * Three working days before, on the day and after it a reminder is written, once each.
 *
 * <p><b>Events.</b> {@link vn.giapranh.meeting.MeetingEvent}, in the stream of each charter's meetings; never what was said.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Meeting",
        allowedDependencies = {
            "kernel",
            "database",
            "people",
            "calendar",
            "territory",
            "charter",
            "charter :: document",
            "charter :: rule",
            "incident",
            "hotspot",
            "obligation"
        })
@org.jspecify.annotations.NullMarked
package vn.giapranh.meeting;
