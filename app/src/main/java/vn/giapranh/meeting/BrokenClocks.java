package vn.giapranh.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.giapranh.incident.ClockKind;
import vn.giapranh.incident.ClockRecord;
import vn.giapranh.incident.Clocks;
import vn.giapranh.kernel.Actor;

/** Times of the charter that ran out since the meeting before, one item for what each group of them is about. */
@Component
class BrokenClocks implements AgendaSource {

    private static final int MOST_FACTS = 50;
    private static final int MINUTES = 10;

    private enum Group {
        TELL(EnumSet.of(ClockKind.TELL)),
        ACKNOWLEDGE(EnumSet.of(ClockKind.ACKNOWLEDGE)),
        HANDOVER(EnumSet.of(ClockKind.HANDOVER)),
        DISPUTE(EnumSet.of(ClockKind.DISPUTE_CHAIR, ClockKind.DISPUTE_LEVEL_ABOVE)),
        ANSWER(EnumSet.of(ClockKind.RECEIPT, ClockKind.RESULT));

        private final Set<ClockKind> kinds;

        Group(Set<ClockKind> kinds) {
            this.kinds = kinds;
        }
    }

    private final Clocks clocks;
    private final MessageSource messages;

    BrokenClocks(Clocks clocks, MessageSource messages) {
        this.clocks = clocks;
        this.messages = messages;
    }

    @Override
    public String key() {
        return "clocks";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<AgendaDraft> draft(Actor.Engine engine, AgendaQuestion question) {
        List<AgendaDraft> drafts = new ArrayList<>();
        for (Group group : Group.values()) {
            List<FactLink> broken = clocks
                    .list(
                            engine,
                            question.charter(),
                            group.kinds,
                            Set.copyOf(question.meeting().parties()),
                            question.since(),
                            question.until())
                    .stream()
                    .filter(clock -> isBroken(clock, question.until()))
                    .map(clock -> new FactLink(
                            FactLink.Kind.INCIDENT, clock.incident().value()))
                    .distinct()
                    .limit(MOST_FACTS)
                    .toList();
            if (!broken.isEmpty()) {
                drafts.add(new AgendaDraft(
                        group.name(),
                        AgendaWords.vietnamese(messages, "meeting.agenda.clocks." + group),
                        MINUTES,
                        broken));
            }
        }
        return drafts;
    }

    private static boolean isBroken(ClockRecord clock, Instant now) {
        return clock.metAt().or(clock::stoppedAt).orElse(now).isAfter(clock.dueAt());
    }
}
