package vn.giapranh.incident;

/**
 * A resident's report, written.
 *
 * @param outcome what became of it
 * @param code to follow it with; the same again for a repeated attempt
 */
public record TrackedReport(ReportOutcome.Reported outcome, TrackingCode code) {}
