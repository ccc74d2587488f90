package vn.giapranh.meeting.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
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
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.meeting.MeetingNumber;
import vn.giapranh.meeting.Minutes;
import vn.giapranh.meeting.MinutesOutcome;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.UnitNames;

/**
 * The texts of a meeting that several people write at once: the minutes of each item, and a ward's own note. Saved by a button,
 * or, where there is script, as they are typed; both by the same address.
 */
@Controller
@RequestMapping("/meetings/{number}")
class TextPages {

    private final Minutes minutes;
    private final MeetingPageMaker pages;
    private final Territory territory;

    TextPages(Minutes minutes, MeetingPageMaker pages, Territory territory) {
        this.minutes = minutes;
        this.pages = pages;
        this.territory = territory;
    }

    /** An answer to a script: the version that stands, or what stands in the way. */
    record Saved(int version, boolean saved, String present, String by, String refusal) {}

    /** What an open page renews itself with. */
    record Living(String stamp, List<LivingText> items) {}

    record LivingText(UUID item, int version, String text) {}

    @PostMapping(path = "/agenda/items/{item}/minutes", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView record(
            Actor actor,
            @PathVariable MeetingNumber number,
            @PathVariable UUID item,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes redirect) {
        return byButton(
                actor,
                number,
                item.toString(),
                "#item-" + item,
                text,
                redirect,
                () -> minutes.record(actor, number, item, version, text));
    }

    @PostMapping(path = "/agenda/items/{item}/minutes", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Saved> recordTyped(
            Actor actor,
            @PathVariable MeetingNumber number,
            @PathVariable UUID item,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String text) {
        return asTyped(() -> minutes.record(actor, number, item, version, text));
    }

    @PostMapping(path = "/note", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView note(
            Actor actor,
            @PathVariable MeetingNumber number,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes redirect) {
        return byButton(
                actor, number, "note", "#note", text, redirect, () -> minutes.note(actor, number, version, text));
    }

    @PostMapping(path = "/note", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Saved> noteTyped(
            Actor actor,
            @PathVariable MeetingNumber number,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String text) {
        return asTyped(() -> minutes.note(actor, number, version, text));
    }

    @GetMapping(path = "/living", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Living> living(Actor actor, @PathVariable MeetingNumber number) {
        MeetingPage page = pages.make(actor, number, Optional.empty(), Optional.empty());
        return ResponseEntity.ok(new Living(
                page.stamp(),
                page.record().agenda().stream()
                        .map(item -> new LivingText(item.id(), item.minutesVersion(), item.minutes()))
                        .toList()));
    }

    private ModelAndView byButton(
            Actor actor,
            MeetingNumber number,
            String field,
            String part,
            String text,
            RedirectAttributes redirect,
            Supplier<MinutesOutcome> save) {
        try {
            return switch (save.get()) {
                case MinutesOutcome.Saved _ -> {
                    redirect.addFlashAttribute("notice", "meeting.notice.saved");
                    yield new ModelAndView("redirect:/meetings/" + number + part);
                }
                case MinutesOutcome.Conflict conflict ->
                    pages.conflicting(actor, number, new MinutesConflict(field, text, conflict));
                case MinutesOutcome.NotNow(var reason) ->
                    pages.troubled(
                            actor,
                            number,
                            new MeetingTrouble(
                                    "meeting.meeting-refusal." + reason, List.of(), field, Map.of("text", text)),
                            HttpStatus.CONFLICT);
            };
        } catch (InvalidException e) {
            return pages.troubled(
                    actor,
                    number,
                    new MeetingTrouble("meeting.trouble.invalid", e.wrongs(), field, Map.of("text", text)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ResponseEntity<Saved> asTyped(Supplier<MinutesOutcome> save) {
        try {
            return switch (save.get()) {
                case MinutesOutcome.Saved(int version) -> ResponseEntity.ok(new Saved(version, true, "", "", ""));
                case MinutesOutcome.Conflict conflict ->
                    ResponseEntity.status(HttpStatus.CONFLICT)
                            .body(new Saved(
                                    conflict.version(),
                                    false,
                                    conflict.present(),
                                    conflict.by()
                                            .map(new UnitNames(territory)::of)
                                            .orElse(""),
                                    ""));
                case MinutesOutcome.NotNow(var reason) ->
                    ResponseEntity.status(HttpStatus.CONFLICT).body(new Saved(0, false, "", "", reason.name()));
            };
        } catch (InvalidException e) {
            return ResponseEntity.unprocessableContent()
                    .body(new Saved(0, false, "", "", e.wrongs().getFirst().reason()));
        }
    }
}
