package vn.giapranh.hotspot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.giapranh.incident.Kind;
import vn.giapranh.kernel.WardId;

/**
 * A run as it stands.
 *
 * @param askedBy empty for the night
 * @param scans the kinds that are done, in the order of the kinds
 */
public record RunView(
        Run run,
        Instant askedAt,
        Optional<WardId> askedBy,
        State state,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        Optional<Failure> failure,
        List<ScanView> scans) {

    public RunView {
        scans = List.copyOf(scans);
    }

    /** Its state. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED;

        public boolean isOver() {
            return this == DONE || this == FAILED;
        }
    }

    /** Why it failed. */
    public enum Failure {
        /** More incidents of a kind than one run takes. */
        TOO_MANY_INCIDENTS,
        /** A fault of the system, written in its log. */
        FAULT
    }

    /**
     * One kind.
     *
     * @param places cells with incidents
     * @param findings how many of the findings the viewer may know this kind gave
     */
    public record ScanView(Kind kind, int incidents, int places, int replicates, Duration took, int findings) {}

    public int incidents() {
        return scans.stream().mapToInt(ScanView::incidents).sum();
    }

    public int findings() {
        return scans.stream().mapToInt(ScanView::findings).sum();
    }
}
