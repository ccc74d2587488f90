package vn.giapranh.territory.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.EditionView;
import vn.giapranh.territory.WardView;

/**
 * One boundary edition with its faults.
 *
 * @param typed what was typed into the fields, when the form comes back
 */
public record EditionPage(
        EditionView edition, List<WardView> wards, Map<String, String> typed, List<Wrong> wrongs, boolean inForce) {

    public EditionPage {
        wards = List.copyOf(wards);
        typed = Map.copyOf(typed);
        wrongs = List.copyOf(wrongs);
    }

    public String nameOf(WardId ward) {
        return wards.stream()
                .filter(each -> each.id().equals(ward))
                .findFirst()
                .map(WardView::name)
                .orElse(ward.code());
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What is wrong with the field. */
    public @Nullable Wrong wrong(String field) {
        return wrongs.stream()
                .filter(wrong -> wrong.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    public boolean isProposed() {
        return edition.standing() == EditionView.Standing.PROPOSED;
    }
}
