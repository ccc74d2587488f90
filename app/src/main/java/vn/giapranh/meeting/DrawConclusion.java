package vn.giapranh.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.giapranh.kernel.WardId;

/**
 * A conclusion to be drawn: one for each of the wards.
 *
 * @param item of the agenda
 * @param authority whose competence it is, may be empty
 * @param result what is to be there in the end, may be empty
 */
public record DrawConclusion(
        Optional<UUID> item,
        Set<WardId> wards,
        String office,
        String what,
        String authority,
        String result,
        LocalDate dueOn) {

    public DrawConclusion {
        wards = Set.copyOf(wards);
    }
}
