package vn.giapranh.briefing;

/** What became of an edit. */
public sealed interface EditOutcome {

    record Saved(PaperView paper) implements EditOutcome {}

    /** Somebody else saved since the version that was seen; nothing was written. */
    record Stale(PaperView paper) implements EditOutcome {}

    /** Issued or dropped before; nothing was written. */
    record NotADraft(PaperView paper) implements EditOutcome {}
}
