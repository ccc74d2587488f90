package vn.giapranh.briefing;

import vn.giapranh.papers.PaperKind;

/** From which facts a paper is made. */
public enum SourceKind {
    /** A version of a charter; the key is {@code slug.version}. */
    CHARTER(PaperKind.CHARTER),
    /** An accepted handover of an incident; the key is its id. */
    HANDOVER(PaperKind.MINUTES),
    /** A meeting that is called; the key is its number. */
    INVITATION(PaperKind.INVITATION),
    /** A meeting that was held; the key is its number. */
    MINUTES(PaperKind.MINUTES),
    /** The conclusions of a meeting; the key is the meeting's number. */
    CONCLUSIONS(PaperKind.CONCLUSIONS),
    /** A hand-over of the chair; the key is {@code slug.day}, the day the term ended. */
    CHAIR_HAND_OVER(PaperKind.MINUTES),
    /** A periodic report; the key is its id. */
    REPORT(PaperKind.REPORT);

    private final PaperKind paper;

    SourceKind(PaperKind paper) {
        this.paper = paper;
    }

    public PaperKind paper() {
        return paper;
    }

    /** Its name in addresses: {@code chair-hand-over}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
