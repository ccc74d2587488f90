package vn.giapranh.meeting.web;

import java.util.Optional;
import vn.giapranh.incident.Occurrence;
import vn.giapranh.meeting.ConclusionView;
import vn.giapranh.meeting.FactLink;

/**
 * A fact behind an item, with what is known of it.
 *
 * @param href where it is shown
 */
public record ShownFact(
        FactLink fact, String href, Optional<Occurrence> incident, Optional<ConclusionView> conclusion) {}
