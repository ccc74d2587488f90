package vn.giapranh.charter;

import java.time.Instant;

/**
 * Puts a version in force from an instant to the end of its period. The version in force until then ends at that
 * instant; incidents that began under it keep it.
 */
public record PutCharterInForce(CharterVersionId id, Instant from) {}
