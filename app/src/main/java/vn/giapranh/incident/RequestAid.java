package vn.giapranh.incident;

import vn.giapranh.kernel.WardId;

/**
 * Asks another party for people or means.
 *
 * @param words what is needed, 1 to 1,000 characters
 */
public record RequestAid(IncidentNumber incident, WardId toWard, String words) {

    public RequestAid {
        words = Words.required("words", words);
    }
}
