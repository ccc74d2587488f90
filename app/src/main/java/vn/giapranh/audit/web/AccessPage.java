package vn.giapranh.audit.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giapranh.audit.AccessView;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.WardId;

/** @param older the address of the page after this one, or none */
public record AccessPage(
        String subject,
        List<AccessView> accesses,
        Optional<String> older,
        Map<PersonId, String> names,
        Map<WardId, String> units) {

    public AccessPage {
        accesses = List.copyOf(accesses);
        names = Map.copyOf(names);
        units = Map.copyOf(units);
    }

    public Optional<String> nameOf(String actor) {
        return TrailPage.Marks.person(actor).map(names::get);
    }

    public String unitName(WardId unit) {
        return units.getOrDefault(unit, unit.code());
    }
}
