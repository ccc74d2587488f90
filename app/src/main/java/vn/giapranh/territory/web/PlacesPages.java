package vn.giapranh.territory.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.giapranh.territory.PlaceMatch;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.WardView;
import vn.giapranh.territory.web.PlacesFragment.Found;

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
        List<PlaceMatch> matches = q.isBlank() ? List.of() : territory.findPlaces(q, MOST);
        return new ModelAndView(
                "territory/places",
                Map.of(
                        "page",
                        new PlacesFragment(matches.stream()
                                .map(match -> new Found(match, now(match)))
                                .toList())));
    }

    private Optional<String> now(PlaceMatch match) {
        return switch (match.kind()) {
            case FORMER_WARD, FORMER_WARD_PART ->
                match.ward().flatMap(territory::findWard).map(WardView::name);
            case WARD, SEGMENT, STREET, PLACE -> Optional.empty();
        };
    }
}
