package vn.giapranh.incident;

/** What somebody sees of an incident: the groups that the Share rule opens, and what no rule opens. */
enum Seen {
    BASICS,
    NARRATIVE,
    ATTACHMENTS,
    /** For the lead alone, whatever a charter says. */
    CONTACT
}
