package vn.giapranh.incident;

import java.time.Duration;
import vn.giapranh.kernel.WardId;

/**
 * Another incident that may be the same event.
 *
 * @param other the other incident, which the viewer sees too
 * @param score 0 to 1: how alike place, time, kind and words are together
 * @param similarWords 0 to 1 by trigrams without diacritics
 */
public record CandidateView(
        IncidentNumber incident,
        IncidentNumber other,
        Kind kindOfOther,
        WardId leadOfOther,
        double distanceMetres,
        Duration apart,
        double similarWords,
        double score) {}
