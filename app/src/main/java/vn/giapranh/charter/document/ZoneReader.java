package vn.giapranh.charter.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giapranh.charter.rule.Rule;
import vn.giapranh.charter.rule.ZoneRule;
import vn.giapranh.charter.rule.ZoneRule.Ownership;
import vn.giapranh.charter.rule.ZoneRule.ZoneBorder;
import vn.giapranh.charter.rule.ZoneRule.ZoneSegment;
import vn.giapranh.charter.yaml.FaultReason;
import vn.giapranh.charter.yaml.YamlMap;
import vn.giapranh.charter.yaml.YamlValue;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/**
 * Reads the Zone rule.
 *
 * <pre>
 * zone:
 *   depth: 150 m
 *   borders:
 *     - {border: 26968-26977}
 *     - {border: 26876-26890, depth: 100 m}
 *   segments:
 *     - {segment: duong-a, border: 26968-26977, owners: {26968: 26968, 26977: 26968}}   # side: owner
 *     - {segment: duong-b, border: 26968-26977, shared: 26977}                          # shared, this ward leads
 *     - {segment: duong-c, border: 26968-26977, shared: receiver}                       # shared, who received leads
 * </pre>
 */
final class ZoneReader {

    /** How far from a border the territory looks; beyond it no place could ever be found to lie in the zone. */
    private static final int DEEPEST_METRES = 500;

    static final String RECEIVER = "receiver";

    private final List<WardId> parties;
    private final NamedPlaces places;

    ZoneReader(List<WardId> parties, NamedPlaces places) {
        this.parties = parties;
        this.places = places;
    }

    Optional<Rule> read(YamlMap map) {
        Optional<Integer> depth = map.value("depth", value -> value.metres(DEEPEST_METRES));
        List<ZoneBorder> borders = new ArrayList<>();
        Set<BorderId> covered = new HashSet<>();
        for (YamlMap row : map.maps("borders")) {
            Optional<BorderId> border = row.value("border", YamlValue::border);
            Optional<Integer> own =
                    row.has("depth") ? row.value("depth", value -> value.metres(DEEPEST_METRES)) : depth;
            row.close();
            border.ifPresent(each -> {
                requireParty(row, each.a());
                requireParty(row, each.b());
                if (!places.hasBorder(each)) {
                    row.faultAt("border", FaultReason.UNKNOWN_BORDER, each.toString());
                }
                if (!covered.add(each)) {
                    row.faultAt("border", FaultReason.BORDER_TWICE, each.toString());
                }
                own.ifPresent(metres -> borders.add(new ZoneBorder(each, metres)));
            });
        }
        if (map.has("borders")) {
            parties.stream()
                    .filter(ward -> covered.stream().noneMatch(border -> border.isBorderOf(ward)))
                    .forEach(ward -> map.faultAt("borders", FaultReason.PARTY_WITHOUT_BORDER, ward.code()));
        }
        List<ZoneSegment> segments = segments(map, covered);
        return depth.map(metres -> new ZoneRule(metres, borders, segments));
    }

    private void requireParty(YamlMap row, WardId ward) {
        if (!parties.isEmpty() && !parties.contains(ward)) {
            row.faultAt("border", FaultReason.NOT_A_PARTY, ward.code());
        }
    }

    private List<ZoneSegment> segments(YamlMap map, Set<BorderId> covered) {
        List<ZoneSegment> segments = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlMap row : map.maps("segments")) {
            Optional<String> code = row.value("segment", YamlValue::slug);
            Optional<BorderId> border = row.value("border", YamlValue::border);
            Optional<Ownership> ownership = border.flatMap(each -> ownership(row, each));
            row.close();
            if (code.isPresent() && !seen.add(code.get())) {
                row.faultAt("segment", FaultReason.SEGMENT_TWICE, code.get());
            }
            if (border.isPresent() && !covered.contains(border.get())) {
                row.faultAt(
                        "border", FaultReason.BORDER_NOT_COVERED, border.get().toString());
            }
            if (code.isPresent() && border.isPresent() && !places.hasSegment(code.get(), border.get())) {
                row.faultAt(
                        "segment",
                        FaultReason.UNKNOWN_SEGMENT,
                        code.get(),
                        border.get().toString());
            }
            if (code.isPresent() && border.isPresent() && ownership.isPresent()) {
                segments.add(new ZoneSegment(code.get(), border.get(), ownership.get()));
            }
        }
        return segments;
    }

    private static Optional<Ownership> ownership(YamlMap row, BorderId border) {
        boolean shared = row.has("shared");
        if (shared == row.has("owners")) {
            row.fault(FaultReason.OWNERS_OR_SHARED);
            return Optional.empty();
        }
        return shared
                ? row.value("shared", value -> shared(value, border))
                : row.map("owners").flatMap(owners -> owners(owners, border));
    }

    private static Optional<Ownership> shared(YamlValue value, BorderId border) {
        if (value.written().equals(RECEIVER)) {
            return Optional.of(new Ownership.SharedLedByReceiver());
        }
        return value.ward().flatMap(ward -> ofBorder(value, ward, border)).map(Ownership.SharedLedBy::new);
    }

    private static Optional<Ownership> owners(YamlMap owners, BorderId border) {
        Optional<WardId> a =
                owners.value(border.a().code(), value -> value.ward().flatMap(ward -> ofBorder(value, ward, border)));
        Optional<WardId> b =
                owners.value(border.b().code(), value -> value.ward().flatMap(ward -> ofBorder(value, ward, border)));
        owners.close();
        return a.isEmpty() || b.isEmpty() ? Optional.empty() : Optional.of(new Ownership.PerSide(a.get(), b.get()));
    }

    private static Optional<WardId> ofBorder(YamlValue value, WardId ward, BorderId border) {
        if (!border.isBorderOf(ward)) {
            value.fault(FaultReason.OWNER_NOT_OF_BORDER, ward.code(), border.toString());
            return Optional.empty();
        }
        return Optional.of(ward);
    }
}
