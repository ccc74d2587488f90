package vn.giapranh.charter.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.draft.text.DraftParser;
import vn.giapranh.charter.draft.text.DraftText;
import vn.giapranh.charter.draft.text.DraftText.Frame;
import vn.giapranh.charter.draft.text.DraftText.Party;
import vn.giapranh.charter.draft.text.DraftText.RuleText;
import vn.giapranh.charter.yaml.Written;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.WardView;

/** Fills a template with the names, borders, segments and days of one new charter. */
@Component
public class Templates {

    private static final int PROVINCES = 100;

    private final Territory territory;
    private final Ground ground;

    Templates(Territory territory, Ground ground) {
        this.territory = territory;
        this.ground = ground;
    }

    DraftText fill(StartDraft.FromTemplate start, String slug) {
        List<WardId> wards = start.wards();
        String text = read(start.template())
                .replace("{{slug}}", slug)
                .replace("{{parties}}", and(wards.stream().map(this::inWords).toList()))
                .replace("{{borders}}", String.join(", ", ground.names(wards)))
                .replace(
                        "{{order}}",
                        String.join(", ", wards.stream().map(this::shortName).toList()))
                .replace("{{from}}", inWords(start.from()))
                .replace("{{to}}", inWords(start.to()))
                .replace("{{from-day}}", Written.write(start.from()))
                .replace("{{to-day}}", Written.write(start.to()))
                .replace("{{level-above}}", levelAbove());
        DraftText draft = DraftParser.parse(text);
        return withGround(draft.with(withParties(draft.frame(), wards)), wards);
    }

    /** What stands in a rule of the first template: what a rule that is added to a draft begins with. */
    public static RuleText usual(RuleKind kind) {
        return DraftParser.parse(read(DraftTemplate.WARDS)).articles().stream()
                .flatMap(article -> article.rules().stream())
                .filter(rule -> rule.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** The same for the parties that a draft names. */
    RuleText usualAmong(RuleKind kind, DraftText draft) {
        return among(usual(kind), draft.frame().wards().stream().map(WardId::of).toList());
    }

    /** The same draft among other parties: who stays keeps its offices, the rules follow. */
    DraftText among(DraftText draft, List<WardId> wards) {
        return withGround(draft.with(withParties(draft.frame(), wards)), wards);
    }

    private Frame withParties(Frame frame, List<WardId> wards) {
        Map<String, Party> known = frame.parties().stream()
                .collect(Collectors.toMap(Party::ward, party -> party, (one, _) -> one, LinkedHashMap::new));
        List<Party> parties = wards.stream()
                .map(ward -> known.getOrDefault(ward.code(), new Party(ward.code(), offices(ward))))
                .toList();
        return new Frame(
                frame.slug(),
                frame.title(),
                frame.note(),
                frame.from(),
                frame.to(),
                frame.levelAbove(),
                frame.basis(),
                parties);
    }

    private List<String> offices(WardId ward) {
        String name = inWords(ward);
        return List.of("Ủy ban nhân dân " + name, "Công an " + name);
    }

    private DraftText withGround(DraftText draft, List<WardId> wards) {
        List<DraftText.Chapter> chapters = new ArrayList<>();
        for (DraftText.Chapter chapter : draft.chapters()) {
            chapters.add(new DraftText.Chapter(
                    chapter.number(),
                    chapter.title(),
                    chapter.articles().stream()
                            .map(article -> new DraftText.Article(
                                    article.number(),
                                    article.title(),
                                    article.words(),
                                    article.rules().stream()
                                            .map(rule -> among(rule, wards))
                                            .toList()))
                            .toList()));
        }
        return draft.with(chapters);
    }

    private RuleText among(RuleText rule, List<WardId> wards) {
        Map<String, String> fields = new LinkedHashMap<>(rule.fields());
        if (rule.kind() == RuleKind.ZONE) {
            fields.put("borders", String.join("\n", ground.borders(wards, rule.field("borders"))));
            fields.put("segments", String.join("\n", ground.segments(wards, rule.field("segments"))));
        } else if (rule.kind() == RuleKind.CHAIR) {
            List<String> order = new ArrayList<>(rule.field("order")
                    .lines()
                    .filter(code -> wards.stream().anyMatch(ward -> ward.code().equals(code)))
                    .toList());
            wards.stream()
                    .map(WardId::code)
                    .filter(code -> !order.contains(code))
                    .forEach(order::add);
            fields.put("order", String.join("\n", order));
        }
        return new RuleText(rule.kind(), fields);
    }

    /** The one level above that the edition in force knows; otherwise left to be filled in. */
    private String levelAbove() {
        List<String> known = IntStream.range(1, PROVINCES)
                .mapToObj("%02d"::formatted)
                .filter(code -> territory.findWard(WardId.of(code)).isPresent())
                .toList();
        return known.size() == 1 ? known.getFirst() : "";
    }

    private String shortName(WardId ward) {
        return territory.findWard(ward).map(WardView::shortName).orElse(ward.code());
    }

    /** "phường Tân Sơn Hòa". */
    private String inWords(WardId ward) {
        return territory
                .findWard(ward)
                .map(WardView::name)
                .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                .orElse(ward.code());
    }

    private static String inWords(LocalDate day) {
        return "ngày %02d tháng %02d năm %d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static String and(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " và " + names.getLast();
    }

    private static String read(DraftTemplate template) {
        String resource = template.resource();
        try (InputStream in = Objects.requireNonNull(Templates.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
