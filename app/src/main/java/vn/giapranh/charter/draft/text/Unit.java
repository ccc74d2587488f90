package vn.giapranh.charter.draft.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a number in a rule counts, as a charter writes it after the number. */
public enum Unit {
    MINUTES("phút"),
    HOURS("giờ"),
    DAYS("ngày"),
    WORKING_DAYS("ngày làm việc"),
    MONTHS("tháng"),
    YEARS("năm"),
    METRES("m");

    private final String written;

    Unit(String written) {
        this.written = written;
    }

    public String written() {
        return written;
    }

    /** Those a field may be counted in; none where a number stands alone. */
    public static List<Unit> of(RuleShape.Entry entry) {
        return switch (entry) {
            case CLOCK -> List.of(MINUTES, HOURS, DAYS);
            case TERM -> List.of(HOURS, DAYS, WORKING_DAYS);
            case MONTHS -> List.of(MONTHS, YEARS);
            case METRES -> List.of(METRES);
            case ALWAYS, NUMBER, DAY, CHOICE, CHOICES, CLAUSES, ORDER, HOURS, LINES, BORDERS, SEGMENTS -> List.of();
        };
    }

    /** The unit at the end of what was typed, after a number: {@code 15 phút}. */
    public static Optional<Unit> at(String typed) {
        return Arrays.stream(values())
                .filter(unit -> typed.matches("\\S+ " + unit.written))
                .findFirst();
    }
}
