package vn.giapranh.charter.draft;

import java.util.List;
import vn.giapranh.charter.yaml.Fault;

/** What became of a draft's beginning. */
public sealed interface StartOutcome {

    record Started(DraftId id) implements StartOutcome {}

    /** Begun from a Word file without rules: all of them are a template's and are to be checked. */
    record StartedUnchecked(DraftId id) implements StartOutcome {}

    /** The text cannot be taken without losing something: why, in the order of the text. */
    record Unreadable(List<Fault> faults) implements StartOutcome {
        public Unreadable {
            faults = List.copyOf(faults);
        }
    }
}
