package vn.giapranh.territory.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.giapranh.territory.Territory;

/** What fits the words in the place field, as one types. */
@Controller
class PlacesPages {

    private static final int MOST = 8;

    private final Territory territory;

    PlacesPages(Territory territory) {
        this.territory = territory;
    }

    @GetMapping("/places")
    ModelAndView find(@RequestParam(defaultValue = "") String q) {
        PlacesFragment fragment = new PlacesFragment(q.isBlank() ? java.util.List.of() : territory.findPlaces(q, MOST));
        return new ModelAndView("territory/places", Map.of("page", fragment));
    }
}
