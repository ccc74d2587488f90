package vn.giapranh.obligation;

import java.util.List;

/**
 * An obligation, how it stands, and the facts that say so.
 *
 * @param facts in the order in which they happened
 */
public record Judged(Obligation obligation, Standing standing, List<Fact> facts) {
    public Judged {
        facts = List.copyOf(facts);
    }
}
