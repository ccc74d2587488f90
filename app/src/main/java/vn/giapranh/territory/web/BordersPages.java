package vn.giapranh.territory.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.BorderView;
import vn.giapranh.territory.Editions;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.WardView;
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
        Map<BorderId, Integer> inForce = depths.inForce();
        List<Line> lines = territory.listBorders().stream()
                .map(border -> line(border, inForce))
                .toList();
        Predicate<Line> ours = line -> line.border().id().isBorderOf(officer.unit());
        BordersPage page = new BordersPage(
                territory.findEdition(),
                lines.stream().filter(ours).toList(),
                lines.stream()
                        .filter(ours.negate())
                        .sorted(Comparator.comparing(line -> line.depthMetres().isEmpty()))
                        .toList(),
                editions.list());
        return new ModelAndView("territory/borders", Map.of("page", page));
    }

    @GetMapping("/borders/{a:\\d{5}}-{b:\\d{5}}")
    ModelAndView one(Actor.Officer officer, @PathVariable String a, @PathVariable String b) {
        BorderView border = territory.listBorders().stream()
                .filter(each -> each.id().toString().equals(a + "-" + b))
                .findFirst()
                .orElseThrow(BordersPages::unknown);
        BorderPage page = new BorderPage(
                line(border, depths.inForce()),
                ward(border.id().a()),
                ward(border.id().b()),
                territory.findEdition().orElseThrow(BordersPages::unknown),
                territory.listBorders().stream()
                        .filter(each -> !each.id().equals(border.id()))
                        .filter(each -> each.id().isBorderOf(border.id().a())
                                || each.id().isBorderOf(border.id().b()))
                        .toList());
        return new ModelAndView("territory/border", Map.of("page", page));
    }

    private Line line(BorderView border, Map<BorderId, Integer> inForce) {
        return new Line(
                border,
                Optional.ofNullable(inForce.get(border.id())),
                territory.listSegments().stream()
                        .filter(segment -> segment.border().equals(border.id()))
                        .toList());
    }

    private WardView ward(WardId id) {
        return territory.findWard(id).orElseThrow(BordersPages::unknown);
    }

    private static UnknownException unknown() {
        return new UnknownException("territory.border");
    }
}
