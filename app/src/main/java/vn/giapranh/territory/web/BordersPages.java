package vn.giapranh.territory.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.BorderView;
import vn.giapranh.territory.Editions;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.ZoneDepths;
import vn.giapranh.territory.web.BordersPage.Line;

/** The shared borders: where, how long, whose on each side, how deep their zones. */
@Controller
class BordersPages {

    private final Territory territory;
    private final Editions editions;
    private final ZoneDepths depths;

    BordersPages(Territory territory, Editions editions, ZoneDepths depths) {
        this.territory = territory;
        this.editions = editions;
        this.depths = depths;
    }

    @GetMapping("/borders")
    ModelAndView all(Actor.Officer officer) {
        return page(Optional.empty());
    }

    @GetMapping("/borders/{a:\\d{5}}-{b:\\d{5}}")
    ModelAndView one(Actor.Officer officer, @PathVariable String a, @PathVariable String b) {
        return page(Optional.of(a + "-" + b));
    }

    private ModelAndView page(Optional<String> looked) {
        Map<BorderId, Integer> inForce = depths.inForce();
        List<Line> lines = territory.listBorders().stream()
                .map(border -> line(border, inForce))
                .toList();
        Optional<Line> focus = looked.map(id -> lines.stream()
                .filter(line -> line.border().id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownException("territory.border")));
        return new ModelAndView(
                "territory/borders",
                Map.of("page", new BordersPage(territory.findEdition(), focus, lines, editions.list())));
    }

    private Line line(BorderView border, Map<BorderId, Integer> inForce) {
        return new Line(
                border,
                Optional.ofNullable(inForce.get(border.id())),
                territory.listSegments().stream()
                        .filter(segment -> segment.border().equals(border.id()))
                        .toList());
    }
}
