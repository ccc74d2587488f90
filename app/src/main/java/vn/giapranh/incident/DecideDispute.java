package vn.giapranh.incident;

import vn.giapranh.kernel.WardId;

/**
 * The chair, or the level above, says who leads.
 *
 * @param lead a party of the charter; may be the ward that leads now
 * @param words the grounds, 1 to 1,000 characters
 */
public record DecideDispute(IncidentNumber incident, WardId lead, String words) {

    public DecideDispute {
        words = Words.required("words", words);
    }
}
