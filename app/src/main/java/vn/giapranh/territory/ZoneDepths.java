package vn.giapranh.territory;

import java.util.Map;

/**
 * How deep the border zones are. The charters in force say so, and the module that knows them implements this; a border
 * that no charter covers has no zone.
 */
public interface ZoneDepths {

    /** Metres on each side of the line, more than 0 and at most 500, by border. */
    Map<BorderId, Integer> inForce();
}
