/**
 * The office calendar: on which days offices work, and when a time allowed in working days ends.
 *
 * <p>Offices work Monday to Friday. Off are the public holidays of Article 112 of the Labour Code (45/2019/QH14): 1 January;
 * five days of the lunar New Year; the 10th of the 3rd lunar month; 30 April; 1 May; 2 September and a day beside it. A
 * holiday that falls on a Saturday or Sunday is made up on the next working day (Article 111, paragraph 3). Where the law
 * leaves a choice, the choice here is: for the New Year the last day of the old lunar year and the first four of the new
 * one; beside 2 September the day that makes the longer rest. What the government announces for a year (other days, a
 * Friday exchanged for a Saturday) goes before both: {@code calendar/announced.yaml} has the years announced so far, and an
 * administrator of the level above changes single days of any year.
 *
 * <p>Lunar days are computed for the meridian of Hanoi (UTC+7), by the library Time4J, until the end of 2088.
 *
 * <p><b>Façade</b> {@link vn.giapranh.calendar.OfficeDays}; the calendar itself, {@link vn.giapranh.calendar.OfficeCalendar},
 * is a value that asks nobody. <b>Event</b> {@link vn.giapranh.calendar.OfficeDayChanged}. A change holds from then on for
 * what is computed: a term is never stored, so figures of the past follow the corrected calendar.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"kernel", "database"})
@org.jspecify.annotations.NullMarked
package vn.giapranh.calendar;
