package vn.giapranh.territory;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import vn.giapranh.kernel.WardId;

/**
 * What one edition changes of another, by what is computed from both: wards and borders that come, go, or change their size.
 *
 * <p>In either list what stays and changes comes before what comes or goes, the largest difference first.
 *
 * @param before the edition it follows
 * @param wards those that come, go, or whose area changes by a square metre or more
 * @param borders those that come, go, or whose length changes by a tenth of a metre or more
 */
public record EditionChanges(EditionView before, List<Change<WardId>> wards, List<Change<BorderId>> borders) {

    private static final double LEAST_SQUARE_KILOMETRES = 1e-6;
    private static final double LEAST_METRES = 0.1;

    public EditionChanges {
        wards = List.copyOf(wards);
        borders = List.copyOf(borders);
    }

    /**
     * One ward, in square kilometres, or one border, in metres.
     *
     * @param before empty where it is new; {@code after} empty where it is gone
     */
    public record Change<I>(I id, String name, Optional<Double> before, Optional<Double> after) {

        boolean stays() {
            return before.isPresent() && after.isPresent();
        }

        /** What it gains; what comes or goes does so whole. */
        public double difference() {
            return after.orElse(0.0) - before.orElse(0.0);
        }
    }

    public boolean isNone() {
        return wards.isEmpty() && borders.isEmpty();
    }

    static EditionChanges between(
            EditionView before,
            List<WardView> wardsBefore,
            List<BorderView> bordersBefore,
            List<WardView> wardsAfter,
            List<BorderView> bordersAfter) {
        return new EditionChanges(
                before,
                changes(
                        wardsBefore,
                        wardsAfter,
                        WardView::id,
                        WardView::name,
                        WardView::areaSquareKilometres,
                        LEAST_SQUARE_KILOMETRES),
                changes(
                        bordersBefore,
                        bordersAfter,
                        BorderView::id,
                        BorderView::name,
                        BorderView::lengthMetres,
                        LEAST_METRES));
    }

    private static <T, I> List<Change<I>> changes(
            List<T> before,
            List<T> after,
            Function<T, I> id,
            Function<T, String> name,
            ToDoubleFunction<T> size,
            double least) {
        Map<I, Change<I>> changes = new LinkedHashMap<>();
        for (T old : before) {
            changes.put(
                    id.apply(old),
                    new Change<>(
                            id.apply(old), name.apply(old), Optional.of(size.applyAsDouble(old)), Optional.empty()));
        }
        for (T now : after) {
            changes.compute(
                    id.apply(now),
                    (each, old) -> new Change<>(
                            each,
                            name.apply(now),
                            old == null ? Optional.empty() : old.before(),
                            Optional.of(size.applyAsDouble(now))));
        }
        return changes.values().stream()
                .filter(change -> !change.stays() || Math.abs(change.difference()) >= least)
                .sorted(Comparator.comparing((Change<I> change) -> !change.stays())
                        .thenComparing(change -> -Math.abs(change.difference())))
                .toList();
    }
}
