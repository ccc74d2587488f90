package vn.giapranh.site;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Hears that somebody is at the screen: the request itself keeps the session. */
@Controller
class PresencePages {

    @GetMapping("/presence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void present() {
        // Passing the session's filter is all it is for.
    }
}
