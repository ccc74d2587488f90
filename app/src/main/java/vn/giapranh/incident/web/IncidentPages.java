package vn.giapranh.incident.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giapranh.incident.ActOutcome;
import vn.giapranh.incident.AnswerReporter;
import vn.giapranh.incident.Attempt;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.incident.Incidents;
import vn.giapranh.incident.Photo;
import vn.giapranh.kernel.Actor;

/** One incident, and the acts of its life. */
@Controller
@RequestMapping("/incidents/{number}")
class IncidentPages {

    private final Incidents incidents;
    private final Sheets sheets;

    IncidentPages(Incidents incidents, Sheets sheets) {
        this.incidents = incidents;
        this.sheets = sheets;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable IncidentNumber number) {
        return sheets.show(actor, number);
    }

    /** A photo as it is stored, for this viewer only; it never changes. */
    @GetMapping("/photos/{photo}")
    ResponseEntity<byte[]> photo(Actor actor, @PathVariable IncidentNumber number, @PathVariable UUID photo) {
        Photo found = incidents.getPhoto(actor, number, photo);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.contentType()))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofHours(1)).cachePrivate().immutable())
                .body(found.bytes());
    }

    @PostMapping("/acknowledgement")
    ModelAndView acknowledge(
            Actor actor,
            @PathVariable IncidentNumber number,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        return act(
                actor,
                number,
                sent,
                redirect,
                "acknowledged",
                attempt -> incidents.acknowledge(actor, number, attempt));
    }

    @PostMapping("/notes")
    ModelAndView note(
            Actor actor,
            @PathVariable IncidentNumber number,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        return act(
                actor,
                number,
                sent,
                redirect,
                "noted",
                attempt -> incidents.note(actor, number, sent.getOrDefault("words", ""), attempt));
    }

    @PostMapping("/resolution")
    ModelAndView resolve(
            Actor actor,
            @PathVariable IncidentNumber number,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        return act(
                actor,
                number,
                sent,
                redirect,
                "resolved",
                attempt -> incidents.resolve(actor, number, sent.getOrDefault("words", ""), attempt));
    }

    @PostMapping("/closure")
    ModelAndView close(
            Actor actor,
            @PathVariable IncidentNumber number,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        return act(
                actor,
                number,
                sent,
                redirect,
                "closed",
                attempt -> incidents.close(actor, number, sent.getOrDefault("words", ""), attempt));
    }

    @PostMapping("/reopening")
    ModelAndView reopen(
            Actor actor,
            @PathVariable IncidentNumber number,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        return act(
                actor,
                number,
                sent,
                redirect,
                "reopened",
                attempt -> incidents.reopen(actor, number, sent.getOrDefault("words", ""), attempt));
    }

    @PostMapping("/answers")
    ModelAndView answer(
            Actor actor,
            @PathVariable IncidentNumber number,
            @RequestParam AnswerReporter.Answer answer,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        return act(actor, number, sent, redirect, "answered", attempt -> {
            AnswerReporter command = new AnswerReporter(number, answer, sent.getOrDefault("words", ""));
            return incidents.answer(actor, command, attempt);
        });
    }

    @PostMapping("/photos")
    ModelAndView attach(
            Actor actor,
            @PathVariable IncidentNumber number,
            @RequestParam MultipartFile photo,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect)
            throws IOException {
        byte[] bytes = photo.getBytes();
        return act(
                actor, number, sent, redirect, "attached", attempt -> incidents.attach(actor, number, bytes, attempt));
    }

    private ModelAndView act(
            Actor actor,
            IncidentNumber number,
            Map<String, String> sent,
            RedirectAttributes redirect,
            String notice,
            Function<Attempt, ActOutcome> act) {
        return sheets.answer(
                actor,
                number,
                () -> act.apply(attempt(sent)),
                "/incidents/" + number,
                "incident-web.notice." + notice,
                sent,
                redirect);
    }

    /** How the form reached us: the version that its page showed, and its key. */
    static Attempt attempt(Map<String, String> sent) {
        String version = sent.getOrDefault("version", "");
        OptionalInt seen =
                version.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(version)) : OptionalInt.empty();
        return new Attempt(seen, Optional.of(sent.getOrDefault("key", "")).filter(key -> !key.isEmpty()));
    }
}
