package vn.giapranh.incident;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.Urgency;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/**
 * What the rules need to know of an incident in any phase.
 *
 * @param version moves with every change of phase, custody or work in common
 * @param events how many events it has
 * @param audience the wards that may know of it
 * @param tasked wards with a task still to be done
 * @param asked wards asked for aid that have not answered
 * @param offering wards whose offered aid has not been confirmed
 * @param reporter how the person who reported can be answered
 * @param owesReceipt whether the reporter still waits for a receipt
 */
record Standing(
        IncidentNumber number,
        int version,
        int events,
        Urgency urgency,
        Optional<CharterVersionId> charter,
        Optional<BorderId> border,
        Set<WardId> audience,
        Set<WardId> tasked,
        Set<WardId> asked,
        Set<WardId> offering,
        int photos,
        Reporter reporter,
        boolean owesReceipt) {

    /** How the person who reported can be answered. */
    enum Reporter {
        /** Anonymous, or an officer. */
        NOT_AT_ALL,
        /** By the contact that was left; an officer must do it. */
        BY_CONTACT,
        /** Reads the state and the answers with a code. */
        BY_CODE
    }

    Standing {
        audience = Set.copyOf(audience);
        tasked = Set.copyOf(tasked);
        asked = Set.copyOf(asked);
        offering = Set.copyOf(offering);
    }

    /** The border that a handover to {@code ward} goes across: the incident's own, else the one between the two wards. */
    BorderId borderAcross(WardId lead, WardId ward) {
        return border.orElseGet(() -> BorderId.between(lead, ward));
    }

    Standing nextVersion() {
        return new Standing(
                number,
                version + 1,
                events,
                urgency,
                charter,
                border,
                audience,
                tasked,
                asked,
                offering,
                photos,
                reporter,
                owesReceipt);
    }

    Standing seenAlsoBy(WardId ward) {
        Set<WardId> more = new LinkedHashSet<>(audience);
        more.add(ward);
        return new Standing(
                number,
                version,
                events,
                urgency,
                charter,
                border,
                more,
                tasked,
                asked,
                offering,
                photos,
                reporter,
                owesReceipt);
    }
}
