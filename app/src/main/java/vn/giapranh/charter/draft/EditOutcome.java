package vn.giapranh.charter.draft;

/** What became of a change to a draft. */
public sealed interface EditOutcome {

    record Done(DraftView draft) implements EditOutcome {}

    /** The part was changed or removed by somebody else since it was seen; nothing was saved. */
    record Stale(DraftView draft) implements EditOutcome {}

    /** It is no longer a draft: what has been proposed is not edited. */
    record NotNow(DraftState state) implements EditOutcome {}
}
