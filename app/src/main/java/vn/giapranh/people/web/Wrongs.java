package vn.giapranh.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giapranh.kernel.InvalidException.Wrong;

/** What was wrong with a form that is shown again. */
public record Wrongs(List<Wrong> all) {

    static final Wrongs NONE = new Wrongs(List.of());

    public Wrongs {
        all = List.copyOf(all);
    }

    /** The first thing wrong with the field. */
    public @Nullable Wrong of(String field) {
        return all.stream()
                .filter(wrong -> wrong.field().equals(field))
                .findFirst()
                .orElse(null);
    }
}
