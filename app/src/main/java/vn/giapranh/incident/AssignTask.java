package vn.giapranh.incident;

import vn.giapranh.kernel.WardId;

/**
 * Gives a ward its part of an incident, which from then on is joint: several wards at work, one lead.
 *
 * @param toWard a party of the charter, or the lead itself
 * @param words what is to be done, 1 to 1,000 characters
 */
public record AssignTask(IncidentNumber incident, WardId toWard, String words) {

    public AssignTask {
        words = Words.required("words", words);
    }
}
