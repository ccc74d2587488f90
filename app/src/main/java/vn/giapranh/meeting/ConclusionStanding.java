package vn.giapranh.meeting;

/** As what somebody comes to a conclusion. */
enum ConclusionStanding {
    /** Leader or secretary of the ward that is to do it. */
    RESPONSIBLE,
    /** Leader of the ward that holds the chair. */
    CHAIR,
    /** Both: the chair's ward is to do it itself. */
    RESPONSIBLE_CHAIR,
    /** Anybody else of a party. */
    READER
}
