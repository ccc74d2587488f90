package vn.giapranh.calendar;

import java.time.LocalDate;
import vn.giapranh.kernel.InvalidException;

/**
 * Says whether offices work on a day, whatever the law or the week says.
 *
 * @param reason in words, 3 to 200 characters
 */
public record ChangeOfficeDay(LocalDate day, boolean works, String reason) {

    public ChangeOfficeDay {
        reason = reason.strip();
        if (reason.length() < 3 || reason.length() > 200) {
            throw new InvalidException("reason", "calendar.invalid.reason");
        }
        if (day.getYear() < PublicHolidays.FIRST_YEAR || day.getYear() > PublicHolidays.LAST_YEAR) {
            throw new InvalidException("day", "calendar.invalid.year");
        }
    }
}
