package vn.giapranh.meeting;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.CharterPutInForce;

/** Unfolds the series of a charter in the transaction that puts it in force. */
@Component
class CharterFollower {

    private final Planning planning;

    CharterFollower(Planning planning) {
        this.planning = planning;
    }

    @EventListener
    void unfold(CharterPutInForce event) {
        planning.unfold(MeetingJobs.ENGINE);
    }
}
