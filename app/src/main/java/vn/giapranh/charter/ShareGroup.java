package vn.giapranh.charter;

/** A group of an incident's fields that the Share rule opens to a party as a whole. Contact is not among them: never. */
public enum ShareGroup {
    /** Number, place, kind, urgency, time, state, lead, clocks. */
    BASICS,
    /** The reporter's words and the officers' notes. */
    NARRATIVE,
    /** Photos. */
    ATTACHMENTS
}
