package vn.giapranh.charter.draft.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.draft.DraftView;
import vn.giapranh.charter.draft.text.DraftCheck.PlacedFault;
import vn.giapranh.charter.draft.text.DraftText.Article;
import vn.giapranh.charter.web.RuleCard;
import vn.giapranh.charter.yaml.Fault;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.kernel.WardId;

/**
 * One article being written.
 *
 * @param place among all articles, from 1
 * @param seen mark of what the form began from
 * @param article as typed
 * @param faults of the article itself; those of a rule stand in its form
 * @param missing rules that no article carries yet
 * @param wrongs why what was typed cannot be saved at all
 * @param now what somebody else has made of it meanwhile; empty when nobody has
 */
public record ArticlePage(
        DraftView draft,
        int place,
        String seen,
        Article article,
        List<RuleForm> rules,
        List<RuleCard> cards,
        List<PlacedFault> faults,
        List<RuleKind> missing,
        Map<WardId, String> names,
        Optional<Meanwhile> now,
        List<Wrong> wrongs) {

    public ArticlePage {
        rules = List.copyOf(rules);
        cards = List.copyOf(cards);
        faults = List.copyOf(faults);
        missing = List.copyOf(missing);
        names = Map.copyOf(names);
        wrongs = List.copyOf(wrongs);
    }

    /**
     * @param article as it stands now; empty when it has been removed
     */
    public record Meanwhile(Optional<Article> article, String rules) {}

    /** Faults of {@code number}, {@code title}, {@code words}. */
    public List<Fault> faultsOf(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(PlacedFault::fault)
                .toList();
    }

    public String address() {
        return "/charters/drafts/" + draft.id() + "/articles/" + place;
    }
}
