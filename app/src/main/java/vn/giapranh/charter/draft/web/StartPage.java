package vn.giapranh.charter.draft.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.giapranh.charter.yaml.Fault;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.WardView;

/**
 * How a new charter begins: from a template among chosen wards, or from a text.
 *
 * @param wards that may be chosen, the viewer's own first
 * @param chosen codes of those chosen before
 * @param text what was sent before, with its faults
 */
public record StartPage(
        List<WardView> wards,
        Optional<WardId> own,
        Set<String> chosen,
        String template,
        String from,
        String to,
        List<Wrong> wrongs,
        String text,
        List<Fault> faults,
        Map<WardId, String> names) {

    public StartPage {
        wards = List.copyOf(wards);
        chosen = Set.copyOf(chosen);
        wrongs = List.copyOf(wrongs);
        faults = List.copyOf(faults);
        names = Map.copyOf(names);
    }
}
