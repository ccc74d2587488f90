package vn.giapranh.incident;

import java.util.List;
import java.util.Optional;

/**
 * A page of incidents, newest report first.
 *
 * @param next the cursor of the page after this one; empty on the last
 */
public record IncidentPage(List<IncidentRow> rows, Optional<String> next) {
    public IncidentPage {
        rows = List.copyOf(rows);
    }
}
