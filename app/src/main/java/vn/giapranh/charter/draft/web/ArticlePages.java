package vn.giapranh.charter.draft.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.document.NamedPlaces;
import vn.giapranh.charter.draft.DraftId;
import vn.giapranh.charter.draft.DraftView;
import vn.giapranh.charter.draft.Drafts;
import vn.giapranh.charter.draft.EditOutcome;
import vn.giapranh.charter.draft.text.DraftCheck;
import vn.giapranh.charter.draft.text.DraftCheck.PlacedFault;
import vn.giapranh.charter.draft.text.DraftEdit;
import vn.giapranh.charter.draft.text.DraftText;
import vn.giapranh.charter.draft.text.DraftText.Article;
import vn.giapranh.charter.draft.text.DraftYaml;
import vn.giapranh.charter.draft.text.Marks;
import vn.giapranh.charter.web.RuleCard;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.kernel.UnknownException;

/** One article: its words beside the rules it carries. */
@Controller
@RequestMapping("/charters/drafts/{id}/articles/{place}")
class ArticlePages {

    private final Drafts drafts;
    private final DraftPageMaker maker;
    private final RuleForms forms;
    private final NamedPlaces places;

    ArticlePages(Drafts drafts, DraftPageMaker maker, RuleForms forms, NamedPlaces places) {
        this.drafts = drafts;
        this.maker = maker;
        this.forms = forms;
        this.places = places;
    }

    @GetMapping
    ModelAndView form(Actor actor, @PathVariable DraftId id, @PathVariable int place) {
        DraftView draft = drafts.get(actor, id);
        if (!drafts.mayEdit(actor, draft)) {
            throw new ForbiddenException("charter-draft.forbidden.edit");
        }
        Article article = articleAt(draft, place).orElseThrow(() -> new UnknownException("charter-draft.article"));
        return page(draft, place, Marks.of(article), article, Refusal.NONE, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable DraftId id,
            @PathVariable int place,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes flash) {
        String seen = SentRules.one(sent, "seen");
        Article typed = SentRules.article(sent);
        EditOutcome outcome;
        try {
            outcome = drafts.edit(actor, id, new DraftEdit.ChangeArticle(seen, typed));
        } catch (InvalidException e) {
            return page(
                    drafts.get(actor, id),
                    place,
                    seen,
                    typed,
                    new Refusal(Optional.empty(), e.wrongs()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Optional<RuleKind> added = kind(SentRules.one(sent, "add"));
        if (outcome instanceof EditOutcome.Done && added.isPresent()) {
            outcome = drafts.addRule(actor, id, Marks.of(typed), added.get());
            flash.addFlashAttribute("notice", "charter-draft.notice.rule-added");
            return outcome instanceof EditOutcome.Done
                    ? new ModelAndView("redirect:/charters/drafts/%s/articles/%d".formatted(id, place))
                    : stale(drafts.get(actor, id), place, typed);
        }
        return switch (outcome) {
            case EditOutcome.Done(DraftView draft) -> {
                boolean sound = placeOf(draft, typed)
                        .map(at -> draft.check().ofArticle(at).isEmpty())
                        .orElse(true);
                flash.addFlashAttribute("notice", "charter-draft.notice." + (sound ? "saved" : "saved-with-faults"));
                yield new ModelAndView("redirect:/charters/drafts/%s#article-%d".formatted(id, place));
            }
            case EditOutcome.Stale(DraftView draft) -> stale(draft, place, typed);
            case EditOutcome.NotNow _ -> throw new ForbiddenException("charter-draft.trouble.not-now");
        };
    }

    /** Both texts: what was typed in the form, and what stands there now. Sent once more, the typed one takes its place. */
    private ModelAndView stale(DraftView draft, int place, Article typed) {
        Optional<Article> now = articleAt(draft, place);
        return page(
                draft,
                place,
                now.map(Marks::of).orElse(""),
                typed,
                new Refusal(
                        Optional.of(new ArticlePage.Meanwhile(
                                now,
                                now.stream()
                                        .flatMap(article -> article.rules().stream())
                                        .map(DraftYaml::write)
                                        .collect(Collectors.joining("\n")))),
                        List.of()),
                HttpStatus.CONFLICT);
    }

    /** What the rules as typed mean, while they are typed. */
    @PostMapping("/meaning")
    ModelAndView meaning(
            Actor actor,
            @PathVariable DraftId id,
            @PathVariable int place,
            @RequestParam MultiValueMap<String, String> sent) {
        ModelAndView page = page(
                drafts.get(actor, id),
                place,
                SentRules.one(sent, "seen"),
                SentRules.article(sent),
                Refusal.NONE,
                HttpStatus.OK);
        page.setViewName("charter/draft/meaning");
        return page;
    }

    /** Why what was typed was not saved. */
    private record Refusal(Optional<ArticlePage.Meanwhile> now, List<Wrong> wrongs) {
        static final Refusal NONE = new Refusal(Optional.empty(), List.of());
    }

    private ModelAndView page(
            DraftView draft, int place, String seen, Article article, Refusal refusal, HttpStatus status) {
        DraftText typed = with(draft.text(), place, article);
        List<PlacedFault> faults = DraftCheck.of(typed, places).ofArticle(place - 1);
        List<RuleCard> cards = maker.cards(typed, article.rules());
        List<RuleForm> rules = article.rules().stream()
                .map(rule -> forms.of(
                        rule,
                        cards.stream()
                                .filter(card -> card.kind() == rule.kind())
                                .map(RuleCard::sentence)
                                .findFirst(),
                        faults,
                        DraftPageMaker.wards(typed)))
                .toList();
        var missing = Arrays.stream(RuleKind.values())
                .filter(kind -> !typed.carried().contains(kind))
                .toList();
        ArticlePage page = new ArticlePage(
                draft,
                place,
                seen,
                article,
                rules,
                cards,
                faults,
                missing,
                maker.names(typed),
                refusal.now(),
                refusal.wrongs());
        return new ModelAndView("charter/draft/article", Map.of("page", page), status);
    }

    /** The draft as it would be with the article in this place. */
    private static DraftText with(DraftText text, int place, Article article) {
        int before = 0;
        for (int c = 0; c < text.chapters().size(); c++) {
            DraftText.Chapter chapter = text.chapters().get(c);
            int at = place - 1 - before;
            if (at < chapter.articles().size()) {
                List<Article> articles = new ArrayList<>(chapter.articles());
                articles.set(at, article);
                return text.withChapter(c, new DraftText.Chapter(chapter.number(), chapter.title(), articles));
            }
            before += chapter.articles().size();
        }
        return text;
    }

    private static Optional<Article> articleAt(DraftView draft, int place) {
        List<Article> articles = draft.text().articles();
        return place >= 1 && place <= articles.size() ? Optional.of(articles.get(place - 1)) : Optional.empty();
    }

    private static Optional<Integer> placeOf(DraftView draft, Article article) {
        int at = draft.text().articles().indexOf(article);
        return at < 0 ? Optional.empty() : Optional.of(at);
    }

    private static Optional<RuleKind> kind(String key) {
        return Arrays.stream(RuleKind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst();
    }
}
