package vn.giapranh.people.web;

import java.util.List;
import java.util.Optional;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.PersonView;
import vn.giapranh.people.UnitView;

/**
 * @param groups the persons under the units that keep their accounts
 * @param units those for which the administrator may make accounts
 * @param form what was typed into the form of a new account
 */
public record PeoplePage(List<Group> groups, List<UnitView> units, Form form, Wrongs wrongs) {

    public PeoplePage {
        groups = List.copyOf(groups);
        units = List.copyOf(units);
    }

    public record Group(UnitView unit, List<PersonView> persons) {
        public Group {
            persons = List.copyOf(persons);
        }
    }

    public record Form(String signInName, String displayName, Optional<WardId> unit, List<Role> roles) {
        static final Form EMPTY = new Form("", "", Optional.empty(), List.of(Role.DUTY_OFFICER));

        public Form {
            roles = List.copyOf(roles);
        }
    }
}
