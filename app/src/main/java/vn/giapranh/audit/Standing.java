package vn.giapranh.audit;

import java.util.Optional;

/** What this node knows of the trail since its start. */
public sealed interface Standing {

    /** The check after the start has not ended. */
    record NotYetChecked() implements Standing {}

    record Checked(Verdict verdict) implements Standing {}

    /** The check itself failed: nothing is known. */
    record CheckFailed(String reference) implements Standing {}

    /** The findings, when there are any: what a banner on every page stands on. */
    default Optional<Verdict.Broken> broken() {
        return this instanceof Checked(Verdict.Broken found) ? Optional.of(found) : Optional.empty();
    }
}
