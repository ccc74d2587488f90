package vn.giapranh.charter;

/**
 * Adds the text of a charter as its next version; a slug not seen before begins a charter.
 *
 * @param text the document in YAML, see {@code charter.document}
 */
public record AddCharterVersion(String text) {}
