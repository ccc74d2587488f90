package vn.giapranh.territory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giapranh.kernel.WardId;

/** The short names of units for one page; a unit the edition no longer knows is shown by its code. */
public final class UnitNames {

    private final Territory territory;
    private final Map<WardId, String> known = new HashMap<>();

    public UnitNames(Territory territory) {
        this.territory = territory;
    }

    /** "Tân Sơn Hòa". */
    public String of(WardId unit) {
        return known.computeIfAbsent(
                unit, id -> territory.findWard(id).map(WardView::shortName).orElse(id.code()));
    }

    /** As {@link #of(WardId)}, from a code as an event's facts carry it. */
    public String ofCode(String code) {
        return of(WardId.of(code));
    }

    /** "Tân Sơn Nhất – Tân Sơn Hòa". */
    public String of(BorderId border) {
        return of(border.a()) + " – " + of(border.b());
    }

    public List<String> of(List<WardId> units) {
        return units.stream().map(this::of).toList();
    }
}
