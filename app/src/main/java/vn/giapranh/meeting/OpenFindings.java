package vn.giapranh.meeting;

import java.util.EnumSet;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.giapranh.hotspot.FindingState;
import vn.giapranh.hotspot.FindingView;
import vn.giapranh.hotspot.Findings;
import vn.giapranh.kernel.Actor;

/** Hotspots that are being dealt with. */
@Component
class OpenFindings implements AgendaSource {

    private static final int MOST_FACTS = 20;
    private static final int MINUTES = 15;
    private static final EnumSet<FindingState> OPEN =
            EnumSet.of(FindingState.NEW, FindingState.LOOKED_AT, FindingState.PLANNED, FindingState.MEASURED);

    private final Findings findings;
    private final MessageSource messages;

    OpenFindings(Findings findings, MessageSource messages) {
        this.findings = findings;
        this.messages = messages;
    }

    @Override
    public String key() {
        return "hotspots";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<AgendaDraft> draft(Actor.Engine engine, AgendaQuestion question) {
        List<FindingView> open = findings.list(engine, question.charter(), OPEN);
        return open.isEmpty()
                ? List.of()
                : List.of(new AgendaDraft(
                        "open",
                        AgendaWords.vietnamese(messages, "meeting.agenda.hotspots"),
                        MINUTES,
                        open.stream()
                                .limit(MOST_FACTS)
                                .map(finding -> new FactLink(
                                        FactLink.Kind.FINDING, finding.number().value()))
                                .toList()));
    }
}
