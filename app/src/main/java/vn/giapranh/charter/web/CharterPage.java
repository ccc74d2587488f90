package vn.giapranh.charter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giapranh.charter.CharterCompliance;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.draft.ProposalView.Answer;
import vn.giapranh.kernel.WardId;

/**
 * One version of a charter.
 *
 * @param names short names of the wards, and of the level above
 * @param month first day of the month whose figures are shown
 * @param hasFigures whether anything was counted in that month
 * @param compliance how each rule was kept in the last twelve months; empty for whoever may not see it
 * @param signatures of the parties; none when it was signed on paper
 * @param mayDraft whether the viewer may begin a draft from it
 * @param mayJoin neighbours of the parties that are none
 * @param refusal why it was not put in force, right after the attempt
 */
public record CharterPage(
        CharterView charter,
        Map<WardId, String> names,
        List<Chapter> chapters,
        LocalDate month,
        boolean hasFigures,
        Map<RuleKind, List<CharterCompliance.Month>> compliance,
        List<Answer.Signed> signatures,
        boolean mayDraft,
        List<WardId> mayJoin,
        Optional<Sentence> refusal) {

    public CharterPage {
        names = Map.copyOf(names);
        compliance = Map.copyOf(compliance);
        chapters = List.copyOf(chapters);
        signatures = List.copyOf(signatures);
        mayJoin = List.copyOf(mayJoin);
    }

    /** The last twelve months of a rule, oldest first; none where nothing is measured. */
    public List<CharterCompliance.Month> months(RuleKind rule) {
        return compliance.getOrDefault(rule, List.of());
    }

    /** A chapter with its articles. */
    public record Chapter(String number, String title, List<Article> articles) {
        public Chapter {
            articles = List.copyOf(articles);
        }
    }

    /**
     * An article and what it executes.
     *
     * @param anchor unique on the page
     */
    public record Article(String anchor, String number, String title, String words, List<RuleCard> rules) {
        public Article {
            rules = List.copyOf(rules);
        }
    }
}
