package vn.giapranh.charter.yaml;

/**
 * What can be wrong in a text. The message {@code charter.fault-reason.<REASON>} says what was expected and what to do;
 * the comment tells what it names.
 */
public enum FaultReason {
    /** most kilobytes */
    TOO_LARGE,
    EMPTY,
    SECOND_DOCUMENT,
    ALIAS,
    TAG,
    /** deepest nesting */
    TOO_DEEP,
    SYNTAX,
    SYNTAX_TAB,
    SYNTAX_COLON,
    SYNTAX_QUOTE,
    SYNTAX_CHARACTER,

    KEY_NOT_TEXT,
    /** key, line of the first */
    DUPLICATE_KEY,
    /** key, nearest known key */
    UNKNOWN_KEY,
    /** key, all known keys */
    UNKNOWN_KEY_OF,
    /** key */
    MISSING_KEY,
    EXPECTED_MAP,
    EXPECTED_LIST,
    EXPECTED_TEXT,
    EMPTY_TEXT,
    EMPTY_LIST,
    /** longest text */
    TOO_LONG,
    /** longest list */
    TOO_MANY,

    /** as written */
    NOT_A_TERM,
    /** as written */
    NOT_A_CLOCK,
    /** as written */
    CLOCK_IN_WORKING_DAYS,
    /** as written */
    NOT_A_DAY,
    /** as written */
    NOT_MONTHS,
    /** as written */
    NOT_HOURS,
    /** as written, deepest */
    NOT_A_DEPTH,
    /** as written, least, most */
    NOT_A_NUMBER,
    /** as written */
    NOT_A_WARD,
    /** as written */
    NOT_A_LEVEL_ABOVE,
    /** as written */
    NOT_A_BORDER,
    /** as written, longest */
    NOT_A_SLUG,
    /** as written, all choices */
    NOT_A_CHOICE,
    CHOICE_TWICE,

    /** first day, last day */
    PERIOD_REVERSED,
    TOO_FEW_PARTIES,
    /** ward */
    PARTY_TWICE,
    /** ward */
    UNKNOWN_WARD,
    /** border */
    UNKNOWN_BORDER,
    /** segment, border */
    UNKNOWN_SEGMENT,
    /** ward */
    NOT_A_PARTY,
    /** ward */
    PARTY_WITHOUT_BORDER,
    /** ward */
    PARTY_WITHOUT_CHAIR,
    /** border */
    BORDER_TWICE,
    /** border */
    BORDER_NOT_COVERED,
    /** segment */
    SEGMENT_TWICE,
    OWNERS_OR_SHARED,
    /** ward, border */
    OWNER_NOT_OF_BORDER,
    /** number, line of the first */
    ARTICLE_TWICE,
    /** rule, its key */
    MISSING_RULE,
    /** rule, line of the first */
    RULE_TWICE,

    /** as written, most, source */
    ABOVE_THE_LAW,
    /** as written, source */
    MUST_BE_ALWAYS,
    /** source */
    CONTACT_NEVER_SHARED,
    SHARE_WITHOUT_BASICS,
    /** source */
    LEAD_WITHOUT_PLACE,
    LEAD_MAY_BE_NONE,
    /** urgency */
    REMINDER_TOO_EARLY,
    /** key it must not be shorter than */
    SHORTER_THAN,
    /** key it must not be fewer than */
    FEWER_THAN,
    /** key it must be among */
    NOT_AMONG
}
