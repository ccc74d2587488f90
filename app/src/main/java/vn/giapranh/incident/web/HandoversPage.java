package vn.giapranh.incident.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giapranh.incident.CandidateView;
import vn.giapranh.incident.DisputeView;
import vn.giapranh.incident.HandoverView;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.incident.IncidentRow;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.UnitNames;

/**
 * What waits for us and what we wait for.
 *
 * @param forUs offered to us, the soonest due first; {@code byUs} offered by us
 * @param disputes we lead in or must decide
 * @param proposals pairs of incidents that may be one
 * @param ended the last handovers that ended
 * @param rows what the lists above speak of, by number, as far as it is open
 * @param wards every ward of the edition, to propose an owner or decide a lead
 */
public record HandoversPage(
        WardId us,
        List<HandoverView> forUs,
        List<HandoverView> byUs,
        List<DisputeView> disputes,
        List<CandidateView> proposals,
        List<HandoverView> ended,
        Map<IncidentNumber, IncidentRow> rows,
        List<WardId> wards,
        UnitNames names) {

    public HandoversPage {
        forUs = List.copyOf(forUs);
        byUs = List.copyOf(byUs);
        disputes = List.copyOf(disputes);
        proposals = List.copyOf(proposals);
        ended = List.copyOf(ended);
        rows = Map.copyOf(rows);
        wards = List.copyOf(wards);
    }

    public Optional<IncidentRow> row(IncidentNumber number) {
        return Optional.ofNullable(rows.get(number));
    }

    /** A key for one form. */
    public String key() {
        return Ids.next().toString();
    }

    public boolean isQuiet() {
        return forUs.isEmpty() && byUs.isEmpty() && disputes.isEmpty() && proposals.isEmpty();
    }
}
