package vn.giapranh.incident;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.giapranh.kernel.WardId;

/** A ward's part of a joint incident. {@code doneAt} is empty while it is to be done. */
public record TaskView(UUID id, WardId ward, Optional<String> words, Instant assignedAt, Optional<Instant> doneAt) {}
