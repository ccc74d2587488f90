package vn.giapranh.meeting;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.incident.Troubles;
import vn.giapranh.kernel.Actor;

/** Disputes over who leads, opened since the meeting before or not decided. */
@Component
class OpenDisputes implements AgendaSource {

    private static final int MOST_FACTS = 50;
    private static final int MINUTES = 15;

    private final Troubles troubles;
    private final MessageSource messages;

    OpenDisputes(Troubles troubles, MessageSource messages) {
        this.troubles = troubles;
        this.messages = messages;
    }

    @Override
    public String key() {
        return "disputes";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<AgendaDraft> draft(Actor.Engine engine, AgendaQuestion question) {
        List<IncidentNumber> disputed =
                troubles.listDisputed(engine, question.charter(), question.since(), question.until(), MOST_FACTS);
        return disputed.isEmpty()
                ? List.of()
                : List.of(new AgendaDraft(
                        "disputes",
                        AgendaWords.vietnamese(messages, "meeting.agenda.disputes"),
                        MINUTES,
                        disputed.stream()
                                .map(number -> new FactLink(FactLink.Kind.INCIDENT, number.value()))
                                .toList()));
    }
}
