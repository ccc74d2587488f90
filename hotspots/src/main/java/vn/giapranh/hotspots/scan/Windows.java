package vn.giapranh.hotspots.scan;

/**
 * The windows of time: runs of steps.
 *
 * @param steps of the period
 * @param longest steps of a window
 * @param untilTheEnd whether only windows that end with the last step count
 */
record Windows(int steps, int longest, boolean untilTheEnd) {

    static Windows of(int steps, ScanOptions options) {
        return switch (options.horizon()) {
            case PROSPECTIVE -> new Windows(steps, Math.min(steps, options.longestWindow()), true);
            case RETROSPECTIVE -> new Windows(steps, Math.min(steps, options.longestWindow()), false);
            case PURELY_SPATIAL -> new Windows(1, 1, true);
        };
    }

    /** The first step that any window holds. */
    int firstStep() {
        return untilTheEnd ? steps - longest : 0;
    }
}
