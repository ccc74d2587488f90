package vn.giapranh.charter;

import java.util.Locale;

/** The fifteen rules that every charter carries exactly once, in the order in which it usually states them. */
public enum RuleKind {
    ZONE,
    RECEIVE_FIRST,
    LEAD,
    TELL,
    ACKNOWLEDGE,
    HANDOVER,
    DISPUTE,
    ANSWER,
    SHARE,
    PATROL,
    EXCHANGE,
    MEET,
    CHAIR,
    BRIEF,
    RETAIN;

    /** The rule's name in a charter's text: {@code receive-first}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
