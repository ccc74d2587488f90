package vn.giapranh.briefing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import vn.giapranh.territory.Territory;

/** How official papers say words that the pages say as well, dates and numbers. A paper is in Vietnamese, whoever reads. */
final class Vietnamese {

    private static final Locale LOCALE = Locale.of("vi", "VN");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH 'giờ' mm");
    private static final Map<String, Properties> BUNDLES = new ConcurrentHashMap<>();

    private Vietnamese() {}

    /** The word of an enum's value, as {@code <module>.<enum-type-dashed>.<VALUE>} of the module's messages has it. */
    static String of(Enum<?> value) {
        Class<?> type = value.getDeclaringClass();
        String module = type.getPackageName().split("\\.", -1)[2];
        String dashed =
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return text(module, module + "." + dashed + "." + value.name());
    }

    /** The message of a module, with {@code {0}}, {@code {1}} … replaced. A key that nobody wrote is a bug. */
    static String text(String module, String key, Object... arguments) {
        String message = BUNDLES.computeIfAbsent(module, Vietnamese::read).getProperty(key);
        if (message == null) {
            throw new IllegalStateException("no word for " + key);
        }
        for (int i = 0; i < arguments.length; i++) {
            message = message.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return message;
    }

    private static Properties read(String module) {
        Properties words = new Properties();
        String file = "/messages/" + module + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Vietnamese.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    /** {@code 22/10/2026}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code ngày 05 tháng 9 năm 2026}: a day below 10 and January and February have a zero before them. */
    static String dayInWords(LocalDate day) {
        return "ngày %02d tháng %s năm %d"
                .formatted(
                        day.getDayOfMonth(),
                        day.getMonthValue() < 3 ? "0" + day.getMonthValue() : Integer.toString(day.getMonthValue()),
                        day.getYear());
    }

    static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, Territory.ZONE);
    }

    /** {@code 02 giờ 05 ngày 22/10/2026}. */
    static String moment(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, Territory.ZONE);
        return HOUR.format(local) + " ngày " + DAY.format(local);
    }

    /** {@code 1.234}. */
    static String number(long number) {
        return NumberFormat.getIntegerInstance(LOCALE).format(number);
    }

    /** {@code 12,5}. */
    static String decimal(double number, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(LOCALE);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }
}
