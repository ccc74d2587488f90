package vn.giapranh.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.charter.Charters;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.meeting.Regeneration.Drafted;

/**
 * Draws up an agenda from the data: asks every source, and lays the answer over what stands. It does so as the engine, because
 * the facts are those of all parties; who may see which of them the database decides when they are read.
 */
@Service
public class Generation {

    private final List<AgendaSource> sources;
    private final MeetingStore meetings;
    private final AgendaStore agenda;
    private final Now now;

    Generation(List<AgendaSource> sources, MeetingStore meetings, AgendaStore agenda, Now now) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(AgendaSource::order).thenComparing(AgendaSource::key))
                .toList();
        this.meetings = meetings;
        this.agenda = agenda;
        this.now = now;
    }

    @Transactional
    public void generate(Actor.Engine engine, MeetingNumber number) {
        MeetingView meeting = meetings.find(number).orElseThrow(() -> new UnknownException("meeting"));
        var question = new AgendaQuestion(meeting, since(meeting), now.instant(), now.today());
        List<Drafted> drafts = sources.stream()
                .flatMap(source ->
                        source.draft(engine, question).stream().map(draft -> new Drafted(source.key(), draft)))
                .toList();
        Regeneration.Plan plan = Regeneration.plan(agenda.list(number), drafts);
        for (Regeneration.Renewal renewal : plan.renewed()) {
            if (!renewal.isFactsOnly()) {
                agenda.renew(renewal.item().id(), renewal.draft());
            }
            agenda.setFacts(renewal.item().id(), renewal.draft().facts());
        }
        plan.withdrawn().forEach(item -> agenda.withdraw(item.id()));
        for (Drafted added : plan.added()) {
            UUID item =
                    agenda.insert(number, added.source(), added.draft(), "", java.util.Optional.empty(), ItemState.ON);
            agenda.setFacts(item, added.draft().facts());
        }
    }

    private Instant since(MeetingView meeting) {
        return meetings.findLastHeld(meeting)
                .flatMap(MeetingView::call)
                .map(Call::startsAt)
                .orElseGet(() -> meetings.findFirstDue(meeting.charter().charter())
                        .atStartOfDay(Charters.ZONE)
                        .toInstant());
    }
}
