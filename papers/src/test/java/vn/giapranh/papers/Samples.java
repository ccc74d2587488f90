package vn.giapranh.papers;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Papers as a secretariat writes them, for each layout. All facts are invented. */
public final class Samples {

    /** Every letter of Vietnamese with every tone, small and large. */
    public static final String EVERY_LETTER =
            "aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ đ "
                    + "AÀẢÃÁẠ ĂẰẲẴẮẶ ÂẦẨẪẤẬ EÈẺẼÉẸ ÊỀỂỄẾỆ IÌỈĨÍỊ OÒỎÕÓỌ ÔỒỔỖỐỘ ƠỜỞỠỚỢ UÙỦŨÚỤ ƯỪỬỮỨỰ YỲỶỸÝỴ Đ";

    private static final List<String> WARDS = List.of("Tân Sơn Hòa", "Tân Sơn Nhất", "Hạnh Thông", "An Nhơn");

    private Samples() {}

    /** The day of issue that leads to this layout. */
    public static LocalDate dayOf(Layout layout) {
        return switch (layout) {
            case DECREE_30 -> LocalDate.of(2026, 10, 5);
            case PARTY_36 -> LocalDate.of(2026, 2, 5);
            case PARTY_05 -> LocalDate.of(2026, 10, 5);
        };
    }

    public static Issuer issuer(Layout layout) {
        return layout == Layout.DECREE_30
                ? Issuer.ofState("Ủy ban nhân dân\nphường Tân Sơn Hòa", "Tân Sơn Hòa")
                : Issuer.ofParty(
                        "Đảng bộ Thành phố Hồ Chí Minh", "Đảng ủy phường Tân Sơn Hòa", "Thành phố Hồ Chí Minh");
    }

    private static String abbreviation(Layout layout) {
        return layout == Layout.DECREE_30 ? "UBND" : "ĐU";
    }

    private static Recipients recipients(Layout layout) {
        return layout == Layout.DECREE_30
                ? new Recipients(
                        List.of("Như trên", "Công an Thành phố Hồ Chí Minh", "Ủy ban nhân dân các phường trong cụm"),
                        "VT, CA")
                : new Recipients(
                        List.of("Thường trực Thành ủy", "Đảng ủy các phường trong cụm", "Các đồng chí đảng ủy viên"),
                        "Văn phòng Đảng ủy");
    }

    private static Signature signature(Layout layout) {
        return layout == Layout.DECREE_30
                ? new Signature(
                        "",
                        List.of(
                                new Signature.Capacity(Signature.By.ON_BEHALF, "Ủy ban nhân dân"),
                                new Signature.Capacity(Signature.By.IN_PLACE, "Chủ tịch")),
                        "Phó Chủ tịch",
                        "Nguyễn Văn Mẫu",
                        List.of())
                : Signature.onBehalf("Ban Thường vụ", "Phó Bí thư", "Trần Thị Mẫu");
    }

    /** A report of two pages with a table that breaks and a picture. */
    public static Paper report(Layout layout) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(
                "Thực hiện Quy chế phối hợp bảo đảm an ninh, trật tự tại địa bàn giáp ranh ký ngày 22 tháng 10 năm"
                        + " 2025, đơn vị báo cáo kết quả thực hiện quý III năm 2026 như sau:"));
        body.add(new Block.Heading(1, "Tình hình chung"));
        body.add(new Block.Heading(2, "Tiếp nhận và xử lý tin báo"));
        body.add(new Block.Paragraph(
                "Trong kỳ, bốn phường tiếp nhận 412 tin báo tại địa bàn giáp ranh, giảm 36 tin (8,0%) so với quý II năm"
                        + " 2026 và giảm 51 tin (11,0%) so với cùng kỳ năm 2025. Số vụ việc được xác nhận tiếp nhận đúng"
                        + " thời hạn là 398, đạt 96,6%."));
        body.add(new Block.Bullets(List.of(
                "Trật tự xã hội: 148 vụ việc, trong đó 131 vụ việc đã kết thúc;",
                "Tiếng ồn: 97 vụ việc, chủ yếu từ 20 giờ đến 23 giờ các ngày cuối tuần;",
                "Môi trường và rác thải: 64 vụ việc.")));
        body.add(new Block.Heading(2, "Bàn giao giữa các phường"));
        body.add(new Block.Paragraph("Số vụ việc bàn giao theo từng đường ranh được nêu tại bảng dưới đây."));
        body.add(new Block.Table(
                Optional.of("Bảng 1. Vụ việc bàn giao theo đường ranh"),
                List.of(
                        new Column("TT", 1, Column.Align.CENTRE),
                        new Column("Đường ranh", 6, Column.Align.LEFT),
                        new Column("Đề nghị", 2, Column.Align.RIGHT),
                        new Column("Chấp nhận", 2, Column.Align.RIGHT),
                        new Column("Quá hạn", 2, Column.Align.RIGHT)),
                IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> List.of(
                                Integer.toString(i),
                                WARDS.get(i % 4) + " - " + WARDS.get((i + 1) % 4) + ", đoạn số " + i,
                                Integer.toString(3 + i % 5),
                                Integer.toString(2 + i % 5),
                                Integer.toString(i % 3 == 0 ? 1 : 0)))
                        .toList(),
                List.of("", "Tổng cộng", "100", "80", "6")));
        body.add(new Block.Heading(1, "Khoảng trống và tụ điểm"));
        body.add(new Block.Paragraph("Bản đồ dưới đây nêu các tụ điểm được xác định trong kỳ."));
        body.add(new Block.Picture(
                picture(), "Biểu đồ cột: số vụ việc theo tháng 7, 8 và 9", "Hình 1. Số vụ việc theo tháng", 110));
        body.add(new Block.Heading(1, "Khó khăn, đề xuất"));
        body.add(new Block.Heading(3, "Về thẩm quyền"));
        body.add(new Block.Paragraph(
                "Đoạn đường Bạch Đằng còn ba vụ việc hai phường cùng từ chối; đề nghị cụm trưởng quyết định"
                        + " phường chủ trì trước ngày 15 tháng 10 năm 2026."));
        body.add(new Block.Paragraph("Trên đây là báo cáo kết quả phối hợp quý III năm 2026."));
        return new Paper(
                issuer(layout),
                PaperKind.REPORT,
                OptionalInt.of(5),
                layout.symbol(PaperKind.REPORT, abbreviation(layout), HouseStyle.usual()),
                dayOf(layout),
                "Kết quả thực hiện quy chế phối hợp bảo đảm an ninh, trật tự\ntại địa bàn giáp ranh quý III năm 2026",
                body,
                List.of(signature(layout)),
                recipients(layout));
    }

    /** Minutes with four signatures. */
    public static Paper minutes(Layout layout) {
        List<Block> body = List.of(
                new Block.Paragraph("Thời gian bắt đầu:", "08 giờ 00, ngày 05 tháng 10 năm 2026."),
                new Block.Paragraph("Địa điểm:", "trụ sở Ủy ban nhân dân phường Tân Sơn Hòa."),
                new Block.Paragraph("Chủ trì:", "ông Nguyễn Văn Mẫu, Chủ tịch Ủy ban nhân dân phường Tân Sơn Hòa."),
                new Block.Heading(1, "Nội dung"),
                new Block.Paragraph("Các bên đã trao đổi, thống nhất về bảng chữ cái: " + EVERY_LETTER + "."),
                new Block.Heading(1, "Kết luận"),
                new Block.Bullets(List.of(
                        "Phường Hạnh Thông lắp thêm đèn chiếu sáng tại đường Nguyễn Thái Sơn trước ngày 31 tháng 10;",
                        "Bốn phường tổ chức tuần tra chung bốn lượt trong tháng 10.")),
                new Block.Paragraph(
                        "Buổi làm việc kết thúc vào 10 giờ 30 cùng ngày; biên bản đã được đọc cho các bên cùng nghe."));
        List<Signature> signatures = WARDS.stream()
                .map(ward -> Signature.of("Chủ tịch", "Đại diện Mẫu " + ward).labelled("Đại diện phường " + ward))
                .toList();
        List<Signature> marked = new ArrayList<>(signatures);
        marked.set(
                0,
                signatures
                        .getFirst()
                        .marked(List.of(
                                "Ký trên hệ thống lúc 10 giờ 35, ngày 05/10/2026", "Mã băm 4f1c 09aa 77b2 e310")));
        return new Paper(
                issuer(layout),
                PaperKind.MINUTES,
                OptionalInt.of(12),
                layout.symbol(PaperKind.MINUTES, abbreviation(layout), HouseStyle.usual()),
                dayOf(layout),
                "Hội nghị giao ban quý III năm 2026 của cụm bốn phường",
                body,
                marked,
                recipients(layout));
    }

    /** A charter in draft with chapters, articles, clauses and points. */
    public static Paper charter(Layout layout) {
        List<Block> body = List.of(
                new Block.Grounds(List.of(
                        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
                        "Căn cứ Thông tư số 28/2020/TT-BCA của Bộ trưởng Bộ Công an")),
                new Block.Chapter(1, "Quy định chung"),
                Block.Article.of(1, "Phạm vi điều chỉnh và đối tượng áp dụng", """
                        1. Quy chế này quy định nguyên tắc, nội dung, trách nhiệm và phương thức phối hợp giữa bốn phường Tân Sơn Hòa, Tân Sơn Nhất, Hạnh Thông và An Nhơn.
                        2. Quy chế không thay thế số điện thoại khẩn cấp 113, 114, 115 và Tổng đài 1022.
                        """),
                Block.Article.of(2, "Địa bàn giáp ranh", """
                        1. Địa bàn giáp ranh là dải đất trong khoảng 150 mét tính từ đường ranh về mỗi phía.
                        2. Các đoạn đường trùng với đường ranh được phân công như sau:
                        a) Đường Trường Sơn: dùng chung;
                        b) Đường Hoàng Văn Thụ: mỗi phường chủ trì phía đường thuộc phường mình;
                        c) Đường Bạch Đằng: phường nào tiếp nhận tin trước thì chủ trì;
                        d) Đường Dương Quảng Hàm: phường An Nhơn chủ trì;
                        đ) Các đoạn khác: theo thỏa thuận.
                        """),
                new Block.Chapter(2, "Tiếp nhận, chủ trì và thông báo"),
                Block.Article.of(
                        3,
                        "Tiếp nhận trước",
                        "Bên nào nhận được tin báo đều phải ghi nhận ngay, sau đó mới chuyển cho phường có trách nhiệm."),
                Block.Article.of(5, "Hiệu lực", """
                        1. Quy chế có hiệu lực kể từ ngày ký.
                        2. Các bên chịu trách nhiệm thi hành Quy chế này.
                        """));
        List<Signature> signatures = WARDS.stream()
                .map(ward -> Signature.onBehalf("Ủy ban nhân dân phường " + ward, "Chủ tịch", ""))
                .toList();
        return new Paper(
                new Issuer(
                        issuer(layout).system(),
                        Optional.empty(),
                        WARDS.stream()
                                .map(ward -> (layout == Layout.DECREE_30 ? "UBND phường " : "Đảng ủy phường ") + ward)
                                .toList(),
                        "Thành phố Hồ Chí Minh"),
                PaperKind.CHARTER,
                OptionalInt.empty(),
                layout.symbol(PaperKind.CHARTER, abbreviation(layout), HouseStyle.usual()),
                dayOf(layout),
                "Phối hợp bảo đảm an ninh, trật tự tại địa bàn giáp ranh giữa bốn phường",
                body,
                signatures,
                Recipients.none());
    }

    /** All three. */
    public static List<Paper> all(Layout layout) {
        return List.of(report(layout), minutes(layout), charter(layout));
    }

    /** A chart with three bars, 660 by 330 pixels. */
    public static byte[] picture() {
        BufferedImage image = new BufferedImage(660, 330, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 660, 330);
        pen.setColor(new Color(0x1f4e79));
        int[] bars = {150, 138, 124};
        for (int i = 0; i < bars.length; i++) {
            pen.fillRect(80 + i * 190, 310 - bars[i] * 2, 110, bars[i] * 2);
        }
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(3));
        pen.drawLine(40, 310, 640, 310);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
