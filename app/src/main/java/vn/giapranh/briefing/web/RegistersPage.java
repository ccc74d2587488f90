package vn.giapranh.briefing.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giapranh.briefing.NumberView;
import vn.giapranh.briefing.Office;
import vn.giapranh.briefing.OfficeId;
import vn.giapranh.briefing.RegisterKey;
import vn.giapranh.kernel.InvalidException.Wrong;

/**
 * The registers of a unit's offices and the numbers of one of them.
 *
 * @param shown the register whose numbers are listed; empty while there is none
 * @param typed the forms as they were sent
 */
public record RegistersPage(
        List<Office> offices,
        List<RegisterKey> registers,
        Optional<RegisterKey> shown,
        List<NumberView> numbers,
        boolean mayWrite,
        Map<String, String> typed,
        List<Wrong> wrongs) {

    public RegistersPage {
        offices = List.copyOf(offices);
        registers = List.copyOf(registers);
        numbers = List.copyOf(numbers);
        typed = Map.copyOf(typed);
        wrongs = List.copyOf(wrongs);
    }

    public String office(OfficeId id) {
        return offices.stream()
                .filter(each -> each.id().equals(id))
                .map(Office::line)
                .findFirst()
                .orElse("");
    }

    public static String address(RegisterKey key) {
        return "/registers?office=" + key.office() + "&kind=" + key.kind() + "&term=" + key.term();
    }
}
