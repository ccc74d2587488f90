package vn.giapranh.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.giapranh.briefing.ReportFigures.Kept;
import vn.giapranh.briefing.ReportFigures.Period;
import vn.giapranh.briefing.ReportView.Contribution;
import vn.giapranh.charter.Charters;
import vn.giapranh.incident.Kind;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;
import vn.giapranh.obligation.Duty;
import vn.giapranh.papers.Block;
import vn.giapranh.papers.Column;
import vn.giapranh.papers.Column.Align;

/** The body of a periodic report: words, tables, pictures, what each party adds, and how each figure is counted. */
@Component
class ReportBody {

    private final Charters charters;
    private final ReportPictures pictures;
    private final UnitWords units;

    ReportBody(Charters charters, ReportPictures pictures, UnitWords units) {
        this.charters = charters;
        this.pictures = pictures;
        this.units = units;
    }

    List<Block> blocks(Actor actor, ReportView report, ReportFigures figures, PaperWords words) {
        List<Block> body = new ArrayList<>();
        String title = String.join(
                " ",
                charters.getCharter(actor, report.charter())
                        .document()
                        .title()
                        .lines()
                        .toList());
        body.add(new Block.Paragraph(
                "Thực hiện %s, các bên báo cáo kết quả %s như sau:".formatted(title, ReportWords.span(report.span()))));
        body.add(new Block.Heading(1, "Tình hình địa bàn giáp ranh"));
        body.addAll(Sentences.paragraphs(words.section("situation")));
        body.add(table(
                "Vụ việc theo loại",
                "Loại vụ việc",
                figures,
                Period::kinds,
                name -> Vietnamese.of(Kind.valueOf(name))));
        body.add(pictures.kinds(figures));
        body.add(table("Vụ việc theo đường ranh", "Đường ranh", figures, Period::borders, units::borderOfCode));
        body.add(pictures.hours(figures.present()));
        body.add(table(
                "Vụ việc theo phường chủ trì",
                "Phường chủ trì",
                figures,
                Period::leads,
                code -> units.shortName(WardId.of(code))));
        body.add(pictures.map(report, figures.present()));
        body.add(new Block.Heading(1, "Kết quả thực hiện quy chế"));
        body.addAll(Sentences.paragraphs(words.section("results")));
        body.add(kept(actor, report, figures));
        body.add(new Block.Heading(1, "Khó khăn, vướng mắc"));
        body.addAll(added(report, true));
        body.add(new Block.Heading(1, "Đề xuất, kiến nghị"));
        body.addAll(added(report, false));
        body.add(new Block.Heading(1, "Nhiệm vụ trọng tâm kỳ tới"));
        body.addAll(Sentences.paragraphs(words.section("next").isBlank() ? "Không có." : words.section("next")));
        body.add(new Block.Heading(1, "Cách tính số liệu"));
        body.add(new Block.Bullets(definitions(figures)));
        body.add(approvals(report));
        return body;
    }

    private static Block table(
            String caption,
            String head,
            ReportFigures figures,
            Function<Period, Map<String, Long>> column,
            Function<String, String> name) {
        TreeSet<String> keys = new TreeSet<>(column.apply(figures.present()).keySet());
        keys.addAll(column.apply(figures.before()).keySet());
        keys.addAll(column.apply(figures.lastYear()).keySet());
        List<List<String>> rows = keys.stream()
                .sorted(Comparator.comparingLong((String key) -> -ReportWords.of(column.apply(figures.present()), key)))
                .map(key -> row(
                        name.apply(key),
                        ReportWords.of(column.apply(figures.present()), key),
                        ReportWords.of(column.apply(figures.before()), key),
                        ReportWords.of(column.apply(figures.lastYear()), key)))
                .toList();
        List<String> total = row(
                "Cộng",
                sum(column.apply(figures.present())),
                sum(column.apply(figures.before())),
                sum(column.apply(figures.lastYear())));
        return new Block.Table(
                Optional.of(caption),
                List.of(
                        new Column(head, 34, Align.LEFT),
                        new Column("Kỳ này", 12, Align.RIGHT),
                        new Column("Kỳ trước", 12, Align.RIGHT),
                        new Column("So với kỳ trước", 14, Align.RIGHT),
                        new Column("Cùng kỳ năm trước", 14, Align.RIGHT),
                        new Column("So với cùng kỳ", 14, Align.RIGHT)),
                rows,
                total);
    }

    private static List<String> row(String name, long now, long before, long lastYear) {
        return List.of(
                name,
                Vietnamese.number(now),
                Vietnamese.number(before),
                ReportWords.changeInShare(now, before),
                Vietnamese.number(lastYear),
                ReportWords.changeInShare(now, lastYear));
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private Block kept(Actor actor, ReportView report, ReportFigures figures) {
        var articles = charters.getCharter(actor, report.charter()).document().articleNumbers();
        List<List<String>> rows = new ArrayList<>();
        for (Duty duty : Duty.values()) {
            Kept kept = figures.present().duties().get(duty.name());
            if (kept == null) {
                continue;
            }
            Kept before = figures.before().duties().get(duty.name());
            rows.add(List.of(
                    articles.getOrDefault(duty.rule(), ""),
                    Vietnamese.of(duty),
                    Vietnamese.number(kept.decided()),
                    Vietnamese.number(kept.met()),
                    Vietnamese.number(kept.late()),
                    Vietnamese.number(kept.missed()),
                    ReportWords.percent(kept.met(), kept.decided()),
                    before == null ? "–" : ReportWords.percent(before.met(), before.decided())));
        }
        return new Block.Table(
                Optional.of("Mức độ thực hiện từng điều"),
                List.of(
                        new Column("Điều", 11, Align.LEFT),
                        new Column("Việc phải làm", 31, Align.LEFT),
                        new Column("Đến hạn", 10, Align.RIGHT),
                        new Column("Đúng hạn", 10, Align.RIGHT),
                        new Column("Muộn", 9, Align.RIGHT),
                        new Column("Không làm", 9, Align.RIGHT),
                        new Column("Tỷ lệ", 10, Align.RIGHT),
                        new Column("Kỳ trước", 10, Align.RIGHT)),
                rows,
                List.of());
    }

    private List<Block> added(ReportView report, boolean difficulties) {
        List<Block> blocks = new ArrayList<>();
        for (WardId ward : report.parties()) {
            report.of(ward)
                    .flatMap(contribution -> ReportMaker.added(contribution, difficulties))
                    .ifPresent(words -> {
                        blocks.add(new Block.Heading(2, units.full(ward)));
                        blocks.addAll(Sentences.paragraphs(words));
                    });
        }
        return blocks.isEmpty() ? List.of(new Block.Paragraph("Không có.")) : blocks;
    }

    private Block approvals(ReportView report) {
        List<String> approved = report.parties().stream()
                .filter(ward -> ReportMaker.isApproved(report, ward))
                .map(ward -> units.shortName(ward) + " ("
                        + Vietnamese.moment(
                                report.of(ward).flatMap(Contribution::approved).orElseThrow())
                        + ")")
                .toList();
        List<String> waiting =
                report.waitingFor().stream().map(units::shortName).toList();
        String words =
                approved.isEmpty() ? "Chưa có phường nào duyệt." : "Đã duyệt: " + String.join("; ", approved) + ".";
        return new Block.Paragraph(
                "Duyệt báo cáo:",
                waiting.isEmpty() ? words : words + " Chưa duyệt: " + String.join(", ", waiting) + ".");
    }

    private static List<String> definitions(ReportFigures figures) {
        List<String> lines = new ArrayList<>(List.of(
                "Vụ việc: số vụ việc được ghi nhận trong kỳ theo quy chế; vụ việc đã gộp vào vụ việc khác không tính hai lần.",
                "Đã giải quyết xong: số vụ việc ghi nhận trong kỳ mà khi tính số liệu đã giải quyết hoặc đã kết thúc.",
                "Vụ việc theo đường ranh: vụ việc nằm trong địa bàn giáp ranh của đường ranh đó.",
                "Kỳ trước: kỳ liền trước có cùng độ dài; cùng kỳ: kỳ tương ứng của năm trước.",
                "Tỷ lệ: số việc làm đúng hạn chia cho số việc đến hạn trong kỳ; việc chưa đến hạn và việc chưa có nguồn ghi nhận không tính.",
                "Bản đồ: mỗi vòng tròn là một ô khoảng 280 m có từ 3 vụ việc trở lên."));
        for (Duty duty : Duty.values()) {
            if (figures.present().duties().containsKey(duty.name())) {
                lines.add(Vietnamese.of(duty) + ": "
                        + Vietnamese.text("obligation", "obligation.definition." + duty.name()));
            }
        }
        return lines;
    }
}
