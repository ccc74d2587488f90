package vn.giapranh.territory.web;

import java.util.Arrays;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;
import vn.giapranh.territory.MapSheet;

/** Sends a sheet packed to whoever takes it so, and nothing to whoever has it. */
final class SheetAnswer {

    private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");

    private SheetAnswer() {}

    static ResponseEntity<byte[]> of(MapSheet sheet, CacheControl keep, WebRequest request) {
        boolean gzip = takesGzip(request.getHeaderValues(HttpHeaders.ACCEPT_ENCODING));
        String etag = "\"" + sheet.etag() + (gzip ? "-gzip" : "") + "\"";
        boolean has = request.checkNotModified(etag);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(has ? 304 : 200)
                .cacheControl(keep)
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                .eTag(etag);
        if (has) {
            return answer.build();
        }
        if (gzip) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.contentType(GEO_JSON).body(gzip ? sheet.gzipped() : sheet.plain());
    }

    /** Named, and not with a weight of nothing (RFC 9110 §12.5.3). */
    private static boolean takesGzip(String @org.jspecify.annotations.Nullable [] accepted) {
        return accepted != null
                && Arrays.stream(accepted)
                        .flatMap(header -> Arrays.stream(header.split(",", -1)))
                        .map(each -> each.replace(" ", ""))
                        .anyMatch(each -> each.matches("(?i)(gzip|\\*)(;q=(1(\\.0*)?|0\\.\\d*[1-9]\\d*))?"));
    }
}
