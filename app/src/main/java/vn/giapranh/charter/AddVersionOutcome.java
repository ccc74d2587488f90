package vn.giapranh.charter;

import java.util.List;
import vn.giapranh.charter.yaml.Fault;

/** What became of the text of a charter. */
public sealed interface AddVersionOutcome {

    /** It is kept as this version, not yet in force. */
    record Added(CharterVersionId id) implements AddVersionOutcome {}

    /** This version already says the same, word for word and number for number. */
    record AlreadyThere(CharterVersionId id) implements AddVersionOutcome {}

    /** It is no charter: everything that is wrong, in the order of the text. */
    record Refused(List<Fault> faults) implements AddVersionOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
