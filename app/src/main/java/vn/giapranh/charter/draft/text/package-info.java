/**
 * A charter while it is being written: every value is kept as it was typed, right or wrong, so that nothing is lost while a
 * draft is not yet a charter. Plain Java; a draft becomes a {@link vn.giapranh.charter.document.CharterDocument} only by
 * being read as one ({@link vn.giapranh.charter.draft.text.DraftCheck}), by the same reader that reads a charter from
 * outside.
 *
 * <p>A part of a draft is named by its {@linkplain vn.giapranh.charter.draft.text.Marks mark}, a hash of what it says:
 * whoever changes a part names the mark that was seen, and two people who change different parts do not meet.
 */
@org.springframework.modulith.NamedInterface("draft-text")
@org.jspecify.annotations.NullMarked
package vn.giapranh.charter.draft.text;
