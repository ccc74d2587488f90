package vn.giapranh.briefing.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giapranh.briefing.Office;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.papers.HouseStyle;

/**
 * The offices of a unit and what it writes its own way.
 *
 * @param unitName with its kind; {@code placeName} without: what a first office would probably be called
 * @param form which form was sent back: an office's id, {@code new} or {@code house}; empty: none
 */
public record OfficesPage(
        List<Office> offices,
        HouseStyle house,
        boolean mayWrite,
        String unitName,
        String placeName,
        String form,
        Map<String, String> typed,
        List<Wrong> wrongs) {

    public OfficesPage {
        offices = List.copyOf(offices);
        typed = Map.copyOf(typed);
        wrongs = List.copyOf(wrongs);
    }

    /** What stands in a field of a form: what was sent, or what is stored. */
    public String value(String of, String field, String stored) {
        return form.equals(of) ? typed.getOrDefault(field, "") : stored;
    }

    public @Nullable Wrong wrong(String of, String field) {
        return form.equals(of)
                ? wrongs.stream()
                        .filter(each -> each.field().equals(field))
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
