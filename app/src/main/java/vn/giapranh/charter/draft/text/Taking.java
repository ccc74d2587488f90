package vn.giapranh.charter.draft.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.giapranh.charter.yaml.Fault;
import vn.giapranh.charter.yaml.FaultReason;

/** Whether a faulty text can be taken as a draft: only when nothing that was written in it would be lost. */
public final class Taking {

    /** What hides the rest of the text, has no place in a draft, or is not of the form that a draft keeps. */
    private static final Set<FaultReason> LOSING = EnumSet.of(
            FaultReason.TOO_LARGE,
            FaultReason.EMPTY,
            FaultReason.SECOND_DOCUMENT,
            FaultReason.ALIAS,
            FaultReason.TAG,
            FaultReason.TOO_DEEP,
            FaultReason.SYNTAX,
            FaultReason.SYNTAX_TAB,
            FaultReason.SYNTAX_COLON,
            FaultReason.SYNTAX_QUOTE,
            FaultReason.SYNTAX_CHARACTER,
            FaultReason.KEY_NOT_TEXT,
            FaultReason.DUPLICATE_KEY,
            FaultReason.UNKNOWN_KEY,
            FaultReason.UNKNOWN_KEY_OF,
            FaultReason.EXPECTED_MAP,
            FaultReason.EXPECTED_LIST,
            FaultReason.EXPECTED_TEXT,
            FaultReason.TOO_LONG,
            FaultReason.TOO_MANY,
            FaultReason.NOT_A_BORDER,
            FaultReason.NOT_A_SLUG,
            FaultReason.OWNERS_OR_SHARED);

    private Taking() {}

    public static boolean isPossible(List<Fault> faults) {
        return faults.stream().map(Fault::reason).noneMatch(LOSING::contains);
    }
}
