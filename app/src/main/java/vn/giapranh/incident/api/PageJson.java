package vn.giapranh.incident.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import vn.giapranh.incident.IncidentPage;

/** The answer of {@code GET /incidents}. */
@Schema(name = "IncidentPage", description = "A page of incidents, newest report first.")
record PageJson(
        @Schema(description = "The incidents of this page.") List<RowJson> items,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
                types = {"string", "null"},
                description = "Send it as `cursor` to get the next page; null on the last.",
                example = "MTc5NTYxNDA1MTAwMA")
        Optional<String> next) {

    static PageJson of(IncidentPage page) {
        return new PageJson(page.rows().stream().map(RowJson::of).toList(), page.next());
    }
}
