package vn.giapranh.resident.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.giapranh.incident.Attempt;
import vn.giapranh.incident.ReportIncident;
import vn.giapranh.incident.TrackedReport;
import vn.giapranh.incident.Tracking;
import vn.giapranh.incident.TrackingCode;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.resident.ReportThrottle;
import vn.giapranh.territory.PlaceMatch;
import vn.giapranh.territory.Territory;

/** {@code /r}: report without an account. What was typed is never lost to a mistake. */
@Controller
@RequestMapping("/r")
class ResidentPages {

    private static final Actor.Resident RESIDENT = new Actor.Resident();
    private static final int MOST_PHOTOS = 3;
    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final int PLACES = 8;

    private final Tracking tracking;
    private final Territory territory;
    private final ReportThrottle throttle;

    ResidentPages(Tracking tracking, Territory territory, ReportThrottle throttle) {
        this.tracking = tracking;
        this.territory = territory;
        this.throttle = throttle;
    }

    @GetMapping
    ModelAndView form(@RequestParam Map<String, String> sent) {
        return form(HttpStatus.OK, Ids.next().toString(), sent, List.of());
    }

    @PostMapping
    ModelAndView report(
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "photos", required = false) List<MultipartFile> photos,
            HttpServletRequest request)
            throws IOException {
        String key = sent.getOrDefault("key", Ids.next().toString());
        try {
            ReportIncident command = ReportForm.read(sent);
            List<byte[]> pictures = pictures(photos == null ? List.of() : photos);
            if (!throttle.admits(request.getRemoteAddr())) {
                return form(
                        HttpStatus.TOO_MANY_REQUESTS,
                        key,
                        sent,
                        List.of(ReportForm.wrong("form", "resident.invalid.too-many")));
            }
            TrackedReport written = tracking.report(RESIDENT, command, pictures, Attempt.withKey(key));
            return new ModelAndView("redirect:/r/" + written.code().printed() + "?new");
        } catch (InvalidException e) {
            boolean keyUsed =
                    e.wrongs().stream().anyMatch(wrong -> wrong.field().equals("Idempotency-Key"));
            // The key of another report: a fresh one lets the same words through.
            return form(HttpStatus.UNPROCESSABLE_CONTENT, keyUsed ? Ids.next().toString() : key, sent, e.wrongs());
        }
    }

    /** From the code somebody typed to the page that follows it; by POST, so that no address bar keeps a half-typed one. */
    @PostMapping("/follow")
    ModelAndView follow(@RequestParam(defaultValue = "") String code) {
        try {
            return new ModelAndView("redirect:/r/" + new TrackingCode(code).printed());
        } catch (UnknownException e) {
            return form(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    Ids.next().toString(),
                    Map.of("code", code),
                    List.of(ReportForm.wrong("code", "resident.invalid.code")));
        }
    }

    private static List<byte[]> pictures(List<MultipartFile> photos) throws IOException {
        List<MultipartFile> chosen =
                photos.stream().filter(photo -> !photo.isEmpty()).toList();
        if (chosen.size() > MOST_PHOTOS) {
            throw new InvalidException("photo", "resident.invalid.photos-too-many", MOST_PHOTOS);
        }
        if (chosen.stream().anyMatch(photo -> photo.getSize() > MOST_BYTES)) {
            throw new InvalidException("photo", "resident.invalid.photo-too-large", MOST_BYTES / 1024 / 1024);
        }
        List<byte[]> pictures = new ArrayList<>();
        for (MultipartFile photo : chosen) {
            pictures.add(photo.getBytes());
        }
        return pictures;
    }

    private ModelAndView form(HttpStatus status, String key, Map<String, String> sent, List<Wrong> wrongs) {
        boolean placeless = wrongs.stream().anyMatch(wrong -> wrong.field().equals("place"));
        List<PlaceMatch> places = placeless ? territory.findPlaces(ReportForm.text(sent, "place"), PLACES) : List.of();
        Map<String, String> kept = new HashMap<>(sent);
        kept.keySet().removeIf(name -> name.startsWith("_"));
        ReportPage page = new ReportPage(key, kept, wrongs, places, territory.listWards());
        return new ModelAndView("resident/report", Map.of("page", page), status);
    }
}
