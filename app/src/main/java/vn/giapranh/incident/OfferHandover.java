package vn.giapranh.incident;

import vn.giapranh.kernel.WardId;

/**
 * Offers the lead to another ward.
 *
 * @param words what the other ward should know, at most 1,000 characters; may be empty
 */
public record OfferHandover(IncidentNumber incident, WardId toWard, HandoverReason reason, String words) {

    public OfferHandover {
        words = Words.checked("words", words);
    }
}
