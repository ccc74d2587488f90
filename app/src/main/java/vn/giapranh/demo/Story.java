package vn.giapranh.demo;

import java.time.Duration;
import java.time.Instant;
import vn.giapranh.charter.Urgency;
import vn.giapranh.incident.Channel;
import vn.giapranh.incident.Kind;

/**
 * One invented incident: what is reported, and what the wards then make of it.
 *
 * @param number counted from 0 in the order of time; the key under which it is loaded, so that it is loaded once
 * @param withContact whether the invented reporter left a way to be reached
 */
record Story(
        int number,
        Instant at,
        Kind kind,
        Urgency urgency,
        double lon,
        double lat,
        String words,
        Channel channel,
        boolean withContact,
        Course course) {

    /**
     * What the wards make of it. Paces are shares of the charter's time: 0.5 is half of it, 1.2 is too late.
     *
     * @param work from the acknowledgement to the resolution
     * @param answerPace pace of the answer to the reporter, where there is one
     */
    record Course(
            double tellPace,
            double acknowledgePace,
            Handing handing,
            double handoverPace,
            boolean joint,
            boolean aid,
            Duration work,
            double answerPace) {}

    /** Whether and how the lead is handed over. Only near a border is there somebody to hand it to. */
    enum Handing {
        NONE,
        ACCEPTED,
        /** Declined, and the giver keeps it. */
        DECLINED,
        /** Nobody answers; the chair decides. */
        LAPSED,
        /** Declined, and the chair decides. */
        DISPUTED,
        /** Declined, and the chair lets its time run out. */
        DISPUTED_ABOVE
    }
}
