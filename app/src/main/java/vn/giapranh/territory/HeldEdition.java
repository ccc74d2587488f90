package vn.giapranh.territory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.giapranh.kernel.WardId;

/** An accepted edition as a server holds it. The ground of a past edition is loaded when it is first asked for. */
final class HeldEdition {

    private final EditionView view;
    private final Map<WardId, WardView> wards = new LinkedHashMap<>();
    private final Map<WardId, WardView> levelsAbove = new LinkedHashMap<>();
    private final Map<BorderId, BorderView> borders = new LinkedHashMap<>();
    private final Supplier<Ground> load;
    private volatile @Nullable Ground ground;

    HeldEdition(
            EditionView view,
            List<WardView> wards,
            List<WardView> levelsAbove,
            List<BorderView> borders,
            Supplier<Ground> load) {
        this.view = view;
        wards.forEach(ward -> this.wards.put(ward.id(), ward));
        levelsAbove.forEach(unit -> this.levelsAbove.put(unit.id(), unit));
        borders.forEach(border -> this.borders.put(border.id(), border));
        this.load = load;
    }

    EditionView view() {
        return view;
    }

    /** Wards by code, in the order of their names. */
    Map<WardId, WardView> wards() {
        return wards;
    }

    Map<WardId, WardView> levelsAbove() {
        return levelsAbove;
    }

    Map<BorderId, BorderView> borders() {
        return borders;
    }

    Ground ground() {
        Ground known = ground;
        return known != null ? known : loadOnce();
    }

    private synchronized Ground loadOnce() {
        Ground known = ground;
        if (known == null) {
            known = load.get();
            ground = known;
        }
        return known;
    }
}
