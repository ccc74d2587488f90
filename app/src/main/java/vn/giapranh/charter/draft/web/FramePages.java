package vn.giapranh.charter.draft.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.giapranh.charter.document.NamedPlaces;
import vn.giapranh.charter.draft.DraftId;
import vn.giapranh.charter.draft.DraftView;
import vn.giapranh.charter.draft.Drafts;
import vn.giapranh.charter.draft.EditOutcome;
import vn.giapranh.charter.draft.Ground;
import vn.giapranh.charter.draft.text.DraftCheck;
import vn.giapranh.charter.draft.text.DraftEdit;
import vn.giapranh.charter.draft.text.DraftText.Frame;
import vn.giapranh.charter.draft.text.DraftText.Party;
import vn.giapranh.charter.draft.text.Marks;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;

/** The frame of a draft: title, period, legal bases, parties and their signatories. */
@Controller
@RequestMapping("/charters/drafts/{id}/frame")
class FramePages {

    private static final int MOST_PARTIES = 40;

    private final Drafts drafts;
    private final DraftPageMaker maker;
    private final Ground ground;
    private final NamedPlaces places;

    FramePages(Drafts drafts, DraftPageMaker maker, Ground ground, NamedPlaces places) {
        this.drafts = drafts;
        this.maker = maker;
        this.ground = ground;
        this.places = places;
    }

    @GetMapping
    ModelAndView form(Actor actor, @PathVariable DraftId id) {
        DraftView draft = drafts.get(actor, id);
        if (!drafts.mayEdit(actor, draft)) {
            throw new ForbiddenException("charter-draft.forbidden.edit");
        }
        Frame frame = draft.text().frame();
        return page(actor, draft, Marks.of(frame), frame, Optional.empty(), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable DraftId id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes flash) {
        Frame typed = frame(sent);
        String seen = SentRules.one(sent, "seen");
        EditOutcome outcome;
        try {
            outcome = drafts.edit(actor, id, new DraftEdit.ChangeFrame(seen, typed));
        } catch (InvalidException e) {
            return page(
                    actor,
                    drafts.get(actor, id),
                    seen,
                    typed,
                    Optional.empty(),
                    e.wrongs(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (outcome) {
            case EditOutcome.Done(DraftView draft) -> {
                flash.addFlashAttribute(
                        "notice",
                        "charter-draft.notice." + (draft.check().ofFrame().isEmpty() ? "saved" : "saved-with-faults"));
                yield new ModelAndView("redirect:/charters/drafts/" + id);
            }
            case EditOutcome.Stale(DraftView draft) -> {
                Frame now = draft.text().frame();
                yield page(actor, draft, Marks.of(now), typed, Optional.of(now), List.of(), HttpStatus.CONFLICT);
            }
            case EditOutcome.NotNow _ -> throw new ForbiddenException("charter-draft.trouble.not-now");
        };
    }

    private ModelAndView page(
            Actor actor,
            DraftView draft,
            String seen,
            Frame frame,
            Optional<Frame> now,
            List<Wrong> wrongs,
            HttpStatus status) {
        var typed = draft.text().with(frame);
        var wards = ground.around(actor.ward().orElseThrow());
        var names = new java.util.TreeMap<>(maker.names(typed));
        wards.forEach(ward -> names.put(ward.id(), ward.shortName()));
        FramePage page =
                new FramePage(draft, seen, frame, DraftCheck.of(typed, places).ofFrame(), wards, names, now, wrongs);
        return new ModelAndView("charter/draft/frame", Map.of("page", page), status);
    }

    private static Frame frame(MultiValueMap<String, String> sent) {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < MOST_PARTIES; i++) {
            String ward = SentRules.one(sent, "party." + i).strip();
            List<String> offices = items(SentRules.one(sent, "signatories." + i));
            if (!ward.isEmpty()) {
                parties.add(new Party(ward, offices));
            }
        }
        return new Frame(
                SentRules.one(sent, "slug").strip(),
                SentRules.one(sent, "title").strip(),
                SentRules.one(sent, "note").strip(),
                SentRules.one(sent, "from").strip(),
                SentRules.one(sent, "to").strip(),
                SentRules.one(sent, "levelAbove").strip(),
                items(SentRules.one(sent, "basis")),
                parties);
    }

    private static List<String> items(String lines) {
        return SentRules.lines(List.of(lines)).lines().toList();
    }
}
