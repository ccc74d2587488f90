package vn.giapranh.meeting.web;

import vn.giapranh.meeting.MinutesOutcome;

/**
 * A text that could not be saved because somebody else had written meanwhile.
 *
 * @param field an item's id, or {@code note}
 * @param typed what was to be saved
 */
public record MinutesConflict(String field, String typed, MinutesOutcome.Conflict present) {}
