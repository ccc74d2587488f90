package vn.giapranh.meeting;

import java.time.LocalDate;
import java.util.List;

/**
 * How a meeting is called, as a key of the words and its arguments: "Giao ban quý IV/2025", "Sơ kết 6 tháng đầu năm 2026",
 * "Tổng kết năm 2026".
 */
public record MeetingTitle(String key, List<String> arguments) {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    public MeetingTitle {
        arguments = List.copyOf(arguments);
    }

    public static MeetingTitle of(MeetingView meeting) {
        LocalDate end = meeting.speaksOf().to();
        String year = Integer.toString(end.getYear());
        return switch (meeting.kind()) {
            case YEAR_REVIEW -> new MeetingTitle("meeting.title.year-review", List.of(year));
            case HALF_YEAR_REVIEW -> new MeetingTitle("meeting.title.half-year-review." + half(end), List.of(year));
            case REGULAR ->
                switch (meeting.every()) {
                    case MONTH ->
                        new MeetingTitle("meeting.title.month", List.of(Integer.toString(end.getMonthValue()), year));
                    case QUARTER ->
                        new MeetingTitle(
                                "meeting.title.quarter", List.of(ROMAN.get((end.getMonthValue() - 1) / 3), year));
                    case HALF_YEAR -> new MeetingTitle("meeting.title.half-year." + half(end), List.of(year));
                    case YEAR -> new MeetingTitle("meeting.title.year", List.of(year));
                };
        };
    }

    private static int half(LocalDate day) {
        return day.getMonthValue() <= 6 ? 1 : 2;
    }

    /** For a message of the words. */
    public Object[] values() {
        return arguments.toArray();
    }
}
