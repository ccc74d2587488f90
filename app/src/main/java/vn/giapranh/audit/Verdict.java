package vn.giapranh.audit;

import java.time.Instant;
import java.util.List;

/** What a check of the whole trail came to. */
public sealed interface Verdict {

    /** How many findings are named one by one; a trail that is broken everywhere is broken enough. */
    int MOST_FINDINGS = 100;

    /** When the check began: what was written later it has not seen. */
    Instant at();

    long entries();

    long seals();

    /** @param unsealed entries written since the last seal, held by their chains alone */
    record Sound(Instant at, long entries, long seals, long unsealed) implements Verdict {}

    /** @param findings at least one, at most {@link #MOST_FINDINGS}, in the order of the trail */
    record Broken(Instant at, long entries, long seals, List<Finding> findings) implements Verdict {
        public Broken {
            findings = List.copyOf(findings);
        }
    }
}
