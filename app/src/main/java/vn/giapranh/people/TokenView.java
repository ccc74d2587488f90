package vn.giapranh.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.giapranh.kernel.WardId;

/** @param name what the administrator calls the programme that holds it */
public record TokenView(
        UUID id,
        WardId unit,
        String unitName,
        String name,
        Instant issuedAt,
        Optional<Instant> revokedAt,
        boolean demo) {}
