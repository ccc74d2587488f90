package vn.giapranh.charter.draft.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.draft.DraftId;
import vn.giapranh.charter.draft.DraftView;
import vn.giapranh.charter.draft.Drafts;
import vn.giapranh.charter.draft.EditOutcome;
import vn.giapranh.charter.draft.text.DraftEdit;
import vn.giapranh.charter.draft.text.DraftEdit.Direction;
import vn.giapranh.charter.draft.text.DraftText.Article;
import vn.giapranh.charter.draft.text.Numbering;
import vn.giapranh.charter.paper.CharterPaper;
import vn.giapranh.charter.web.Sentence;
import vn.giapranh.charter.web.WordFiles;
import vn.giapranh.kernel.Actor;

/** One draft as a whole, and the order of its chapters and articles. */
@Controller
@RequestMapping("/charters/drafts/{id}")
class DraftPages {

    private final Drafts drafts;
    private final DraftPageMaker maker;
    private final CharterPaper paper;
    private final Clock clock;

    DraftPages(Drafts drafts, DraftPageMaker maker, CharterPaper paper, Clock clock) {
        this.drafts = drafts;
        this.maker = maker;
        this.paper = paper;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable DraftId id) {
        return page(actor, id, Optional.empty(), HttpStatus.OK);
    }

    @GetMapping("/text")
    ResponseEntity<byte[]> text(Actor actor, @PathVariable DraftId id) {
        String name = drafts.get(actor, id).text().frame().slug().replaceAll("[^a-z0-9-]", "") + "-draft.yaml";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(drafts.getText(actor, id).getBytes(StandardCharsets.UTF_8));
    }

    /** The draft as a Word file, whose rules come back with it. */
    @GetMapping("/paper")
    Object paper(Actor actor, @PathVariable DraftId id) {
        DraftView draft = drafts.get(actor, id);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Charters.ZONE);
        return paper.draw(draft.text(), today, List.of(), drafts.getText(actor, id))
                .<Object>map(file -> WordFiles.answer(file, draft.text().frame().slug() + "-draft"))
                .orElseGet(() -> refused(actor, id, "charter-draft.trouble.no-article"));
    }

    @PostMapping("/chapters")
    ModelAndView addChapter(
            Actor actor,
            @PathVariable DraftId id,
            @RequestParam(defaultValue = "") String title,
            RedirectAttributes flash) {
        int next = drafts.get(actor, id).text().chapters().size() + 1;
        return act(actor, id, new DraftEdit.AddChapter(Numbering.chapter(next), title.strip()), "chapter-added", flash);
    }

    @PostMapping("/chapters/heading")
    ModelAndView changeChapter(
            Actor actor,
            @PathVariable DraftId id,
            @RequestParam String seen,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String title,
            RedirectAttributes flash) {
        return act(actor, id, new DraftEdit.ChangeChapter(seen, number.strip(), title.strip()), "saved", flash);
    }

    @PostMapping("/chapters/removal")
    ModelAndView removeChapter(
            Actor actor, @PathVariable DraftId id, @RequestParam String seen, RedirectAttributes flash) {
        return act(actor, id, new DraftEdit.RemoveChapter(seen), "removed", flash);
    }

    @PostMapping("/articles")
    ModelAndView addArticle(
            Actor actor,
            @PathVariable DraftId id,
            @RequestParam String chapter,
            @RequestParam(defaultValue = "") String title,
            RedirectAttributes flash) {
        int next = drafts.get(actor, id).text().articles().size() + 1;
        Article article = new Article(Numbering.article(next), title.strip(), "", List.of());
        return act(actor, id, new DraftEdit.AddArticle(chapter, article), "article-added", flash);
    }

    @PostMapping("/articles/removal")
    ModelAndView removeArticle(
            Actor actor, @PathVariable DraftId id, @RequestParam String seen, RedirectAttributes flash) {
        return act(actor, id, new DraftEdit.RemoveArticle(seen), "removed", flash);
    }

    @PostMapping("/articles/place")
    ModelAndView move(
            Actor actor,
            @PathVariable DraftId id,
            @RequestParam String seen,
            @RequestParam Direction direction,
            RedirectAttributes flash) {
        return act(actor, id, new DraftEdit.MoveArticle(seen, direction), "moved", flash);
    }

    @PostMapping("/numbering")
    ModelAndView renumber(Actor actor, @PathVariable DraftId id, RedirectAttributes flash) {
        return act(actor, id, new DraftEdit.Renumber(), "renumbered", flash);
    }

    @PostMapping("/discarding")
    ModelAndView discard(Actor actor, @PathVariable DraftId id, RedirectAttributes flash) {
        return switch (drafts.discard(actor, id)) {
            case EditOutcome.Done _ -> done(id, "discarded", flash);
            case EditOutcome.Stale _ -> refused(actor, id, "charter-draft.trouble.stale");
            case EditOutcome.NotNow _ -> refused(actor, id, "charter-draft.trouble.not-now");
        };
    }

    private ModelAndView act(Actor actor, DraftId id, DraftEdit edit, String notice, RedirectAttributes flash) {
        return switch (drafts.edit(actor, id, edit)) {
            case EditOutcome.Done _ -> done(id, notice, flash);
            case EditOutcome.Stale _ -> refused(actor, id, "charter-draft.trouble.stale");
            case EditOutcome.NotNow _ -> refused(actor, id, "charter-draft.trouble.not-now");
        };
    }

    private static ModelAndView done(DraftId id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "charter-draft.notice." + notice);
        return new ModelAndView("redirect:/charters/drafts/" + id);
    }

    private ModelAndView refused(Actor actor, DraftId id, String why) {
        return page(actor, id, Optional.of(new Trouble(Sentence.of(why), Map.of())), HttpStatus.CONFLICT);
    }

    private ModelAndView page(Actor actor, DraftId id, Optional<Trouble> trouble, HttpStatus status) {
        return new ModelAndView(
                "charter/draft/draft", Map.of("page", maker.page(actor, drafts.get(actor, id), trouble)), status);
    }
}
