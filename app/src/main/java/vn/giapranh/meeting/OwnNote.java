package vn.giapranh.meeting;

/** A ward's own note on a meeting; nobody else sees it. {@code version} is 0 while there is none. */
public record OwnNote(String words, int version) {

    static final OwnNote NONE = new OwnNote("", 0);
}
