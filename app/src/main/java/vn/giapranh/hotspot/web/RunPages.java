package vn.giapranh.hotspot.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giapranh.charter.CharterView;
import vn.giapranh.hotspot.AskOutcome;
import vn.giapranh.hotspot.AskRun;
import vn.giapranh.hotspot.RunId;
import vn.giapranh.hotspot.Runs;
import vn.giapranh.hotspot.Scope;
import vn.giapranh.hotspot.Watch;
import vn.giapranh.hotspot.web.RunsPage.Typed;
import vn.giapranh.incident.Kind;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.UnitNames;

/** Runs: asked for, looked at; and what the night looks at. */
@Controller
class RunPages {

    private final Runs runs;
    private final Territory territory;
    private final Clock clock;

    RunPages(Runs runs, Territory territory, Clock clock) {
        this.runs = runs;
        this.territory = territory;
        this.clock = clock;
    }

    @GetMapping("/hotspots/runs")
    ModelAndView list(Actor actor, @RequestParam String charter) {
        Watch watch = runs.getWatch(actor, charter);
        return page(actor, charter, typed(watch), typed(watch), List.of(), HttpStatus.OK);
    }

    @GetMapping("/hotspots/runs/{run}")
    ModelAndView one(Actor actor, @PathVariable UUID run) {
        RunId id = new RunId(run);
        RunPage page = new RunPage(runs.get(actor, id), runs.listFindings(actor, id), new UnitNames(territory));
        return new ModelAndView("hotspot/run", Map.of("page", page));
    }

    @PostMapping("/hotspots/runs")
    ModelAndView ask(
            Actor actor,
            @RequestParam String charter,
            @RequestParam(defaultValue = "") Set<Kind> kinds,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        try {
            AskRun command = new AskRun(charter, scope(kinds, sent), day(sent));
            String notice = switch (runs.ask(actor, command)) {
                case AskOutcome.Asked _ -> "hotspot.notice.asked";
                case AskOutcome.AlreadyRunning _ -> "hotspot.notice.already-running";
            };
            redirect.addFlashAttribute("notice", notice);
            return back(charter);
        } catch (InvalidException e) {
            return page(
                    actor,
                    charter,
                    typed(kinds, sent),
                    typed(runs.getWatch(actor, charter)),
                    e.wrongs(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/hotspots/watch")
    ModelAndView watch(
            Actor actor,
            @RequestParam String charter,
            @RequestParam(defaultValue = "") Set<Kind> kinds,
            @RequestParam(defaultValue = "false") boolean nightly,
            @RequestParam int version,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        try {
            boolean changed = runs.changeWatch(actor, new Watch(charter, nightly, scope(kinds, sent), version));
            redirect.addFlashAttribute("notice", changed ? "hotspot.notice.watch" : "hotspot.notice.watch-stale");
            return back(charter);
        } catch (InvalidException e) {
            return page(
                    actor,
                    charter,
                    typed(runs.getWatch(actor, charter)),
                    typed(kinds, sent),
                    e.wrongs(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView back(String charter) {
        return new ModelAndView("redirect:/hotspots/runs?charter=" + charter);
    }

    private ModelAndView page(
            Actor actor, String charter, Typed typed, Typed night, List<Wrong> wrongs, HttpStatus status) {
        CharterView view = runs.listCharters(actor).stream()
                .filter(each -> each.id().charter().equals(charter))
                .findFirst()
                .orElseThrow(() -> new UnknownException("charter"));
        RunsPage page = new RunsPage(
                view,
                runs.getWatch(actor, charter),
                runs.list(actor, charter),
                yesterday(),
                typed,
                night,
                wrongs,
                new UnitNames(territory));
        return new ModelAndView("hotspot/runs", Map.of("page", page), status);
    }

    private LocalDate yesterday() {
        return LocalDate.ofInstant(clock.instant(), Territory.ZONE).minusDays(1);
    }

    private Typed typed(Watch watch) {
        Scope scope = watch.scope();
        return new Typed(
                scope.kinds(),
                Integer.toString(scope.radiusMetres()),
                Integer.toString(scope.windowDays()),
                Integer.toString(scope.studyDays()),
                yesterday().toString());
    }

    private static Typed typed(Set<Kind> kinds, Map<String, String> sent) {
        return new Typed(
                kinds,
                sent.getOrDefault("radiusMetres", ""),
                sent.getOrDefault("windowDays", ""),
                sent.getOrDefault("studyDays", ""),
                sent.getOrDefault("until", ""));
    }

    private static Scope scope(Set<Kind> kinds, Map<String, String> sent) {
        List<Wrong> wrongs = new ArrayList<>();
        Optional<Integer> radius = whole("radiusMetres", sent, wrongs);
        Optional<Integer> window = whole("windowDays", sent, wrongs);
        Optional<Integer> study = whole("studyDays", sent, wrongs);
        if (!wrongs.isEmpty()) {
            throw new InvalidException(wrongs);
        }
        return new Scope(kinds, radius.orElseThrow(), window.orElseThrow(), study.orElseThrow());
    }

    private static Optional<Integer> whole(String field, Map<String, String> sent, List<Wrong> wrongs) {
        try {
            return Optional.of(Integer.parseInt(sent.getOrDefault(field, "").strip()));
        } catch (NumberFormatException notANumber) {
            wrongs.add(new Wrong(field, "hotspot.invalid.number", List.of()));
            return Optional.empty();
        }
    }

    private static LocalDate day(Map<String, String> sent) {
        try {
            return LocalDate.parse(sent.getOrDefault("until", ""));
        } catch (DateTimeParseException notADay) {
            throw new InvalidException("until", "hotspot.invalid.until");
        }
    }
}
