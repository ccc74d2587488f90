package vn.giapranh.territory;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is sent of a layer: what is drawn and written on the map, nothing else. */
final class BaseLayerText {

    private static final List<String> KEPT = List.of("class", "kind", "name");

    private BaseLayerText() {}

    static String of(MapFile file) {
        JsonMapper json = JsonMapper.shared();
        ObjectNode collection = json.createObjectNode();
        collection.put("type", "FeatureCollection");
        collection.put("attribution", file.attribution());
        ArrayNode features = collection.putArray("features");
        for (MapFile.Feature feature : file.features()) {
            ObjectNode kept = features.addObject().put("type", "Feature");
            ObjectNode properties = kept.putObject("properties");
            KEPT.forEach(property -> feature.text(property).ifPresent(text -> properties.put(property, text)));
            kept.set("geometry", feature.geometry());
        }
        return json.writeValueAsString(collection);
    }
}
