package vn.giapranh.charter.chair;

/** What became of an act on a hand-over. */
public sealed interface HandOverOutcome {

    record Done() implements HandOverOutcome {}

    /** What stands there is not what was seen; nothing was done. */
    record Stale() implements HandOverOutcome {}

    /** It is signed by one side already, so it is not rewritten; or this side has signed. */
    record Signed() implements HandOverOutcome {}

    /** The term is not over, or nothing is written yet. */
    record NotYet() implements HandOverOutcome {}
}
