package vn.giapranh.audit;

import java.time.Instant;
import java.util.UUID;
import vn.giapranh.kernel.WardId;

/** Somebody opened something. */
public record AccessView(UUID id, Instant at, String actor, WardId unit, String subject) {}
