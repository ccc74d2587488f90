package vn.giapranh.charter.web;

import java.util.List;
import java.util.Map;
import vn.giapranh.charter.compare.Comparison;
import vn.giapranh.kernel.WardId;

/**
 * Two texts of one charter beside each other.
 *
 * @param title of the later
 * @param before what the earlier is called, and {@code after} the later
 * @param versions numbers that may be chosen; none where a draft is compared with its version
 * @param back where the page leads back to
 */
public record ComparePage(
        String title,
        Sentence before,
        Sentence after,
        Comparison comparison,
        List<Integer> versions,
        int a,
        int b,
        String back,
        Map<WardId, String> names) {

    public ComparePage {
        versions = List.copyOf(versions);
        names = Map.copyOf(names);
    }
}
