package vn.giapranh.briefing;

/** What became of an act on a report. */
public sealed interface ReportOutcome {

    record Done(ReportView report) implements ReportOutcome {}

    /** Somebody of the same party wrote since the version that was seen, or the figures were counted anew. */
    record Stale(ReportView report) implements ReportOutcome {}

    /** Not in this state: being counted, or issued. */
    record NotNow(ReportView report) implements ReportOutcome {}
}
