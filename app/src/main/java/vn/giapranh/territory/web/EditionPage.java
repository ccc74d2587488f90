package vn.giapranh.territory.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.EditionChanges;
import vn.giapranh.territory.EditionView;
import vn.giapranh.territory.WardView;

/**
 * One boundary edition: its faults, and what it changes.
 *
 * @param changes of the edition it follows; empty for the first
 * @param refusal why the act before did nothing, as a message key
 * @param typed what was typed into the fields, when the form comes back
 */
public record EditionPage(
        EditionView edition,
        List<WardView> wards,
        Optional<EditionChanges> changes,
        Optional<String> refusal,
        Map<String, String> typed,
        List<Wrong> wrongs) {

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
