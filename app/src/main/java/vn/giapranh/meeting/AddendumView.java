package vn.giapranh.meeting;

import java.time.Instant;
import vn.giapranh.kernel.WardId;

/** A later correction of closed minutes. */
public record AddendumView(int sequence, Instant at, WardId by, String words) {}
