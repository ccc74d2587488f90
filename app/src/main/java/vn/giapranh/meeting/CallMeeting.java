package vn.giapranh.meeting;

import java.time.LocalDateTime;

/**
 * When and where a meeting will be.
 *
 * @param startsAt by the clocks of Ho Chi Minh City
 * @param durationMinutes 15 to 600
 * @param place empty when it is held online only
 * @param link an {@code https} address, or empty
 */
public record CallMeeting(LocalDateTime startsAt, int durationMinutes, String place, String link) {}
