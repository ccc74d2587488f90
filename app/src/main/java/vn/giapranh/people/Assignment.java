package vn.giapranh.people;

import java.util.EnumSet;
import java.util.Set;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;

/** What a person may do for one unit. @param roles at least one, in the order of {@link Role} */
public record Assignment(WardId unit, String unitName, Set<Role> roles) {

    public Assignment {
        roles = java.util.Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }
}
