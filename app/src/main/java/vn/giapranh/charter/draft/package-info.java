/**
 * A charter before it is in force: drafted by its parties, proposed, reviewed, signed by each or returned.
 *
 * <p><b>Life of a draft.</b> Draft → proposed → adopted; a party that returns it makes it a draft again; a draft may be discarded.
 * While it is a draft any secretary or leader of a party writes in it ({@link vn.giapranh.charter.draft.Drafts}), part by part,
 * and it may be faulty. What is proposed ({@link vn.giapranh.charter.draft.Proposals}) is a sound charter: its canonical text and
 * hash are frozen, in the database too.
 *
 * <p><b>A signature</b> is a leader's act for one party, over the hash that the page shows, with the password given again in the
 * same form ({@link vn.giapranh.people.Confirmation}). Nobody signs what they wrote or proposed. With the last signature the text
 * becomes a version of its charter and is put in force from the first day of its period, or at once when that day has passed.
 *
 * <p><b>Who sees a draft:</b> the wards it names, those of the version it changes, and the ward that began it; held by row-level
 * security.
 */
@org.springframework.modulith.NamedInterface("draft")
@org.jspecify.annotations.NullMarked
package vn.giapranh.charter.draft;
