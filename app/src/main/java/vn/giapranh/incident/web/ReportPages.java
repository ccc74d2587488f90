package vn.giapranh.incident.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giapranh.charter.Ruling.Relation;
import vn.giapranh.charter.Urgency;
import vn.giapranh.incident.Attempt;
import vn.giapranh.incident.Channel;
import vn.giapranh.incident.Incidents;
import vn.giapranh.incident.Kind;
import vn.giapranh.incident.ReportIncident;
import vn.giapranh.incident.ReportOutcome;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.territory.PlaceMatch;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.UnitNames;

/** Report an incident: a pin or a place in words, a kind, an urgency, what happened. */
@Controller
class ReportPages {

    private static final int PLACES = 8;

    private final Incidents incidents;
    private final Territory territory;

    ReportPages(Incidents incidents, Territory territory) {
        this.incidents = incidents;
        this.territory = territory;
    }

    @GetMapping("/incidents/new")
    String form(Actor actor, @RequestParam Map<String, String> sent, Model model) {
        model.addAttribute("page", page(actor, Ids.next().toString(), sent, List.of(), List.of()));
        return "incident/report";
    }

    /** Whose it is, how far from which line, who will be told: asked at every move of the pin, writes nothing. */
    @GetMapping("/incidents/preview")
    String preview(
            Actor actor,
            @RequestParam double lon,
            @RequestParam double lat,
            @RequestParam(defaultValue = "SOON") Urgency urgency,
            @RequestParam(defaultValue = "") String relation,
            Model model) {
        ReportIncident asked = new ReportIncident(
                Kind.OTHER,
                urgency,
                lon,
                lat,
                "?",
                Channel.DESK,
                Optional.empty(),
                Optional.empty(),
                relation(relation));
        model.addAttribute(
                "page", new PreviewPage(Units.of(actor), incidents.preview(actor, asked), new UnitNames(territory)));
        return "incident/preview";
    }

    @PostMapping("/incidents")
    ModelAndView report(Actor actor, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        String key = sent.getOrDefault("key", Ids.next().toString());
        try {
            ReportOutcome outcome = incidents.report(actor, command(sent), Attempt.withKey(key));
            return switch (outcome) {
                case ReportOutcome.Reported reported -> {
                    redirect.addFlashAttribute(
                            "notice",
                            reported.repeated() ? "incident-web.notice.repeated" : "incident-web.notice.reported");
                    yield new ModelAndView("redirect:/incidents/" + reported.number());
                }
                // A key that another report took: the words are kept, and a fresh key lets them through.
                case ReportOutcome.KeyReused reused ->
                    again(actor, Ids.next().toString(), sent, List.of(wrong("key", "incident-web.invalid.key-reused")));
            };
        } catch (InvalidException e) {
            return again(actor, key, sent, e.wrongs());
        }
    }

    private ModelAndView again(Actor actor, String key, Map<String, String> sent, List<Wrong> wrongs) {
        boolean placeless = wrongs.stream().anyMatch(wrong -> wrong.field().equals("place"));
        List<PlaceMatch> places = placeless ? territory.findPlaces(text(sent, "place"), PLACES) : List.of();
        return new ModelAndView(
                "incident/report",
                Map.of("page", page(actor, key, sent, wrongs, places)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ReportPage page(
            Actor actor, String key, Map<String, String> sent, List<Wrong> wrongs, List<PlaceMatch> places) {
        Map<String, String> kept = new HashMap<>(sent);
        kept.keySet().removeIf(name -> name.startsWith("_"));
        return new ReportPage(Units.of(actor), key, kept, wrongs, places, new UnitNames(territory));
    }

    /** The command, or every field that is wrong at once. */
    private static ReportIncident command(Map<String, String> sent) {
        List<Wrong> wrongs = new ArrayList<>();
        Optional<Kind> kind = Kind.parse(text(sent, "kind"));
        if (kind.isEmpty()) {
            wrongs.add(wrong("kind", "incident-web.invalid.kind"));
        }
        Optional<double[]> pin = pin(sent);
        if (pin.isEmpty()) {
            wrongs.add(wrong("place", "incident-web.invalid.place"));
        }
        if (text(sent, "words").isBlank()) {
            wrongs.add(wrong("words", "incident.invalid.words-missing"));
        }
        if (!wrongs.isEmpty()) {
            throw new InvalidException(wrongs);
        }
        double[] lonLat = pin.orElseThrow();
        return new ReportIncident(
                kind.orElseThrow(),
                urgency(text(sent, "urgency")),
                lonLat[0],
                lonLat[1],
                text(sent, "words"),
                channel(text(sent, "channel")),
                Optional.of(text(sent, "reporterContact")),
                Optional.of(text(sent, "outsideReference")),
                relation(text(sent, "relation")));
    }

    /** The pin (lon, lat); a place chosen from the list of matches carries its own in {@code match}. */
    private static Optional<double[]> pin(Map<String, String> sent) {
        String match = text(sent, "match");
        String[] parts = match.isEmpty() ? new String[] {text(sent, "lon"), text(sent, "lat")} : match.split(",", 2);
        try {
            return Optional.of(new double[] {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])});
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException noPin) {
            return Optional.empty();
        }
    }

    private static Urgency urgency(String name) {
        return switch (name) {
            case "EMERGENCY" -> Urgency.EMERGENCY;
            case "ROUTINE" -> Urgency.ROUTINE;
            default -> Urgency.SOON;
        };
    }

    private static Channel channel(String name) {
        for (Channel channel : Channel.values()) {
            if (channel.name().equals(name)) {
                return channel;
            }
        }
        return Channel.DESK;
    }

    private static Optional<Relation> relation(String name) {
        return switch (name) {
            case "CROSSING" -> Optional.of(Relation.CROSSING);
            case "UNCLEAR" -> Optional.of(Relation.UNCLEAR);
            default -> Optional.empty();
        };
    }

    private static String text(Map<String, String> sent, String field) {
        return sent.getOrDefault(field, "").strip();
    }

    private static Wrong wrong(String field, String reason) {
        return new Wrong(field, reason, List.of());
    }
}
