package vn.giapranh.charter.draft.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giapranh.charter.draft.DraftView;
import vn.giapranh.charter.draft.text.DraftCheck.PlacedFault;
import vn.giapranh.charter.draft.text.DraftText.Frame;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.WardView;

/**
 * The frame of a draft being written.
 *
 * @param seen mark of what the form began from
 * @param frame as typed
 * @param wards that may become a party
 * @param wrongs why what was typed cannot be saved at all
 * @param now what somebody else has made of it meanwhile
 */
public record FramePage(
        DraftView draft,
        String seen,
        Frame frame,
        List<PlacedFault> faults,
        List<WardView> wards,
        Map<WardId, String> names,
        Optional<Frame> now,
        List<Wrong> wrongs) {

    public FramePage {
        faults = List.copyOf(faults);
        wards = List.copyOf(wards);
        names = Map.copyOf(names);
        wrongs = List.copyOf(wrongs);
    }
}
