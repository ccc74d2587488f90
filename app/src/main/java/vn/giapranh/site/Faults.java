package vn.giapranh.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.kernel.UnknownException;

/**
 * The one translator of refusals: a page in words for people, an RFC 9457 problem for programmes (paths below
 * {@code /api/}). 404 unknown or hidden, 403 forbidden with who may, 422 with every wrong field, 500 with a reference
 * that stands in the log too. A refused act (409) is not an exception: its controller answers with the present state.
 */
@ControllerAdvice
class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Dictionary dictionary;

    Faults(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @ExceptionHandler
    Object unknown(UnknownException e, HttpServletRequest request) {
        return answer(request, 404, Optional.of(e.thing() + ".unknown"), List.of(), Optional.empty());
    }

    @ExceptionHandler
    Object forbidden(ForbiddenException e, HttpServletRequest request) {
        return answer(request, 403, Optional.of(e.reason()), List.of(), Optional.empty());
    }

    @ExceptionHandler
    Object invalid(InvalidException e, HttpServletRequest request) {
        return answer(request, 422, Optional.empty(), e.wrongs(), Optional.empty());
    }

    /** A path that cannot name anything names nothing; a field of the wrong form is a wrong field. */
    @ExceptionHandler
    Object mismatch(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        if (e.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return answer(request, 404, Optional.empty(), List.of(), Optional.empty());
        }
        Wrong wrong = new Wrong(e.getName(), "site.invalid.form", List.of());
        return answer(request, 422, Optional.empty(), List.of(wrong), Optional.empty());
    }

    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        return answer(request, 400, Optional.of("site.invalid.body"), List.of(), Optional.empty());
    }

    /** An address whose percent signs stand for no characters. */
    @ExceptionHandler
    Object undecodable(InvalidParameterException e, HttpServletRequest request) {
        return answer(request, 400, Optional.empty(), List.of(), Optional.empty());
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return answer(request, 413, Optional.empty(), List.of(), Optional.empty());
    }

    /** Those of the security chain go back to it: it sends to the sign-in page or answers 401. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void security(RuntimeException e) {
        throw e;
    }

    /** The client has gone: nobody is there to be answered, and nothing went wrong here. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException e, HttpServletResponse response) {
        LOG.debug("the client left {}", response.getStatus(), e);
    }

    @ExceptionHandler
    Object other(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse known && known.getStatusCode().value() != 500) {
            return answer(request, known.getStatusCode().value(), Optional.empty(), List.of(), Optional.empty());
        }
        String reference = Ids.next().toString();
        LOG.error("fault {} at {} {}", reference, request.getMethod(), request.getRequestURI(), e);
        return answer(request, 500, Optional.empty(), List.of(), Optional.of(reference));
    }

    /** A fault as the request's path wants it: of {@code /api/} a problem, else a page. */
    Object answer(
            HttpServletRequest request,
            int status,
            Optional<String> detail,
            List<Wrong> wrongs,
            Optional<String> reference) {
        Words words = dictionary.words(Preferences.language(request));
        String key = words.has("site.fault." + status + ".title") ? "site.fault." + status : "site.fault.400";
        Optional<String> said = detail.filter(words::has).map(words::t);
        return request.getRequestURI().startsWith("/api/")
                ? problem(words, status, key, said, wrongs, reference)
                : page(words, status, key, said, wrongs, reference);
    }

    private static ResponseEntity<ProblemDetail> problem(
            Words words,
            int status,
            String key,
            Optional<String> detail,
            List<Wrong> wrongs,
            Optional<String> reference) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatusCode.valueOf(status));
        problem.setType(URI.create("about:blank"));
        problem.setTitle(words.t(key + ".title"));
        detail.ifPresent(problem::setDetail);
        if (!wrongs.isEmpty()) {
            problem.setProperty(
                    "errors", wrongs.stream().map(wrong -> error(words, wrong)).toList());
        }
        reference.ifPresent(text -> problem.setProperty("reference", text));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static Map<String, Object> error(Words words, Wrong wrong) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("field", wrong.field());
        error.put("reason", wrong.reason());
        error.put("message", reason(words, wrong));
        if (wrong.reason().equals("territory.lon-lat-swapped")) {
            error.put("suggestion", Map.of("lon", number(wrong, 0), "lat", number(wrong, 1)));
        }
        return error;
    }

    private static double number(Wrong wrong, int argument) {
        return Double.parseDouble(String.valueOf(wrong.arguments().get(argument)));
    }

    private static ModelAndView page(
            Words words,
            int status,
            String key,
            Optional<String> detail,
            List<Wrong> wrongs,
            Optional<String> reference) {
        List<String> said = wrongs.stream().map(wrong -> reason(words, wrong)).toList();
        FaultPage page = new FaultPage(status, key, detail, said, reference);
        return new ModelAndView("site/fault", Map.of("page", page), HttpStatus.valueOf(status));
    }

    static String reason(Words words, Wrong wrong) {
        return words.t(wrong.reason(), wrong.arguments().toArray());
    }
}
