package vn.giapranh.charter.draft;

import java.util.Locale;

/** The texts a new charter may begin from. */
public enum DraftTemplate {
    /** Wards of one city that share streets. */
    WARDS,
    /** Communes on either side of a provincial boundary. */
    TWO_PROVINCES,
    /** A cluster of rural communes. */
    COMMUNES;

    String resource() {
        return "/charter/templates/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".yaml";
    }
}
