package vn.giapranh.charter.rule;

import java.time.Duration;

/** Answer: the receipt and the result that a reporter is owed, counted from the report. */
public record AnswerRule(Duration receipt, Duration result, Duration resultSeveralBodies) implements Rule {}
