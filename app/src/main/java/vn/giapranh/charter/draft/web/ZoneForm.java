package vn.giapranh.charter.draft.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.draft.Ground;
import vn.giapranh.charter.draft.web.RuleForm.Option;
import vn.giapranh.charter.web.Sentence;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/** The borders and segments of a Zone rule as choices: those that lie among the parties, and those written already. */
@Component
class ZoneForm {

    private static final Pattern BORDER = Pattern.compile("(\\d{5}-\\d{5})(?: (\\S+)(?: m)?)?");

    private final Ground ground;

    ZoneForm(Ground ground) {
        this.ground = ground;
    }

    List<Option> borders(String typed, List<WardId> parties) {
        Map<String, Option> options = new LinkedHashMap<>();
        typed.lines().forEach(line -> {
            Matcher border = BORDER.matcher(line);
            if (border.matches()) {
                String depth = border.group(2) == null ? "" : border.group(2);
                options.put(border.group(1), border(border.group(1), depth, true));
            }
        });
        ground.bordersAmong(parties)
                .forEach(border -> options.putIfAbsent(
                        border.id().toString(), border(border.id().toString(), "", false)));
        return List.copyOf(options.values());
    }

    private static Option border(String border, String depth, boolean chosen) {
        Object label = isBorder(border) ? BorderId.parse(border) : border;
        return new Option("zone.depth." + border, border, label, chosen, depth, List.of());
    }

    private static boolean isBorder(String border) {
        return !border.startsWith(border.substring(6));
    }

    List<Option> segments(String typed, String borders, List<WardId> parties) {
        Map<String, Option> options = new LinkedHashMap<>();
        typed.lines().forEach(line -> {
            String[] words = line.split(" ", 2);
            options.put(words[0], segment(words[0], words[0], words.length == 1 ? "" : words[1]));
        });
        ground.segmentsAmong(parties).forEach(segment -> {
            Option written = options.get(segment.code());
            options.put(
                    segment.code(),
                    segment(segment.code(), segment.name(), written == null ? "" : written.value(), segment.border()));
        });
        return List.copyOf(options.values());
    }

    private static Option segment(String code, String name, String value) {
        String border = value.split(" ", 2)[0];
        return border.matches("\\d{5}-\\d{5}") && isBorder(border)
                ? segment(code, name, value, BorderId.parse(border))
                : new Option("zone.segment." + code, value, name, true, "", List.of(Option.of(value, value, true)));
    }

    private static Option segment(String code, String name, String value, BorderId border) {
        List<Option> choices = new ArrayList<>();
        String shared = border + " shared ";
        String owners = border + " owners ";
        WardId a = border.a();
        WardId b = border.b();
        choices.add(choice("", Sentence.of("charter-draft.segment.none"), value));
        choices.add(choice(shared + "receiver", Sentence.of("charter.line.shared-receiver"), value));
        choices.add(choice(shared + a, Sentence.of("charter.line.shared-led-by", a), value));
        choices.add(choice(shared + b, Sentence.of("charter.line.shared-led-by", b), value));
        choices.add(choice(owners + a + " " + b, Sentence.of("charter.line.own-side"), value));
        choices.add(choice(owners + a + " " + a, Sentence.of("charter.line.one-owner", a), value));
        choices.add(choice(owners + b + " " + b, Sentence.of("charter.line.one-owner", b), value));
        choices.add(choice(owners + b + " " + a, Sentence.of("charter.line.owner-per-side", a, b, b, a), value));
        return new Option(
                "zone.segment." + code,
                value,
                name,
                !value.isEmpty(),
                border.toString(),
                RuleForms.withTyped(choices, value));
    }

    private static Option choice(String value, Sentence label, String written) {
        return Option.of(value, label, value.equals(written));
    }
}
