package vn.giapranh.charter.yaml;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giapranh.charter.rule.PatrolRule.Hours;
import vn.giapranh.charter.rule.Term;
import vn.giapranh.charter.rule.Term.Elapsed;
import vn.giapranh.charter.rule.Term.WorkingDays;

/** How values are written in a charter (see the package): each {@code read…} undoes its {@code write}. */
public final class Written {

    private static final Pattern TERM = Pattern.compile("(\\d{1,5}) (phút|giờ|ngày|ngày làm việc)");
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,3}) (tháng|năm)");
    private static final Pattern METRES = Pattern.compile("(\\d{1,5}) m");
    private static final Pattern HOURS = Pattern.compile("(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final long MINUTES_OF_DAY = 1440;

    private Written() {}

    static Optional<Term> readTerm(String text) {
        Matcher matcher = TERM.matcher(text);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) == 0) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2)) {
                    case "phút" -> new Elapsed(Duration.ofMinutes(number));
                    case "giờ" -> new Elapsed(Duration.ofHours(number));
                    case "ngày" -> new Elapsed(Duration.ofDays(number));
                    default -> new WorkingDays(number);
                });
    }

    /** In the largest unit that needs no fraction. */
    public static String write(Term term) {
        return switch (term) {
            case WorkingDays(int days) -> days + " ngày làm việc";
            case Elapsed(Duration duration) -> {
                long minutes = duration.toMinutes();
                if (minutes % MINUTES_OF_DAY == 0) {
                    yield minutes / MINUTES_OF_DAY + " ngày";
                }
                yield minutes % 60 == 0 ? minutes / 60 + " giờ" : minutes + " phút";
            }
        };
    }

    static OptionalInt readMonths(String text) {
        Matcher matcher = MONTHS.matcher(text);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(matcher.group(1)) * (matcher.group(2).equals("năm") ? 12 : 1);
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public static String writeMonths(int months) {
        return months % 12 == 0 ? months / 12 + " năm" : months + " tháng";
    }

    static OptionalInt readMetres(String text) {
        Matcher matcher = METRES.matcher(text);
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    public static String writeMetres(int metres) {
        return metres + " m";
    }

    static Optional<LocalDate> readDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    public static String write(LocalDate day) {
        return DAY.format(day);
    }

    static Optional<Hours> readHours(String text) {
        Matcher matcher = HOURS.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Hours(LocalTime.parse(matcher.group(1), TIME), LocalTime.parse(matcher.group(2), TIME)));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    public static String write(Hours hours) {
        return TIME.format(hours.from()) + "-" + TIME.format(hours.to());
    }

    /** {@code HALF_YEAR} is written {@code half-year}. */
    public static String write(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
