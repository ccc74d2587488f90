package vn.giapranh.people;

import java.util.List;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.WardId;

/**
 * An account as an administrator sees it.
 *
 * @param keptBy the unit whose administrator keeps the account
 * @param assignments those for units the viewer may see
 */
public record PersonView(
        PersonId id,
        String signInName,
        String displayName,
        WardId keptBy,
        PersonState state,
        boolean demo,
        List<Assignment> assignments) {

    public PersonView {
        assignments = List.copyOf(assignments);
    }
}
