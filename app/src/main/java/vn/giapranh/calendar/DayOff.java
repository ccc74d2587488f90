package vn.giapranh.calendar;

import java.time.LocalDate;

/** A public holiday, or the day it is made up on. */
public record DayOff(LocalDate day, Holiday holiday) {}
