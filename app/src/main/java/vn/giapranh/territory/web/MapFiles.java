package vn.giapranh.territory.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.territory.MapSheets;

/** The sheets of the map, for everybody: boundaries and streets are public. */
@RestController
class MapFiles {

    private static final CacheControl FOR_A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private static final Map<String, MapSheets.Name> NAMES = Stream.of(MapSheets.Name.values())
            .collect(Collectors.toUnmodifiableMap(name -> name.name().toLowerCase(Locale.ROOT), Function.identity()));

    private final MapSheets sheets;

    MapFiles(MapSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/map/{name}.geojson")
    ResponseEntity<byte[]> sheet(@PathVariable String name, WebRequest request) {
        MapSheets.Name known =
                Optional.ofNullable(NAMES.get(name)).orElseThrow(() -> new UnknownException("territory.map-sheet"));
        return SheetAnswer.of(sheets.get(known), FOR_A_MINUTE, request);
    }
}
