package vn.giapranh.incident.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.Located;
import vn.giapranh.territory.Side;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.WardView;

/** The answer of {@code GET /locate}. */
@Schema(name = "Located", description = "What the boundary edition in force says about one point.")
record LocatedJson(
        @Schema(description = "Degrees east, WGS84.", example = "106.66437")
        double lon,

        @Schema(description = "Degrees north, WGS84.", example = "10.80593")
        double lat,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
                types = {"string", "null"},
                description = "Code of the ward that holds the point; null outside all wards.",
                example = "26968")
        Optional<String> ward,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
                types = {"string", "null"},
                description = "Its name.",
                example = "Phường Tân Sơn Nhất")
        Optional<String> wardName,

        @Schema(description = "Every border within 500 m, nearest first.")
        List<Near> borders,

        @Schema(
                description =
                        "Whether the point lies within a centimetre of a border: then no polygon settles whose it is.")
        boolean onTheLine,

        @Schema(description = "Codes of the named segments whose strip holds the point, nearest first.")
        List<String> segments,

        @Schema(description = "Number of the boundary edition that was asked.", example = "1")
        int edition) {

    @Schema(name = "NearBorder", description = "A border near the point.")
    record Near(
            @Schema(description = "The codes of its two wards in ascending order.", example = "26968-26977")
            String id,

            @Schema(description = "Its ward with the lower code.", example = "26968")
            String a,

            @Schema(description = "Its ward with the higher code.", example = "26977")
            String b,

            @Schema(description = "To the line; error below 0.1 m.", example = "42.7")
            double distanceMetres,

            @Schema(description = "In which of the two wards the point lies.")
            Side side) {}

    static LocatedJson of(Located located, Territory territory) {
        return new LocatedJson(
                located.lon(),
                located.lat(),
                located.ward().map(WardId::code),
                located.ward().flatMap(territory::findWard).map(WardView::name),
                located.borders().stream()
                        .map(near -> new Near(
                                near.border().toString(),
                                near.border().a().code(),
                                near.border().b().code(),
                                near.distanceMetres(),
                                near.side()))
                        .toList(),
                located.isOnTheLine(),
                located.segments(),
                located.edition().number());
    }
}
