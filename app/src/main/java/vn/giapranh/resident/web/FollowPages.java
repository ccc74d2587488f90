package vn.giapranh.resident.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.giapranh.incident.Attempt;
import vn.giapranh.incident.Tracking;
import vn.giapranh.incident.TrackingCode;
import vn.giapranh.incident.TrackingView;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.resident.QrCode;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.WardView;

/** {@code /r/{code}}: what became of a report. A wrong code and a code of nothing are 404 alike. */
@Controller
@RequestMapping("/r/{code}")
class FollowPages {

    private static final Actor.Resident RESIDENT = new Actor.Resident();

    private final Tracking tracking;
    private final Territory territory;

    FollowPages(Tracking tracking, Territory territory) {
        this.tracking = tracking;
        this.territory = territory;
    }

    @GetMapping
    ModelAndView follow(
            @PathVariable String code, @RequestParam Map<String, String> asked, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        TrackingCode known = new TrackingCode(code);
        return page(HttpStatus.OK, known, asked.containsKey("new"), tracking.get(RESIDENT, known), "", List.of());
    }

    @PostMapping("/disagreement")
    ModelAndView disagree(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String key) {
        TrackingCode known = new TrackingCode(code);
        try {
            tracking.disagree(RESIDENT, known, words, key.isEmpty() ? Attempt.once() : Attempt.withKey(key));
            return new ModelAndView("redirect:/r/" + known.printed());
        } catch (InvalidException e) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT, known, false, tracking.get(RESIDENT, known), words, e.wrongs());
        }
    }

    private ModelAndView page(
            HttpStatus status, TrackingCode code, boolean isNew, TrackingView view, String words, List<Wrong> wrongs) {
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/r/" + code.printed())
                .toUriString();
        String ward = territory
                .findWard(view.lead())
                .map(WardView::name)
                .orElse(view.lead().code());
        FollowPage page = new FollowPage(
                isNew, code, address, QrCode.of(address), view, ward, Ids.next().toString(), words, wrongs);
        return new ModelAndView("resident/follow", Map.of("page", page), status);
    }
}
