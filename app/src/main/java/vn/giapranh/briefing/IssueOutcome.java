package vn.giapranh.briefing;

import java.util.List;

/** What became of issuing a paper. */
public sealed interface IssueOutcome {

    record Issued(PaperView paper) implements IssueOutcome {}

    /** Somebody changed it since the version that was seen. */
    record Stale(PaperView paper) implements IssueOutcome {}

    /** Issued or dropped before. */
    record NotADraft(PaperView paper) implements IssueOutcome {}

    /** Not yet: message keys that say why. */
    record NotReady(PaperView paper, List<String> why) implements IssueOutcome {
        public NotReady {
            why = List.copyOf(why);
        }
    }
}
