package vn.giapranh.incident.web;

import java.util.List;
import java.util.Optional;
import vn.giapranh.incident.IncidentRow;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderView;
import vn.giapranh.territory.UnitNames;

/**
 * A page of the incident list.
 *
 * @param next cursor of the older page
 * @param continued whether this is not the first page
 */
public record IncidentsPage(
        WardId us,
        BoardFilter filter,
        List<IncidentRow> rows,
        Optional<String> next,
        boolean continued,
        List<BorderView> borders,
        UnitNames names) {

    public IncidentsPage {
        rows = List.copyOf(rows);
        borders = List.copyOf(borders);
    }

    /** The address of the older page, or null where there is none. */
    public @org.jspecify.annotations.Nullable String older() {
        return next.map(cursor -> {
                    String first = filter.on("/incidents");
                    return first + (first.contains("?") ? "&" : "?") + "cursor="
                            + java.net.URLEncoder.encode(cursor, java.nio.charset.StandardCharsets.UTF_8);
                })
                .orElse(null);
    }
}
