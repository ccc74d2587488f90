package vn.giapranh.briefing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.giapranh.briefing.ReportFigures.Concluded;
import vn.giapranh.briefing.ReportFigures.Disputed;
import vn.giapranh.briefing.ReportFigures.Handed;
import vn.giapranh.briefing.ReportFigures.Kept;
import vn.giapranh.briefing.ReportFigures.Period;
import vn.giapranh.briefing.ReportFigures.Place;
import vn.giapranh.incident.Figures;
import vn.giapranh.incident.IncidentFigures;
import vn.giapranh.kernel.Actor;
import vn.giapranh.meeting.ConclusionState;
import vn.giapranh.meeting.HeldMeeting;
import vn.giapranh.meeting.Meetings;
import vn.giapranh.obligation.Duty;
import vn.giapranh.obligation.DutyTally;
import vn.giapranh.obligation.Obligations;
import vn.giapranh.obligation.Span;
import vn.giapranh.obligation.Tally;

/** Counts the figures of a report from events, period by period. */
@Component
class ReportCount {

    private static final Actor.Engine ENGINE = new Actor.Engine("reports");
    private static final Logger log = LoggerFactory.getLogger(ReportCount.class);

    private final ReportBook book;
    private final Figures incidents;
    private final Obligations obligations;
    private final Meetings meetings;
    private final Clock clock;

    ReportCount(ReportBook book, Figures incidents, Obligations obligations, Meetings meetings, Clock clock) {
        this.book = book;
        this.incidents = incidents;
        this.obligations = obligations;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Counts and keeps; one that fails is marked, one that is interrupted is begun again by the scheduler. */
    void count(ReportId id) {
        ReportView report = book.get(ENGINE, id);
        if (!(report.state() instanceof ReportView.State.Counting)) {
            return;
        }
        try {
            Period present = period(report.charter(), report.span());
            book.progress(ENGINE, id, 34);
            Period before = period(report.charter(), report.span().previous());
            book.progress(ENGINE, id, 67);
            Period lastYear = period(report.charter(), report.span().sameOfLastYear());
            book.counted(
                    ENGINE,
                    id,
                    new ReportFigures(present, before, lastYear),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
        } catch (RuntimeException failed) {
            if (Thread.currentThread().isInterrupted()) {
                throw failed;
            }
            log.error("the figures of report {} could not be counted", id, failed);
            book.failed(ENGINE, id);
        }
    }

    /** The figures of one period, as the engine sees them: numbers alone, the same for every party. */
    Period period(String charter, Span span) {
        IncidentFigures figures = incidents.count(ENGINE, charter, span.from(), span.until());
        Map<Duty, Tally> kept = new EnumMap<>(Duty.class);
        for (DutyTally each : obligations.tally(ENGINE, charter, span.from(), span.until())) {
            kept.merge(each.duty(), each.tally(), Tally::plus);
        }
        Map<String, Kept> duties = new TreeMap<>();
        kept.forEach((duty, tally) ->
                duties.put(duty.name(), new Kept(tally.met(), tally.late(), tally.missed(), tally.open())));
        Map<String, java.util.List<Long>> hours = new TreeMap<>();
        figures.hours().forEach((border, of) -> hours.put(border.toString(), of));
        var held = meetings.listHeld(ENGINE, charter, span.from(), span.until());
        return new Period(
                figures.reported(),
                figures.resolved(),
                named(figures.byKind()),
                named(figures.byUrgency()),
                named(figures.byBorder()),
                named(figures.byLead()),
                hours,
                figures.cells().stream()
                        .map(cell -> new Place(cell.lon(), cell.lat(), cell.count()))
                        .toList(),
                new Handed(
                        figures.handovers().offered(),
                        figures.handovers().accepted(),
                        figures.handovers().declined(),
                        figures.handovers().lapsed(),
                        figures.handovers().withdrawn(),
                        figures.handovers().medianMinutes()),
                new Disputed(
                        figures.disputes().opened(),
                        figures.disputes().byChair(),
                        figures.disputes().byLevelAbove()),
                duties,
                concluded(held),
                held.size());
    }

    private Concluded concluded(java.util.List<HeldMeeting> held) {
        long drawn = 0;
        long done = 0;
        long late = 0;
        long overdue = 0;
        Instant now = clock.instant();
        for (HeldMeeting meeting : held) {
            for (var conclusion : meetings.get(ENGINE, meeting.number()).conclusions()) {
                drawn++;
                done += conclusion.state() instanceof ConclusionState.Done ? 1 : 0;
                late += conclusion.isLate() ? 1 : 0;
                overdue += conclusion.isOverdue(Vietnamese.dayOf(now)) ? 1 : 0;
            }
        }
        return new Concluded(drawn, done, late, overdue);
    }

    private static Map<String, Long> named(Map<?, Long> counts) {
        Map<String, Long> named = new TreeMap<>();
        counts.forEach((key, count) -> named.put(key instanceof Enum<?> value ? value.name() : key.toString(), count));
        return named;
    }
}
