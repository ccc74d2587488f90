package vn.giapranh.charter.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.compare.Comparison;
import vn.giapranh.charter.draft.DraftId;
import vn.giapranh.charter.draft.DraftView;
import vn.giapranh.charter.draft.Drafts;
import vn.giapranh.charter.draft.text.DraftParser;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.UnknownException;

/** Two versions of a charter, or a draft and the version it changes, article by article. */
@Controller
class ComparePages {

    private final Charters charters;
    private final Drafts drafts;
    private final CharterPageMaker maker;

    ComparePages(Charters charters, Drafts drafts, CharterPageMaker maker) {
        this.charters = charters;
        this.drafts = drafts;
        this.maker = maker;
    }

    /** @param a the earlier version, else the one before {@code b}; {@code b} the later, else the latest */
    @GetMapping("/charters/{slug}/compare")
    ModelAndView versions(
            Actor actor,
            @PathVariable String slug,
            @RequestParam Optional<Integer> a,
            @RequestParam Optional<Integer> b) {
        List<Integer> numbers = charters.getCharter(actor, slug).versions().stream()
                .map(version -> version.id().version())
                .sorted()
                .toList();
        int later = b.orElse(numbers.getLast());
        int earlier = a.orElse(Math.max(numbers.getFirst(), later - 1));
        CharterView before = charters.getVersion(actor, new CharterVersionId(slug, earlier));
        CharterView after = charters.getVersion(actor, new CharterVersionId(slug, later));
        return page(new ComparePage(
                after.document().title(),
                Sentence.of("charter.version.number", earlier),
                Sentence.of("charter.version.number", later),
                Comparison.of(DraftParser.of(before.document()), DraftParser.of(after.document())),
                numbers,
                earlier,
                later,
                "/charters/" + slug + "/versions/" + later,
                maker.names(List.of(before, after))));
    }

    @GetMapping("/charters/drafts/{id}/changes")
    ModelAndView draft(Actor actor, @PathVariable DraftId id) {
        DraftView draft = drafts.get(actor, id);
        CharterView base =
                charters.getVersion(actor, draft.base().orElseThrow(() -> new UnknownException("charter-draft.base")));
        return page(new ComparePage(
                draft.text().frame().title(),
                Sentence.of("charter.version.number", base.id().version()),
                Sentence.of("charter.compare.draft"),
                Comparison.of(DraftParser.of(base.document()), draft.text()),
                List.of(),
                base.id().version(),
                0,
                "/charters/drafts/" + id,
                maker.names(List.of(base))));
    }

    private static ModelAndView page(ComparePage page) {
        return new ModelAndView("charter/compare", Map.of("page", page));
    }
}
