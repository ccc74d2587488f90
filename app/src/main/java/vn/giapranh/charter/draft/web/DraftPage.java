package vn.giapranh.charter.draft.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giapranh.charter.draft.DraftView;
import vn.giapranh.charter.draft.ProposalView;
import vn.giapranh.charter.draft.ProposalView.Remark;
import vn.giapranh.charter.draft.text.DraftCheck.PlacedFault;
import vn.giapranh.charter.draft.text.DraftText.Article;
import vn.giapranh.charter.web.RuleCard;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderView;
import vn.giapranh.territory.SegmentView;

/**
 * A draft or proposal, whole.
 *
 * @param names short names of the wards that may be named
 * @param rounds what was proposed, the latest round first
 * @param own the viewer's ward
 * @param trouble why the act before this page was not done
 */
public record DraftPage(
        DraftView draft,
        Map<WardId, String> names,
        List<Chapter> chapters,
        Reach reach,
        List<ProposalView> rounds,
        Rights rights,
        Optional<WardId> own,
        Optional<Trouble> trouble) {

    public DraftPage {
        names = Map.copyOf(names);
        chapters = List.copyOf(chapters);
        rounds = List.copyOf(rounds);
    }

    public record Chapter(String number, String title, String mark, List<Part> articles) {
        public Chapter {
            articles = List.copyOf(articles);
        }
    }

    /**
     * An article.
     *
     * @param place among all articles, from 1
     * @param cards what its rules mean; a rule that is not sound has none
     */
    public record Part(
            int place,
            String mark,
            Article article,
            List<RuleCard> cards,
            List<PlacedFault> faults,
            List<Remark> remarks) {
        public Part {
            cards = List.copyOf(cards);
            faults = List.copyOf(faults);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Whom and what it touches.
     *
     * @param accounts how many accounts hold which role at each party
     */
    public record Reach(
            List<BorderView> borders,
            List<SegmentView> segments,
            Map<WardId, Double> squareKilometres,
            Map<WardId, Map<Role, Integer>> accounts) {
        public Reach {
            borders = List.copyOf(borders);
            segments = List.copyOf(segments);
            squareKilometres = Map.copyOf(squareKilometres);
            accounts = Map.copyOf(accounts);
        }

        public int holders(WardId ward, Role role) {
            return accounts.getOrDefault(ward, Map.of()).getOrDefault(role, 0);
        }
    }

    /** What the viewer may do now. */
    public record Rights(boolean edit, boolean remark, boolean sign, boolean giveBack) {}

    /** The round that is open, or was returned last. */
    public Optional<ProposalView> latest() {
        return rounds.stream().findFirst();
    }

    /** What was typed into a form that was not taken. */
    public String typed(String field) {
        return trouble.map(each -> each.typed().getOrDefault(field, "")).orElse("");
    }

    /** Offices that may sign for the viewer's ward. */
    public List<String> offices() {
        return latest().stream()
                .flatMap(round -> round.document().parties().stream())
                .filter(party -> own.filter(party.ward()::equals).isPresent())
                .flatMap(party -> party.signatories().stream())
                .toList();
    }
}
