package vn.giapranh.charter.draft;

import java.time.Instant;
import java.util.Optional;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.draft.text.DraftCheck;
import vn.giapranh.charter.draft.text.DraftText;
import vn.giapranh.kernel.WardId;

/**
 * A draft as it stands.
 *
 * @param base the version it changes; empty for a new charter
 * @param round how often it has been proposed
 * @param check what is still wrong with it, or the charter it would be
 */
public record DraftView(
        DraftId id,
        DraftPurpose purpose,
        Optional<CharterVersionId> base,
        DraftState state,
        int version,
        int round,
        WardId startedBy,
        Instant startedAt,
        Instant changedAt,
        DraftText text,
        DraftCheck check) {

    /** One line of a list. */
    public record Line(
            DraftId id, DraftPurpose purpose, DraftState state, String title, WardId startedBy, Instant changedAt) {}
}
