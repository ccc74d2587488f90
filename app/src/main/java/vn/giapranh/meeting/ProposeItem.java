package vn.giapranh.meeting;

/**
 * An item that a person puts forward.
 *
 * @param words what else is to be said, may be empty
 * @param timeMinutes 1 to 240
 */
public record ProposeItem(String title, String words, int timeMinutes) {}
