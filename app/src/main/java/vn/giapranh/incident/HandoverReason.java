package vn.giapranh.incident;

/** Why a lead offers an incident to another ward. */
public enum HandoverReason {
    /** It happened on the other ward's ground. */
    NOT_OUR_GROUND,
    /** On the line or on a shared segment, and the other ward is nearer or already there. */
    ON_THE_LINE,
    /** By law or charter the other ward's competence. */
    THEIR_COMPETENCE,
    /** The other ward has the people or the means on the spot. */
    THEIR_RESOURCE,
    /** It continues a matter the other ward already leads. */
    THEIR_EARLIER_CASE,
    /** In the words that come with it. */
    OTHER
}
