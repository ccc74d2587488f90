package vn.giapranh.hotspot.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.giapranh.charter.CharterView;
import vn.giapranh.hotspot.Findings;
import vn.giapranh.hotspot.PatternQuery;
import vn.giapranh.hotspot.Patterns;
import vn.giapranh.hotspot.Runs;
import vn.giapranh.hotspot.SurfaceCell;
import vn.giapranh.hotspot.web.HotspotsPage.FullCell;
import vn.giapranh.kernel.Actor;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.UnitNames;

/** The hotspots of a charter: what was found, where, when. */
@Controller
class HotspotsPages {

    private static final int FULLEST = 8;

    private final Runs runs;
    private final Findings findings;
    private final Patterns patterns;
    private final Territory territory;
    private final Clock clock;

    HotspotsPages(Runs runs, Findings findings, Patterns patterns, Territory territory, Clock clock) {
        this.runs = runs;
        this.findings = findings;
        this.patterns = patterns;
        this.territory = territory;
        this.clock = clock;
    }

    @ModelAttribute
    HotspotFilter filter(
            @RequestParam(defaultValue = "") String charter,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String days) {
        return new HotspotFilter(charter, kind, state, days);
    }

    @GetMapping("/hotspots")
    ModelAndView show(Actor actor, HotspotFilter filter) {
        List<CharterView> charters = runs.listCharters(actor);
        Optional<CharterView> charter = charters.stream()
                .filter(each -> each.id().charter().equals(filter.charter()))
                .findFirst()
                .or(() -> charters.stream().findFirst());
        return charter.map(chosen -> page(actor, filter, charters, chosen))
                .orElseGet(() -> new ModelAndView("hotspot/none"));
    }

    private ModelAndView page(Actor actor, HotspotFilter filter, List<CharterView> charters, CharterView charter) {
        String slug = charter.id().charter();
        LocalDate yesterday =
                LocalDate.ofInstant(clock.instant(), Territory.ZONE).minusDays(1);
        LocalDate from = yesterday.minusDays(filter.daysBack() - 1L);
        PatternQuery asked = new PatternQuery(slug, filter.kindChosen(), from, yesterday);
        HotspotsPage page = new HotspotsPage(
                filter,
                charters,
                charter,
                runs.getWatch(actor, slug),
                findings.list(actor, slug, filter.states()).stream()
                        .filter(finding ->
                                filter.kindChosen().map(finding.kind()::equals).orElse(true))
                        .toList(),
                runs.findLatest(actor, slug),
                runs.list(actor, slug).stream()
                        .filter(run -> !run.state().isOver())
                        .findFirst(),
                from,
                yesterday,
                patterns.countHours(actor, asked),
                fullest(patterns.listCells(actor, asked)),
                new UnitNames(territory));
        return new ModelAndView("hotspot/hotspots", Map.of("page", page));
    }

    private List<FullCell> fullest(List<SurfaceCell> cells) {
        return cells.stream()
                .filter(cell -> cell.incidents().orElse(0) > 0)
                .sorted(Comparator.comparingInt(
                        (SurfaceCell cell) -> -cell.incidents().orElse(0)))
                .limit(FULLEST)
                .map(cell -> new FullCell(cell, territory.locate(cell.lon(), cell.lat())))
                .toList();
    }
}
