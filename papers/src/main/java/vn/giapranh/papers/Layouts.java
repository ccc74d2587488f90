package vn.giapranh.papers;

import java.time.LocalDate;

/** Which layout a paper must have. */
public final class Layouts {

    private Layouts() {}

    /** The layout for an issuer of this system on this day of issue. */
    public static Layout of(IssuerSystem system, LocalDate date, HouseStyle house) {
        return switch (system) {
            case STATE -> Layout.DECREE_30;
            case PARTY -> date.isBefore(house.party05From()) ? Layout.PARTY_36 : Layout.PARTY_05;
        };
    }
}
