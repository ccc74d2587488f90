package vn.giapranh.territory.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giapranh.kernel.InvalidException.Wrong;

/** The form that brings in an edition. {@code typed} and {@code wrongs}: as it came back. */
public record ProposalPage(Map<String, String> typed, List<Wrong> wrongs) {

    /** A larger file is not sent. */
    public static final int MOST_BYTES = 16_000_000;

    public ProposalPage {
        typed = Map.copyOf(typed);
        wrongs = List.copyOf(wrongs);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What is wrong with the field; the file is read as the field {@code wards}. */
    public @Nullable Wrong wrong(String field) {
        return wrongs.stream()
                .filter(wrong -> wrong.field().equals(field))
                .findFirst()
                .orElse(null);
    }
}
