package vn.giapranh.incident;

import java.util.List;

/** What a rule answers: what is to be written, or why not. */
sealed interface Decision {

    /** @param changes in the order in which they are written; a row refers to the last event before it */
    record Step(Incident next, List<Change> changes) implements Decision {
        public Step {
            changes = List.copyOf(changes);
        }
    }

    record No(Refusal refusal) implements Decision {}

    static Decision no(Refusal.Reason reason) {
        return new No(Refusal.of(reason));
    }
}
