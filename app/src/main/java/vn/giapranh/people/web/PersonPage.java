package vn.giapranh.people.web;

import java.util.List;
import java.util.Set;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.PersonView;
import vn.giapranh.people.UnitView;

/**
 * @param units those for which the administrator gives and takes roles
 * @param keeps whether the administrator keeps the account
 * @param self whether it is the administrator's own
 */
public record PersonPage(PersonView person, String keptByName, List<UnitView> units, boolean keeps, boolean self) {

    public PersonPage {
        units = List.copyOf(units);
    }

    public Set<Role> rolesFor(WardId unit) {
        return person.assignments().stream()
                .filter(assignment -> assignment.unit().equals(unit))
                .findFirst()
                .map(vn.giapranh.people.Assignment::roles)
                .orElse(Set.of());
    }
}
