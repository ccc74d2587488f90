package vn.giapranh.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.giapranh.briefing.ReportFigures.Kept;
import vn.giapranh.briefing.ReportFigures.Period;
import vn.giapranh.incident.Kind;
import vn.giapranh.obligation.Duty;
import vn.giapranh.obligation.Span;

/** What the figures of a report say in sentences: a draft that a person edits. Pure. */
final class ReportWords {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final int MOST_NAMED = 3;
    private static final double WELL_KEPT = 0.95;

    private ReportWords() {}

    /** "quý III năm 2026". */
    static String span(Span span) {
        return switch (span.kind()) {
            case MONTH -> "tháng %d năm %d".formatted(span.number(), span.year());
            case MID_MONTH ->
                "kỳ tháng %d năm %d (từ %s đến %s)"
                        .formatted(
                                span.number(),
                                span.year(),
                                Vietnamese.day(span.firstDay()),
                                Vietnamese.day(span.lastDay()));
            case NOON_25TH ->
                "kỳ tháng %d năm %d (từ 12 giờ ngày %s đến 12 giờ ngày %s)"
                        .formatted(
                                span.number(),
                                span.year(),
                                Vietnamese.day(span.firstDay()),
                                Vietnamese.day(span.lastDay()));
            case QUARTER -> "quý %s năm %d".formatted(ROMAN.get(span.number() - 1), span.year());
            case HALF_YEAR -> span.number() == 1 ? "6 tháng đầu năm " + span.year() : "6 tháng cuối năm " + span.year();
            case YEAR -> "năm " + span.year();
        };
    }

    /** The sections of a new draft. */
    static Map<String, String> sections(Span span, ReportFigures figures, Function<String, String> borderName) {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("situation", situation(span, figures, borderName));
        sections.put("results", results(figures.present()));
        sections.put("next", next(figures.present()));
        return sections;
    }

    private static String situation(Span span, ReportFigures figures, Function<String, String> borderName) {
        Period present = figures.present();
        List<String> lines = new ArrayList<>();
        lines.add("Trong %s, các bên ghi nhận %s vụ việc, %s so với kỳ trước và %s so với cùng kỳ năm trước."
                .formatted(
                        span(span),
                        Vietnamese.number(present.reported()),
                        change(present.reported(), figures.before().reported()),
                        change(present.reported(), figures.lastYear().reported())));
        if (present.reported() > 0) {
            lines.add("Nhiều nhất là %s."
                    .formatted(most(present.kinds(), name -> lower(Vietnamese.of(Kind.valueOf(name))))));
        }
        if (!present.borders().isEmpty()) {
            long inZones = present.borders().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            lines.add("Trong đó %s vụ việc nằm trong địa bàn giáp ranh; nhiều nhất là đường ranh %s."
                    .formatted(Vietnamese.number(inZones), most(present.borders(), borderName)));
        }
        return String.join("\n", lines);
    }

    private static String results(Period present) {
        List<String> lines = new ArrayList<>();
        if (present.reported() > 0) {
            lines.add("Đã giải quyết xong %s vụ việc, đạt %s."
                    .formatted(Vietnamese.number(present.resolved()), percent(present.resolved(), present.reported())));
        }
        ReportFigures.Handed handed = present.handovers();
        if (handed.offered() > 0) {
            lines.add(
                    "Có %s lượt đề nghị bàn giao: chấp nhận %s, từ chối %s, không trả lời trong thời hạn %s, rút lại %s; thời gian trả lời ở mức giữa là %s phút."
                            .formatted(
                                    Vietnamese.number(handed.offered()),
                                    Vietnamese.number(handed.accepted()),
                                    Vietnamese.number(handed.declined()),
                                    Vietnamese.number(handed.lapsed()),
                                    Vietnamese.number(handed.withdrawn()),
                                    Vietnamese.decimal(handed.medianMinutes(), 0)));
        }
        ReportFigures.Disputed disputed = present.disputes();
        lines.add(
                disputed.opened() == 0
                        ? "Không phát sinh vướng mắc về phường chủ trì."
                        : "Phát sinh %s vướng mắc về phường chủ trì; cụm trưởng đã quyết định %s, cấp trên đã quyết định %s."
                                .formatted(
                                        Vietnamese.number(disputed.opened()),
                                        Vietnamese.number(disputed.byChair()),
                                        Vietnamese.number(disputed.byLevelAbove())));
        ReportFigures.Concluded concluded = present.conclusions();
        lines.add("Đã tổ chức %s cuộc giao ban, sơ kết, tổng kết; trong %s kết luận, %s đã hoàn thành, %s đang quá hạn."
                .formatted(
                        Vietnamese.number(present.meetings()),
                        Vietnamese.number(concluded.drawn()),
                        Vietnamese.number(concluded.done()),
                        Vietnamese.number(concluded.overdue())));
        return String.join("\n", lines);
    }

    private static String next(Period present) {
        List<String> points = new ArrayList<>();
        present.duties().entrySet().stream()
                .filter(each -> each.getValue().decided() > 0 && share(each.getValue()) < WELL_KEPT)
                .sorted(Comparator.comparingDouble(each -> share(each.getValue())))
                .limit(MOST_NAMED)
                .forEach(each -> points.add("- Chấn chỉnh việc %s: kỳ này đạt %s đúng hạn."
                        .formatted(
                                lower(Vietnamese.of(Duty.valueOf(each.getKey()))),
                                percent(each.getValue().met(), each.getValue().decided()))));
        points.add("- Duy trì việc tiếp nhận tin báo 24 giờ trong ngày và thông báo kịp thời cho phường giáp ranh.");
        if (present.conclusions().overdue() > 0) {
            points.add("- Hoàn thành các kết luận đã quá hạn.");
        }
        return String.join("\n", points);
    }

    /** "tăng 12 vụ việc (8,9%)", "giảm …", "bằng"; without a share where there was nothing before. */
    static String change(long now, long before) {
        long difference = now - before;
        if (difference == 0) {
            return "bằng";
        }
        String by =
                "%s %s vụ việc".formatted(difference > 0 ? "tăng" : "giảm", Vietnamese.number(Math.abs(difference)));
        return before == 0 ? by : by + " (" + Vietnamese.decimal(Math.abs(difference) * 100.0 / before, 1) + "%)";
    }

    /** "+8,9%", "-3,0%", "0,0%"; "–" where there was nothing before. */
    static String changeInShare(long now, long before) {
        if (before == 0) {
            return "–";
        }
        double share = (now - before) * 100.0 / before;
        return (share > 0 ? "+" : "") + Vietnamese.decimal(share, 1) + "%";
    }

    static String percent(long part, long whole) {
        return whole == 0 ? "–" : Vietnamese.decimal(part * 100.0 / whole, 1) + "%";
    }

    private static double share(Kept kept) {
        return (double) kept.met() / kept.decided();
    }

    private static String most(Map<String, Long> counts, Function<String, String> name) {
        return String.join(
                ", ",
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST_NAMED)
                        .map(each -> name.apply(each.getKey()) + " (" + Vietnamese.number(each.getValue()) + ")")
                        .toList());
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.of("vi", "VN")) + words.substring(1);
    }

    /** The value of a key, 0 where it is absent. */
    static long of(Map<String, Long> counts, String key) {
        return Optional.ofNullable(counts.get(key)).orElse(0L);
    }
}
