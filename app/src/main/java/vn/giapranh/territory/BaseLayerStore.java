package vn.giapranh.territory;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what the map draws under the wards. */
@Component
class BaseLayerStore {

    private final JdbcClient jdbc;

    BaseLayerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(Layer layer, String attribution, MapSheet sheet, Instant at) {
        jdbc.sql("""
                        insert into territory.base_layer (layer, attribution, etag, gzipped, loaded_at)
                        values (:layer, :attribution, :etag, :gzipped, :at)
                        on conflict (layer) do update
                        set attribution = excluded.attribution, etag = excluded.etag, gzipped = excluded.gzipped,
                            loaded_at = excluded.loaded_at
                        """)
                .param("layer", layer.name())
                .param("attribution", attribution)
                .param("etag", sheet.etag())
                .param("gzipped", sheet.gzipped())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<String> findEtag(Layer layer) {
        return jdbc.sql("select etag from territory.base_layer where layer = :layer")
                .param("layer", layer.name())
                .query(String.class)
                .optional();
    }

    Optional<MapSheet> find(Layer layer) {
        return jdbc.sql("select etag, gzipped from territory.base_layer where layer = :layer")
                .param("layer", layer.name())
                .query((row, number) -> new MapSheet(row.getString("etag"), row.getBytes("gzipped")))
                .optional();
    }

    /** Whose work the layers are, each once. */
    List<String> listAttributions() {
        return jdbc.sql("select distinct attribution from territory.base_layer order by attribution")
                .query((row, number) -> row.getString("attribution"))
                .list();
    }
}
