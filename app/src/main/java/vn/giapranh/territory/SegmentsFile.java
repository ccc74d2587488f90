package vn.giapranh.territory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.giapranh.borders.Shape;
import vn.giapranh.kernel.InvalidException;

/**
 * Segments as a FeatureCollection: of each the properties {@code code}, {@code name}, {@code border} ("26890-26977"),
 * {@code kind} ("street", "bridge", "canal", "park", "market"), {@code halfWidthMetres}, and its lines.
 */
record SegmentsFile(List<Entry> entries) {

    record Entry(
            String code, String name, BorderId border, SegmentView.Kind kind, double halfWidthMetres, Shape line) {}

    SegmentsFile {
        entries = List.copyOf(entries);
    }

    /** @throws InvalidException naming the first segment that is not as it should be */
    static SegmentsFile read(String geoJson) {
        List<Entry> entries = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (MapFile.Feature feature : MapFile.read(geoJson).features()) {
            Entry entry = entry(feature);
            if (!codes.add(entry.code())) {
                throw unreadable(entry.code());
            }
            entries.add(entry);
        }
        return new SegmentsFile(entries);
    }

    private static Entry entry(MapFile.Feature feature) {
        String code = feature.text("code").orElse("");
        double halfWidth = feature.properties().path("halfWidthMetres").asDouble(0);
        if (!code.matches("[a-z0-9][a-z0-9-]*") || !(halfWidth > 0 && halfWidth <= Territory.SEARCH_DEPTH_METRES)) {
            throw unreadable(code);
        }
        try {
            return new Entry(
                    code,
                    feature.text("name").orElseThrow(() -> unreadable(code)),
                    BorderId.parse(feature.text("border").orElse("")),
                    SegmentView.Kind.valueOf(feature.text("kind").orElse("").toUpperCase(Locale.ROOT)),
                    halfWidth,
                    feature.shape());
        } catch (IllegalArgumentException notABorderOrKind) {
            throw unreadable(code);
        }
    }

    private static InvalidException unreadable(String code) {
        return new InvalidException("file", "territory.segment-unreadable", code);
    }
}
