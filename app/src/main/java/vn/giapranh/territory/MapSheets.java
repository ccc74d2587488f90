package vn.giapranh.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;
import vn.giapranh.borders.Border;
import vn.giapranh.borders.Shape;
import vn.giapranh.borders.Side;
import vn.giapranh.borders.Ward;
import vn.giapranh.kernel.WardId;

/**
 * What the map draws, one FeatureCollection a sheet (WGS84, lon first): the edition in force with its borders, the zones of
 * the charters in force, the segments, and the base layers. Each says its {@code attribution}. Drawn once for each state of
 * the world, then kept.
 */
@Service
public class MapSheets {

    /** The sheets. */
    public enum Name {
        /** {@code code}, {@code name}, {@code shortName}. */
        WARDS,
        /** {@code id} ("26890-26977"), {@code name}, {@code lengthMetres}. */
        BORDERS,
        /** {@code border}, {@code ward}, {@code depthMetres}: one side of a border's zone. */
        ZONES,
        /** {@code code}, {@code name}, {@code border}. */
        SEGMENTS,
        STREETS,
        AREAS,
        PLACES
    }

    private record State(
            UUID revision, @Nullable EditionId edition, Map<BorderId, Integer> depths, String attribution) {}

    private record Drawn(State state, MapSheet sheet) {}

    private final CurrentAtlas atlas;
    private final BaseLayerStore layers;
    private final ZoneDepths depths;
    private final Map<Name, MapSheet> base = new ConcurrentHashMap<>();
    private final Map<Name, Drawn> drawn = new ConcurrentHashMap<>();

    MapSheets(CurrentAtlas atlas, BaseLayerStore layers, ZoneDepths depths) {
        this.atlas = atlas;
        this.layers = layers;
        this.depths = depths;
    }

    /** The sheet as it stands now; without features where there is nothing to draw yet. */
    public MapSheet get(Name name) {
        return switch (name) {
            case WARDS -> drawn(name, Map.of(), (edition, _) -> wards(edition));
            case BORDERS -> drawn(name, Map.of(), (edition, _) -> borders(edition));
            case ZONES -> drawn(name, depths.inForce(), MapSheets::zones);
            case SEGMENTS -> drawn(name, Map.of(), (_, _) -> segments());
            case STREETS -> base(name, Layer.STREETS);
            case AREAS -> base(name, Layer.AREAS);
            case PLACES -> base(name, Layer.PLACES);
        };
    }

    private MapSheet base(Name name, Layer layer) {
        String etag = layers.findEtag(layer).orElse("");
        MapSheet known = base.get(name);
        if (known != null && known.etag().equals(etag)) {
            return known;
        }
        MapSheet loaded = layers.find(layer).orElseGet(() -> sheet("", List.of()));
        base.put(name, loaded);
        return loaded;
    }

    private MapSheet drawn(
            Name name,
            Map<BorderId, Integer> depths,
            BiFunction<HeldEdition, Map<BorderId, Integer>, List<Feature>> features) {
        Optional<HeldEdition> edition = atlas.findEdition();
        State state = new State(
                atlas.get().revision(),
                edition.map(held -> held.view().id()).orElse(null),
                depths,
                attribution(name, edition));
        // One thread draws, the others wait for it: zones of a city are seconds of work.
        return Objects.requireNonNull(drawn.compute(
                        name,
                        (_, known) -> known != null && known.state().equals(state)
                                ? known
                                : new Drawn(
                                        state,
                                        sheet(
                                                state.attribution(),
                                                edition.map(held -> features.apply(held, depths))
                                                        .orElse(List.of())))))
                .sheet();
    }

    /** The sheet of wards is the first a map asks for: it names the sources of all of them. */
    private String attribution(Name name, Optional<HeldEdition> edition) {
        List<String> sources = new ArrayList<>();
        edition.ifPresent(held -> sources.add(held.view().source()));
        if (name == Name.WARDS) {
            sources.addAll(layers.listAttributions());
        }
        return String.join(" · ", sources);
    }

    /** @param geometry a geometry object of RFC 7946 */
    private record Feature(ObjectNode properties, String geometry) {

        String json() {
            ObjectNode feature = JsonMapper.shared().createObjectNode().put("type", "Feature");
            feature.set("properties", properties);
            feature.putRawValue("geometry", new RawValue(geometry));
            return feature.toString();
        }
    }

    private static MapSheet sheet(String attribution, List<Feature> features) {
        return MapSheet.of("{\"type\":\"FeatureCollection\",\"attribution\":"
                + JsonMapper.shared().writeValueAsString(attribution) + ",\"features\":["
                + String.join(",", features.stream().map(Feature::json).toList()) + "]}");
    }

    private static List<Feature> wards(HeldEdition edition) {
        List<Feature> features = new ArrayList<>();
        for (Ward ward : edition.ground().wards()) {
            WardView view = edition.wards().get(WardId.of(ward.code()));
            ObjectNode properties = properties().put("code", ward.code());
            if (view != null) {
                properties.put("name", view.name()).put("shortName", view.shortName());
            }
            features.add(new Feature(properties, ward.shape().geoJson()));
        }
        return features;
    }

    private static List<Feature> borders(HeldEdition edition) {
        List<Feature> features = new ArrayList<>();
        for (Border border : edition.ground().borders()) {
            BorderView view = edition.borders().get(BorderId.parse(border.key()));
            features.add(new Feature(
                    properties()
                            .put("id", border.key())
                            .put("name", view == null ? border.toString() : view.name())
                            .put("lengthMetres", Math.round(border.lengthMetres())),
                    border.line().geoJson()));
        }
        return features;
    }

    private static List<Feature> zones(HeldEdition edition, Map<BorderId, Integer> depths) {
        List<Feature> features = new ArrayList<>();
        for (Border border : edition.ground().borders()) {
            Integer depth = depths.get(BorderId.parse(border.key()));
            if (depth != null) {
                for (Side side : List.of(Side.A, Side.B)) {
                    Shape zone = border.zone(depth, side);
                    if (!zone.isEmpty()) {
                        features.add(new Feature(
                                properties()
                                        .put("border", border.key())
                                        .put("ward", border.ward(side).code())
                                        .put("depthMetres", depth),
                                zone.geoJson()));
                    }
                }
            }
        }
        return features;
    }

    private List<Feature> segments() {
        return atlas.get().segments().stream()
                .map(segment -> new Feature(
                        properties()
                                .put("code", segment.view().code())
                                .put("name", segment.view().name())
                                .put("border", segment.view().border().toString()),
                        segment.shape().geoJson()))
                .toList();
    }

    private static ObjectNode properties() {
        return JsonMapper.shared().createObjectNode();
    }
}
