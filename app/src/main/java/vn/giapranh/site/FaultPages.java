package vn.giapranh.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the container answers when a request never reached a controller: a filter refused it, a path is malformed. */
@Controller
class FaultPages implements ErrorController {

    private final Faults faults;

    FaultPages(Faults faults) {
        this.faults = faults;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return faults.answer(asSent(request), status, Optional.empty(), List.of(), Optional.empty());
    }

    /** The request under the path the client sent, so that a programme gets a problem and not a page. */
    private static HttpServletRequest asSent(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getRequestURI() {
                return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                        ? path
                        : super.getRequestURI();
            }
        };
    }
}
