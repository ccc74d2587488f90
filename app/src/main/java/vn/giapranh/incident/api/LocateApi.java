package vn.giapranh.incident.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.giapranh.kernel.Actor;
import vn.giapranh.territory.Territory;

/** {@code GET /api/v1/locate}: whose is this point? */
@RestController
@Tag(name = "Territory")
class LocateApi {

    private final Territory territory;

    LocateApi(Territory territory) {
        this.territory = territory;
    }

    @Operation(
            operationId = "locate",
            summary = "Whose is this point?",
            description =
                    "The ward that holds a point, every border within 500 m with distance and side, and the named "
                            + "segments, by the boundary edition in force. Exact: never another answer than the polygons give.")
    @GetMapping(path = "/api/v1/locate", produces = MediaType.APPLICATION_JSON_VALUE)
    LocatedJson locate(
            @Parameter(hidden = true) Actor actor,
            @Parameter(
                            description = "Degrees east, WGS84.",
                            required = true,
                            example = "106.66437",
                            schema = @Schema(type = "number", minimum = "-180", maximum = "180"))
                    @RequestParam(required = false)
                    Optional<String> lon,
            @Parameter(
                            description = "Degrees north, WGS84.",
                            required = true,
                            example = "10.80593",
                            schema = @Schema(type = "number", minimum = "-90", maximum = "90"))
                    @RequestParam(required = false)
                    Optional<String> lat) {
        Query query = new Query();
        OptionalDouble east = query.requiredNumber("lon", lon);
        OptionalDouble north = query.requiredNumber("lat", lat);
        return query.make(() -> LocatedJson.of(territory.locate(east.getAsDouble(), north.getAsDouble()), territory));
    }
}
