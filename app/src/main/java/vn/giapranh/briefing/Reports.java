package vn.giapranh.briefing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.briefing.BriefingEvent.ReportApproved;
import vn.giapranh.briefing.BriefingEvent.ReportOpened;
import vn.giapranh.briefing.ReportView.State;
import vn.giapranh.charter.CharterState;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.rule.BriefRule;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.obligation.Span;
import vn.giapranh.obligation.SpanKind;

/**
 * Periodic reports of a charter: opened by the office of the ward in the chair, counted from events, added to and approved by each
 * party, issued as a paper ({@link Papers}, source {@link SourceKind#REPORT}).
 */
@Service
public class Reports {

    private static final int MOST = 60;
    private static final int SPANS_OFFERED = 4;

    private final ReportStore store;
    private final Charters charters;
    private final ObjectProvider<SchedulerClient> scheduler; // which knows the task, which knows what this asks for
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reports(
            ReportStore store,
            Charters charters,
            ObjectProvider<SchedulerClient> scheduler,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.charters = charters;
        this.scheduler = scheduler;
        this.events = events;
        this.clock = clock;
    }

    /** The charters of which the actor's ward is a party. */
    @Transactional(readOnly = true)
    public List<CharterView> listCharters(Actor actor) {
        return charters.listCharters(actor).stream()
                .filter(charter -> !(charter.state() instanceof CharterState.Added))
                .filter(charter -> isParty(actor, charter))
                .toList();
    }

    /** The last periods of the charter's Brief rule, the present one first. */
    @Transactional(readOnly = true)
    public List<Span> listSpans(Actor actor, String charter) {
        BriefRule rule = party(actor, charter).document().rule(BriefRule.class);
        List<Span> spans = new ArrayList<>();
        Span span = SpanKind.of(rule.period()).at(clock.instant());
        for (int i = 0; i < SPANS_OFFERED; i++) {
            spans.add(span);
            span = span.previous();
        }
        return spans;
    }

    /**
     * Opens the report of a period and has it counted; where one is open, that one. InvalidException for a period that has not
     * begun.
     */
    @Transactional
    public ReportId open(Actor actor, String charter, Span span) {
        CharterView view = party(actor, charter);
        requireChair(actor, view.chair().ward());
        Instant now = now();
        if (!span.from().isBefore(now)) {
            throw new InvalidException("span", "briefing.invalid.span-ahead");
        }
        ReportId id = new ReportId(Ids.next());
        if (!store.insert(
                id, charter, view.document().partyWards(), view.chair().ward(), span, now)) {
            return store.findOpen(charter, span).orElseThrow();
        }
        schedule(id, 1, now);
        events.publishEvent(new ReportOpened(Ids.next(), now, actor, id, charter, span));
        return id;
    }

    /** Counts anew; what the parties approved before they must approve again. */
    @Transactional
    public ReportOutcome recount(Actor actor, ReportId id, int seenCount) {
        ReportView report = lock(id);
        requireChair(actor, report.chair());
        if (report.state() instanceof State.Issued || report.state() instanceof State.Counting) {
            return new ReportOutcome.NotNow(report);
        }
        if (report.count() != seenCount) {
            return new ReportOutcome.Stale(report);
        }
        store.recount(id);
        schedule(id, report.count() + 1, now());
        return new ReportOutcome.Done(get(actor, id));
    }

    private void schedule(ReportId id, int count, Instant now) {
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        BriefingJobs.COUNT.instance(id + "-" + count).data(id).scheduledTo(now));
    }

    /** Writes what the actor's ward adds; approvals of its words end. */
    @Transactional
    public ReportOutcome contribute(Actor actor, Contribute command) {
        WardId ward = Secretariat.require(actor);
        ReportView report = lock(command.report());
        if (report.state() instanceof State.Issued) {
            return new ReportOutcome.NotNow(report);
        }
        boolean written = store.contribute(ward, command, now());
        return written
                ? new ReportOutcome.Done(get(actor, report.id()))
                : new ReportOutcome.Stale(get(actor, report.id()));
    }

    /**
     * Approves the figures and the ward's words; its leader's act.
     *
     * @param seen version of the ward's words; {@code seenCount} the counting that was seen
     */
    @Transactional
    public ReportOutcome approve(Actor actor, ReportId id, int seen, int seenCount) {
        if (!actor.has(Role.LEADER)) {
            throw new ForbiddenException("briefing.forbidden.leader");
        }
        WardId ward = actor.ward().orElseThrow();
        ReportView report = lock(id);
        if (!(report.state() instanceof State.Counted)) {
            return new ReportOutcome.NotNow(report);
        }
        Instant now = now();
        if (report.count() != seenCount
                || !store.approve(id, ward, Math.max(1, seen), actor.mark(), report.count(), now)) {
            return new ReportOutcome.Stale(report);
        }
        events.publishEvent(new ReportApproved(Ids.next(), now, actor, id, ward));
        return new ReportOutcome.Done(get(actor, id));
    }

    /** The latest period first. */
    @Transactional(readOnly = true)
    public List<ReportView> list(Actor actor, String charter) {
        return store.list(charter, MOST);
    }

    @Transactional(readOnly = true)
    public ReportView get(Actor actor, ReportId id) {
        return store.find(id).orElseThrow(() -> new UnknownException("report"));
    }

    private ReportView lock(ReportId id) {
        return store.lock(id).orElseThrow(() -> new UnknownException("report"));
    }

    private CharterView party(Actor actor, String charter) {
        CharterView view = charters.getCharter(actor, charter);
        if (!isParty(actor, view)) {
            throw new ForbiddenException("briefing.forbidden.party");
        }
        return view;
    }

    private static boolean isParty(Actor actor, CharterView charter) {
        return actor.ward().filter(charter.document().partyWards()::contains).isPresent();
    }

    private static void requireChair(Actor actor, WardId chair) {
        if (!Secretariat.require(actor).equals(chair)) {
            throw new ForbiddenException("briefing.forbidden.chair");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
