package vn.giapranh.hotspots.judge;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** How planted clusters of one size were found. */
public record Detected(int size, List<Trial> trials) {

    /** Days from the first day of the plant to its detection; none when it was not detected. */
    public record Trial(OptionalInt jointly, OptionalInt alone) {}

    public Detected {
        trials = List.copyOf(trials);
    }

    /** How many were found together. */
    public long foundJointly() {
        return trials.stream().filter(trial -> trial.jointly.isPresent()).count();
    }

    /** How many were found by either ward alone. */
    public long foundAlone() {
        return trials.stream().filter(trial -> trial.alone.isPresent()).count();
    }

    /** Mean days to detection of those found together. */
    public OptionalDouble daysJointly() {
        return trials.stream().flatMapToInt(trial -> trial.jointly.stream()).average();
    }

    /** Mean days to detection of those found alone. */
    public OptionalDouble daysAlone() {
        return trials.stream().flatMapToInt(trial -> trial.alone.stream()).average();
    }
}
