package vn.giapranh.papers.composition;

import java.util.Locale;

/** A part of an official paper, by which its style is named. {@code title} is the style's name in Word. */
public enum Part {
    NATIONAL_NAME("Quốc hiệu"),
    MOTTO("Tiêu ngữ"),
    PARTY_NAME("Tiêu đề Đảng"),
    PARENT("Cơ quan chủ quản"),
    ISSUER("Cơ quan ban hành"),
    STAR("Dấu sao"),
    NUMBER("Số, ký hiệu"),
    PLACE_AND_DATE("Địa danh, thời gian"),
    KIND("Tên loại"),
    SUBJECT("Trích yếu"),
    DASHES("Gạch dưới trích yếu"),
    STROKE("Đường kẻ"),
    GROUND("Căn cứ"),
    CHAPTER("Chương"),
    ARTICLE("Điều"),
    HEADING_1("heading 1"),
    HEADING_2("heading 2"),
    HEADING_3("heading 3"),
    BODY("Body Text"),
    CLAUSE("Khoản"),
    POINT("Điểm"),
    BULLET("List Bullet"),
    TABLE_CAPTION("Tên bảng"),
    TABLE_HEAD("Đầu bảng"),
    TABLE_CELL("Ô bảng"),
    PICTURE("Hình"),
    PICTURE_CAPTION("Tên hình"),
    AUTHORITY("Quyền hạn ký"),
    OFFICE("Chức vụ ký"),
    SIGNATURE_MARK("Dấu ký"),
    SIGNER("Họ tên người ký"),
    RECIPIENTS_LABEL("Nơi nhận"),
    RECIPIENT("Danh sách nơi nhận"),
    PAGE_NUMBER("header");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    /** The style's name as Word shows it; the lower-case English ones are Word's own, shown in its user's language. */
    public String title() {
        return title;
    }

    /** Whether no page ends behind it. */
    public boolean staysWithNext() {
        return switch (this) {
            case KIND, SUBJECT, CHAPTER, ARTICLE, HEADING_1, HEADING_2, HEADING_3, TABLE_CAPTION, PICTURE -> true;
            default -> false;
        };
    }

    /** The style's identity inside the file. */
    public String id() {
        StringBuilder id = new StringBuilder();
        for (String word : name().split("_", -1)) {
            id.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return id.toString();
    }
}
