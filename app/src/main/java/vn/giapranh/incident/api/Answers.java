package vn.giapranh.incident.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.giapranh.incident.ActOutcome;
import vn.giapranh.incident.IncidentView;
import vn.giapranh.incident.Refusal;
import vn.giapranh.kernel.InvalidException;

/** Turns the outcome of an act into an answer: what was asked for, or a 409 that carries how things stand. */
@Component
class Answers {

    private final MessageSource words;
    private final Names names;

    Answers(MessageSource words, Names names) {
        this.words = words;
        this.names = names;
    }

    ResponseEntity<?> of(ActOutcome outcome, HttpServletRequest request) {
        return switch (outcome) {
            case ActOutcome.Done done -> incident(HttpStatus.OK, done.incident());
            case ActOutcome.Stale stale -> conflict("stale-version", "stale", stale.incident(), request);
            case ActOutcome.Refused refused -> refused(refused, request);
        };
    }

    ResponseEntity<IncidentJson> incident(HttpStatus status, IncidentView view) {
        return ResponseEntity.status(status)
                .eTag(Seen.tag(view.version()))
                .cacheControl(org.springframework.http.CacheControl.noStore())
                .body(IncidentJson.of(view, names));
    }

    /** The same key with other words is the sender's mistake, whatever the incident's state. */
    static InvalidException keyReused() {
        return new InvalidException(Seen.KEY_HEADER, "incident-api.invalid.key-reused");
    }

    private ResponseEntity<?> refused(ActOutcome.Refused refused, HttpServletRequest request) {
        Refusal refusal = refused.refusal();
        if (refusal.reason() == Refusal.Reason.KEY_REUSED) {
            throw keyReused();
        }
        ProblemDetail problem = problem("refused", "refused", refused.incident(), request);
        problem.setDetail(words.getMessage(
                refusal.messageKey(),
                refusal.ward().map(names::of).stream().toArray(),
                refusal.messageKey(),
                languageOf(request)));
        problem.setProperty("reason", Codes.of(refusal.reason()));
        return answer(problem);
    }

    private ResponseEntity<?> conflict(String type, String key, IncidentView present, HttpServletRequest request) {
        return answer(problem(type, key, present, request));
    }

    private ProblemDetail problem(String type, String key, IncidentView present, HttpServletRequest request) {
        Locale language = languageOf(request);
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.CONFLICT);
        problem.setType(URI.create("urn:giapranh:problem:" + type));
        problem.setTitle(words.getMessage("incident-api." + key + ".title", null, language));
        problem.setDetail(words.getMessage("incident-api." + key + ".detail", null, language));
        problem.setProperty("present", IncidentJson.of(present, names));
        return problem;
    }

    private static ResponseEntity<?> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static Locale languageOf(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Locale.ROOT : request.getLocale();
    }
}
