package vn.giapranh.territory.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.territory.MapSheet;
import vn.giapranh.territory.MapSheets;

/** The sheets of the map, for everybody: boundaries and streets are public. */
@RestController
class MapFiles {

    private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");
    private static final CacheControl FOR_A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final MapSheets sheets;

    MapFiles(MapSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/map/{name}.geojson")
    ResponseEntity<byte[]> sheet(
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted,
            WebRequest request) {
        MapSheet sheet = sheets.get(nameOf(name));
        boolean gzip = accepted.contains("gzip");
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok().cacheControl(FOR_A_MINUTE).varyBy(HttpHeaders.ACCEPT_ENCODING);
        String etag = "\"" + sheet.etag() + (gzip ? "-gzip" : "") + "\"";
        if (request.checkNotModified(etag)) {
            return ResponseEntity.status(304)
                    .cacheControl(FOR_A_MINUTE)
                    .eTag(etag)
                    .build();
        }
        answer.eTag(etag).contentType(GEO_JSON);
        if (gzip) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.body(gzip ? sheet.gzipped() : sheet.plain());
    }

    private static MapSheets.Name nameOf(String text) {
        return Optional.of(text)
                .filter(name -> name.equals(name.toLowerCase(Locale.ROOT)))
                .map(name -> name.toUpperCase(Locale.ROOT))
                .flatMap(MapFiles::known)
                .orElseThrow(() -> new UnknownException("territory.map-sheet"));
    }

    private static Optional<MapSheets.Name> known(String name) {
        for (MapSheets.Name each : MapSheets.Name.values()) {
            if (each.name().equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
