package vn.giapranh.territory;

import java.util.Map;

/**
 * Accepts a proposed edition with its faults.
 *
 * @param reasons why each fault may stand, by the fault's number; every fault must be there
 */
public record AcceptFaults(EditionId edition, Map<Integer, String> reasons) {

    public AcceptFaults {
        reasons = Map.copyOf(reasons);
    }
}
