package vn.giapranh.people.web;

import java.util.List;
import java.util.Optional;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.Assignment;

/** @param acting the unit acted for now, or none yet */
public record ActingUnitPage(String displayName, Optional<WardId> acting, List<Assignment> assignments) {
    public ActingUnitPage {
        assignments = List.copyOf(assignments);
    }
}
