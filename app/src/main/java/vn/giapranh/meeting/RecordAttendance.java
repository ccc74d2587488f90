package vn.giapranh.meeting;

import vn.giapranh.kernel.WardId;

/**
 * Who of a party is there: how many, and as what. Never names.
 *
 * @param headCount 0: nobody, with the reason
 * @param functions for example "Phó Chủ tịch UBND; Trưởng Công an phường"
 */
public record RecordAttendance(WardId ward, int headCount, boolean online, String functions, String reason) {}
