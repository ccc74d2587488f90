package vn.giapranh.meeting;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.giapranh.kernel.Actor;

/** Conclusions of earlier meetings that are not done. */
@Component
class UndoneConclusions implements AgendaSource {

    private static final int MOST_FACTS = 50;
    private static final int MINUTES = 15;

    private final ConclusionStore store;
    private final MessageSource messages;

    UndoneConclusions(ConclusionStore store, MessageSource messages) {
        this.store = store;
        this.messages = messages;
    }

    @Override
    public String key() {
        return "conclusions";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<AgendaDraft> draft(Actor.Engine engine, AgendaQuestion question) {
        List<FactLink> facts = store.listOwed(question.charter(), MOST_FACTS).stream()
                .map(conclusion -> new FactLink(
                        FactLink.Kind.CONCLUSION, conclusion.number().value()))
                .toList();
        return facts.isEmpty()
                ? List.of()
                : List.of(new AgendaDraft(
                        "owed", AgendaWords.vietnamese(messages, "meeting.agenda.conclusions"), MINUTES, facts));
    }
}
