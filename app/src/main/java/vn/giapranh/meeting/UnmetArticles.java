package vn.giapranh.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.kernel.Actor;
import vn.giapranh.obligation.Judged;
import vn.giapranh.obligation.Obligations;
import vn.giapranh.obligation.Standing;

/** Articles whose dated obligations were missed or done late since the meeting before. Times of incidents: {@link BrokenClocks}. */
@Component
class UnmetArticles implements AgendaSource {

    private static final int MINUTES = 15;

    private final Obligations obligations;
    private final Charters charters;
    private final MessageSource messages;

    UnmetArticles(Obligations obligations, Charters charters, MessageSource messages) {
        this.obligations = obligations;
        this.charters = charters;
        this.messages = messages;
    }

    @Override
    public String key() {
        return "obligations";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public List<AgendaDraft> draft(Actor.Engine engine, AgendaQuestion question) {
        Map<RuleKind, String> articles = charters.getVersion(
                        engine, question.meeting().charter())
                .document()
                .articleNumbers();
        List<FactLink> unmet = obligations.list(engine, question.charter(), question.since(), question.until()).stream()
                .filter(UnmetArticles::isUnmet)
                .flatMap(judged -> Optional.ofNullable(
                        articles.get(judged.obligation().duty().rule()))
                        .stream())
                .distinct()
                .map(article -> new FactLink(FactLink.Kind.ARTICLE, article))
                .toList();
        return unmet.isEmpty()
                ? List.of()
                : List.of(new AgendaDraft(
                        "unmet", AgendaWords.vietnamese(messages, "meeting.agenda.obligations"), MINUTES, unmet));
    }

    private static boolean isUnmet(Judged judged) {
        return switch (judged.standing()) {
            case Standing.Late _, Standing.Missed _ -> true;
            case Standing.Open _, Standing.Met _, Standing.Unmeasured _ -> false;
        };
    }
}
