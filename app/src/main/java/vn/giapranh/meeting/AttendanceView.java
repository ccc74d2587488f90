package vn.giapranh.meeting;

import vn.giapranh.kernel.WardId;

/**
 * Who of a party was there.
 *
 * @param headCount 0: nobody, for {@code reason}
 * @param functions as what they came; never names
 */
public record AttendanceView(WardId ward, int headCount, boolean online, String functions, String reason) {

    public boolean isThere() {
        return headCount > 0;
    }
}
