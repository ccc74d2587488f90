package vn.giapranh.kernel;

/** What a person may do for the unit they act for. A person may hold several. */
public enum Role {
    /** Takes reports, acknowledges, offers and answers handovers, closes. */
    DUTY_OFFICER,
    /** Reports and updates from the street; may do what a duty officer does except accept or decline a handover. */
    FIELD_OFFICER,
    /** Commands the ward; decides disputes when the ward holds the chair, or for the level above. */
    LEADER,
    /** Drafts charters and papers; reads all the ward sees, changes no incident. */
    SECRETARY,
    /** Reads the audit trail. */
    AUDITOR,
    /** Keeps people, tokens and boundary editions. */
    ADMINISTRATOR
}
