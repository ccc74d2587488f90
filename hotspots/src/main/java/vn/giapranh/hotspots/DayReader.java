package vn.giapranh.hotspots;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Reads a day: {@code 2026-11-24}, {@code 2026/11/4}, with or without a time of day ({@code T22:15}, {@code 22:15:07Z}). A
 * bare year or month stands for its first day. The day is the one that is written; no time zone moves it.
 */
final class DayReader {

    private static final Pattern TIME = Pattern.compile(
            "([01]\\d|2[0-3]):[0-5]\\d(:([0-5]\\d|60)([.,]\\d{1,9})?)?\\s*(Z|[+-]\\d\\d(:?\\d\\d)?)?(\\[[^\\]]*])?");

    private DayReader() {}

    /** Days since 1970-01-01, or nothing when the text is no day. */
    static OptionalInt day(String text) {
        int length = text.length();
        int[] part = {0, 1, 1};
        int at = 0;
        for (int k = 0; k < 3; k++) {
            int from = at;
            int value = 0;
            while (at < length && at - from < 4 && isDigit(text.charAt(at))) {
                value = 10 * value + text.charAt(at++) - '0';
            }
            int digits = at - from;
            if (k == 0 ? digits != 4 : digits < 1 || digits > 2) {
                return OptionalInt.empty();
            }
            part[k] = value;
            if (at == length) {
                return epochDay(part);
            }
            char mark = text.charAt(at);
            if (k == 2) {
                boolean timed = (mark == 'T' || mark == 't' || mark == ' ') && isTime(text, at + 1);
                return timed ? epochDay(part) : OptionalInt.empty();
            }
            if (mark != '-' && mark != '/') {
                return OptionalInt.empty();
            }
            at++;
        }
        return OptionalInt.empty();
    }

    private static boolean isTime(String text, int from) {
        if (text.length() == from + 5 && text.charAt(from + 2) == ':') {
            int hour = twoDigits(text, from);
            int minute = twoDigits(text, from + 3);
            return hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
        }
        return TIME.matcher(text.substring(from).strip()).matches();
    }

    private static int twoDigits(String text, int at) {
        char tens = text.charAt(at);
        char ones = text.charAt(at + 1);
        return isDigit(tens) && isDigit(ones) ? 10 * (tens - '0') + ones - '0' : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static OptionalInt epochDay(int[] part) {
        try {
            return OptionalInt.of((int) LocalDate.of(part[0], part[1], part[2]).toEpochDay());
        } catch (DateTimeException e) {
            return OptionalInt.empty();
        }
    }
}
