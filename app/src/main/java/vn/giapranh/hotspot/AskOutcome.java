package vn.giapranh.hotspot;

/** What became of asking for a run. */
public sealed interface AskOutcome {

    RunId run();

    /** It will begin within seconds. */
    record Asked(RunId run) implements AskOutcome {}

    /** Another run of the charter is not over yet. */
    record AlreadyRunning(RunId run) implements AskOutcome {}
}
