package vn.giapranh.audit;

import java.time.Instant;

/** A seal named by its number and hash: short enough to be written down outside the database. */
public record SealMark(long number, Instant at, String hash) {}
