package vn.giapranh.charter.rule;

/**
 * Receive first: any party that gets a report records it, protects life and scene, then transfers. It has no number and
 * no choice: refusal is impossible and the reporter may stay anonymous, by law.
 */
public record ReceiveFirstRule() implements Rule {}
