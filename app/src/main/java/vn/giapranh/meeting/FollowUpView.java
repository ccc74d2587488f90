package vn.giapranh.meeting;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.giapranh.kernel.WardId;

/**
 * A step in the life of a conclusion.
 *
 * @param words reason or evidence, may be empty
 * @param link to the evidence
 * @param dueOn the day that held after the step; of a question for more time the day asked for
 */
public record FollowUpView(
        Instant at, Optional<WardId> by, ConclusionAct act, String words, Optional<URI> link, LocalDate dueOn) {}
