package vn.giapranh.site;

import java.text.Collator;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words of one page in the viewer's language, and how that language writes times, lengths and numbers. A page is
 * made at one instant, {@link #now()}, so that two clocks on it never disagree. Times are those of Ho Chi Minh City.
 */
public final class Words {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZONE);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ZONE);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZONE);

    private final Locale locale;
    private final Map<String, String> words;
    private final Instant now;

    Words(Locale locale, Map<String, String> words, Instant now) {
        this.locale = locale;
        this.words = words;
        this.now = now;
    }

    public String lang() {
        return locale.getLanguage();
    }

    public Instant now() {
        return now;
    }

    /**
     * The message of a key, with {@code {0}}, {@code {1}} … replaced by the arguments. Braces are the only signs with a
     * meaning: an apostrophe is an apostrophe. A key nobody wrote comes back as it is, so a missing word never takes a
     * page down; a test finds it.
     */
    public String t(String key, Object... arguments) {
        String message = words.getOrDefault(key, key);
        for (int i = 0; i < arguments.length; i++) {
            message = message.replace("{" + i + "}", written(arguments[i]));
        }
        return message;
    }

    /** As {@link #t}, with {@code {0}} the number; {@code key.one} is taken for 1 where the language has one. */
    public String count(String key, long number) {
        return t(number == 1 && has(key + ".one") ? key + ".one" : key, number);
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** The display word of an enum's value: {@code <module>.<enum-type-dashed>.<VALUE>}. */
    public String of(Enum<?> value) {
        return t(key(value));
    }

    static String key(Enum<?> value) {
        Class<?> type = value.getDeclaringClass();
        String module = type.getPackageName().split("\\.", -1)[2];
        String dashed =
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return module + "." + dashed + "." + value.name();
    }

    /** A name as it stands in the middle of a sentence: with a small letter. */
    public String lower(String name) {
        return name.substring(0, 1).toLowerCase(locale) + name.substring(1);
    }

    /** {@code 22/10/2025 02:05}. */
    public String dateTime(Instant at) {
        return DATE_TIME.format(at);
    }

    /** {@code 22/10/2025}. */
    public String date(Instant at) {
        return DATE.format(at);
    }

    public String date(LocalDate day) {
        return DATE.format(day);
    }

    /** {@code 02:05}. */
    public String time(Instant at) {
        return TIME.format(at);
    }

    /** The time alone for today, else the date and time. */
    public String when(Instant at) {
        return LocalDate.ofInstant(at, ZONE).equals(LocalDate.ofInstant(now, ZONE)) ? time(at) : dateTime(at);
    }

    /** How long ago: "12 phút trước", or the date and time after a week. */
    public String ago(Instant at) {
        Duration since = Duration.between(at, now);
        if (since.compareTo(Duration.ofMinutes(1)) < 0) {
            return t("site.time.just-now");
        }
        return since.compareTo(Duration.ofDays(7)) < 0 ? t("site.time.ago", duration(since)) : dateTime(at);
    }

    /** What is left of a clock: "còn 12 phút", "quá hạn 3 phút". */
    public String left(Instant deadline) {
        Duration left = Duration.between(now, deadline);
        return left.isNegative() ? t("site.time.over", duration(left.negated())) : t("site.time.left", duration(left));
    }

    /** The two largest units: "2 ngày 4 giờ", "1 giờ 5 phút", "12 phút", "40 giây". */
    public String duration(Duration duration) {
        long seconds = Math.abs(duration.toSeconds());
        if (seconds < 60) {
            return count("site.time.seconds", seconds);
        }
        long minutes = seconds / 60;
        if (minutes < 60) {
            return count("site.time.minutes", minutes);
        }
        long hours = minutes / 60;
        if (hours < 24) {
            return two(count("site.time.hours", hours), "site.time.minutes", minutes % 60);
        }
        return two(count("site.time.days", hours / 24), "site.time.hours", hours % 24);
    }

    private String two(String larger, String smallerKey, long smaller) {
        return smaller == 0 ? larger : larger + " " + count(smallerKey, smaller);
    }

    /** What a {@code datetime} attribute holds. */
    public String iso(Instant at) {
        return at.toString();
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    public String decimal(double number, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }

    /** {@code 85 m} below a kilometre, {@code 4,195 km} from there. */
    public String distance(double metres) {
        return Math.round(metres) < 1000 ? number(Math.round(metres)) + " m" : decimal(metres / 1000, 3) + " km";
    }

    /** "A", "A và B", "A, B và C". */
    public String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String head = String.join(", ", names.subList(0, names.size() - 1));
        return t("site.list.and", head, names.getLast());
    }

    /** Sorted as the language sorts: in Vietnamese Đ stands after D, tones come last. */
    public <T> List<T> sorted(Collection<T> things, Function<T, String> name) {
        Collator collator = Collator.getInstance(locale);
        return things.stream()
                .sorted((one, other) -> collator.compare(name.apply(one), name.apply(other)))
                .toList();
    }

    /** The words that behaviours in the browser write themselves, {@code site.script.*} and the units of time, as JSON. */
    public String script() {
        Map<String, String> below = new TreeMap<>();
        words.forEach((key, message) -> {
            if (key.startsWith("site.script.") || key.startsWith("site.time.")) {
                below.put(key.substring("site.".length()), message);
            }
        });
        return JsonMapper.shared().writeValueAsString(below);
    }

    private String written(Object argument) {
        return switch (argument) {
            case Instant at -> dateTime(at);
            case LocalDate day -> date(day);
            case Duration duration -> duration(duration);
            case Enum<?> value -> of(value);
            case Integer number -> number(number);
            case Long number -> number(number);
            default -> argument.toString();
        };
    }
}
