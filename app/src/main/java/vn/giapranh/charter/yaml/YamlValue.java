package vn.giapranh.charter.yaml;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import vn.giapranh.charter.rule.PatrolRule.Hours;
import vn.giapranh.charter.rule.Term;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/** A scalar as somebody wrote it. Each reading answers empty and notes the fault when the text is not what it must be. */
public final class YamlValue {

    private static final int LONGEST = 20_000;
    private static final Pattern WARD = Pattern.compile("\\d{5}");
    private static final Pattern LEVEL_ABOVE = Pattern.compile("\\d{2}");
    private static final Pattern BORDER = Pattern.compile("\\d{5}-\\d{5}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 60;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final ScalarNode node;
    private final String path;
    private final Faults faults;

    private YamlValue(ScalarNode node, String path, Faults faults) {
        this.node = node;
        this.path = path;
        this.faults = faults;
    }

    static Optional<YamlValue> of(Node node, String path, Faults faults) {
        YamlValue value = node instanceof ScalarNode scalar ? new YamlValue(scalar, path, faults) : null;
        if (value == null) {
            faults.add(YamlMap.markOf(node), path, FaultReason.EXPECTED_TEXT);
            return Optional.empty();
        }
        if (value.written().isEmpty()) {
            value.fault(FaultReason.EMPTY_TEXT);
            return Optional.empty();
        }
        if (value.written().length() > LONGEST) {
            value.fault(FaultReason.TOO_LONG, LONGEST);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** The text without spaces around it. */
    public String written() {
        return node.getValue().strip();
    }

    public Optional<String> text() {
        return Optional.of(written());
    }

    public Optional<Term> term() {
        return orFault(Written.readTerm(written()), FaultReason.NOT_A_TERM);
    }

    /** A time that a clock of the engine runs, which knows no holidays: working days are refused. */
    public Optional<Duration> clock() {
        return switch (Written.readTerm(written()).orElse(null)) {
            case null -> orFault(Optional.empty(), FaultReason.NOT_A_CLOCK);
            case Term.WorkingDays _ -> orFault(Optional.empty(), FaultReason.CLOCK_IN_WORKING_DAYS);
            case Term.Elapsed(Duration duration) -> Optional.of(duration);
        };
    }

    public Optional<LocalDate> day() {
        return orFault(Written.readDay(written()), FaultReason.NOT_A_DAY);
    }

    public Optional<Integer> months() {
        return orFault(boxed(Written.readMonths(written())), FaultReason.NOT_MONTHS);
    }

    public Optional<Hours> hours() {
        return orFault(Written.readHours(written()), FaultReason.NOT_HOURS);
    }

    /** Whole metres from 1 to {@code most}. */
    public Optional<Integer> metres(int most) {
        Optional<Integer> metres = boxed(Written.readMetres(written())).filter(each -> each >= 1 && each <= most);
        return orFault(metres, FaultReason.NOT_A_DEPTH, most);
    }

    /** A whole number within the bounds. */
    public Optional<Integer> number(int least, int most) {
        Optional<Integer> number = Optional.of(written())
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::valueOf)
                .filter(each -> each >= least && each <= most);
        return orFault(number, FaultReason.NOT_A_NUMBER, least, most);
    }

    public Optional<WardId> ward() {
        return orFault(matching(WARD).map(WardId::of), FaultReason.NOT_A_WARD);
    }

    public Optional<WardId> levelAbove() {
        return orFault(matching(LEVEL_ABOVE).map(WardId::of), FaultReason.NOT_A_LEVEL_ABOVE);
    }

    public Optional<BorderId> border() {
        return orFault(
                matching(BORDER)
                        .filter(text -> !text.startsWith(text.substring(6)))
                        .map(BorderId::parse),
                FaultReason.NOT_A_BORDER);
    }

    public Optional<String> slug() {
        return orFault(
                matching(SLUG).filter(text -> text.length() <= LONGEST_SLUG), FaultReason.NOT_A_SLUG, LONGEST_SLUG);
    }

    /** One of the constants of an enum, written with dashes. */
    public <E extends Enum<E>> Optional<E> choice(Class<E> type) {
        List<E> all = List.of(type.getEnumConstants());
        Optional<E> chosen = all.stream()
                .filter(each -> Written.write(each).equals(written()))
                .findFirst();
        if (chosen.isEmpty()) {
            fault(
                    FaultReason.NOT_A_CHOICE,
                    written(),
                    String.join(
                            ", ",
                            Arrays.stream(type.getEnumConstants())
                                    .map(Written::write)
                                    .toList()));
        }
        return chosen;
    }

    public void fault(FaultReason reason, Object... arguments) {
        faults.add(YamlMap.markOf(node), path, reason, arguments);
    }

    private Optional<String> matching(Pattern pattern) {
        return Optional.of(written()).filter(text -> pattern.matcher(text).matches());
    }

    private <T> Optional<T> orFault(Optional<T> read, FaultReason reason, Object... more) {
        if (read.isEmpty()) {
            Object[] arguments = new Object[more.length + 1];
            arguments[0] = shortened();
            System.arraycopy(more, 0, arguments, 1, more.length);
            fault(reason, arguments);
        }
        return read;
    }

    private String shortened() {
        return written().length() <= 80 ? written() : written().substring(0, 80) + "…";
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
