package vn.giapranh.meeting;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.rule.MeetRule;
import vn.giapranh.charter.rule.MeetRule.Review;
import vn.giapranh.kernel.Actor;

/** What a review adds: how the charter was kept, and, where the charter says so, to sign it again. */
@Component
class ReviewOfCharter implements AgendaSource {

    private static final int REVIEW_MINUTES = 30;
    private static final int SIGN_MINUTES = 15;

    private final Charters charters;
    private final MessageSource messages;

    ReviewOfCharter(Charters charters, MessageSource messages) {
        this.charters = charters;
        this.messages = messages;
    }

    @Override
    public String key() {
        return "review";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<AgendaDraft> draft(Actor.Engine engine, AgendaQuestion question) {
        MeetingKind kind = question.meeting().kind();
        if (kind == MeetingKind.REGULAR) {
            return List.of();
        }
        List<AgendaDraft> drafts = new ArrayList<>();
        drafts.add(draft("kept", "meeting.agenda." + kind, REVIEW_MINUTES));
        Review review = kind == MeetingKind.YEAR_REVIEW ? Review.YEAR : Review.HALF_YEAR;
        MeetRule rule = charters.getVersion(engine, question.meeting().charter())
                .document()
                .rule(MeetRule.class);
        if (rule.signAgainAt() == review) {
            drafts.add(draft("sign-again", "meeting.agenda.sign-again", SIGN_MINUTES));
        }
        return drafts;
    }

    private AgendaDraft draft(String subject, String key, int minutes) {
        return new AgendaDraft(subject, AgendaWords.vietnamese(messages, key), minutes, List.of());
    }
}
