package vn.giapranh.calendar;

import java.time.LocalDate;

/**
 * A day that goes before what the law and the week say.
 *
 * @param works whether offices work
 * @param reason in words, for example "Nghỉ Tết theo thông báo của Bộ Nội vụ"
 * @param announced whether it came with the programme, from what the government announced; else an administrator's
 */
public record ChangedDay(LocalDate day, boolean works, String reason, boolean announced) {}
