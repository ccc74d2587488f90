package vn.giapranh.papers;

/**
 * A kind of paper that has a name (văn bản có tên loại), with the abbreviation of Decree 30/2020/NĐ-CP, annex III. Official
 * letters (công văn) have no name and another format; they are not here.
 */
public enum PaperKind {
    REPORT("Báo cáo", "BC"),
    /** A charter. Its abbreviation is a matter of the house: {@link HouseStyle#charterAbbreviation}. */
    CHARTER("Quy chế", "QC"),
    INVITATION("Giấy mời", "GM"),
    MINUTES("Biên bản", "BB"),
    /** The conclusions of a meeting, announced. */
    CONCLUSIONS("Thông báo", "TB"),
    DECISION("Quyết định", "QĐ"),
    PLAN("Kế hoạch", "KH"),
    PROGRAMME("Chương trình", "CTr");

    private final String title;
    private final String abbreviation;

    PaperKind(String title, String abbreviation) {
        this.title = title;
        this.abbreviation = abbreviation;
    }

    /** Its name, such as "Báo cáo". */
    public String title() {
        return title;
    }

    /** Its abbreviation in this house, such as "BC". */
    public String abbreviation(HouseStyle house) {
        return this == CHARTER ? house.charterAbbreviation() : abbreviation;
    }
}
