package vn.giapranh.papers;

/** A format that an official paper must have. {@link Layouts} says which one when. */
public enum Layout {
    /** Decree 30/2020/NĐ-CP, annex I: papers of the State. */
    DECREE_30,
    /** Guidance 36-HD/VPTW of 3 April 2018: papers of the Party until its successor. */
    PARTY_36,
    /** Guidance 05-HD/VPTW with Regulation 399-QĐ/TW: papers of the Party after it. */
    PARTY_05;

    /**
     * What follows a paper's number: {@code BC-UBND} for the State, {@code BC/ĐU} for the Party.
     *
     * @param issuer the issuer's abbreviation, such as "UBND"
     */
    public String symbol(PaperKind kind, String issuer, HouseStyle house) {
        return kind.abbreviation(house) + (this == DECREE_30 ? "-" : "/") + issuer;
    }

    /** Number and symbol as people write them in a text: {@code 05/BC-UBND}, {@code 05-BC/ĐU}. */
    public String reference(int number, String symbol) {
        return "%02d%s%s".formatted(number, this == DECREE_30 ? "/" : "-", symbol);
    }
}
