package vn.giapranh.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.AddCharterVersion;
import vn.giapranh.charter.AddVersionOutcome;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.PutCharterInForce;
import vn.giapranh.charter.PutInForceOutcome;
import vn.giapranh.kernel.Actor;
import vn.giapranh.people.Tokens;
import vn.giapranh.people.Units;
import vn.giapranh.territory.EditionOutcome;
import vn.giapranh.territory.Editions;
import vn.giapranh.territory.Gazetteer;
import vn.giapranh.territory.Layer;
import vn.giapranh.territory.ProposeEdition;
import vn.giapranh.territory.Territory;

/**
 * The ground of the demo world: the real boundaries, streets and places of four wards, their units and accounts, one
 * charter in force, a token for each unit. Each piece is laid once: what is there already is left.
 */
@Component
@ConditionalOnBooleanProperty("giapranh.demo")
class Foundation {

    /** The wards came into being on this day (Resolution 1685/NQ-UBTVQH15 of 16 June 2025). */
    static final LocalDate WARDS_SINCE = LocalDate.of(2025, 7, 1);

    private static final LocalDate CHARTER_SINCE = LocalDate.of(2025, 10, 22);

    private static final Map<Layer, String> LAYERS = Map.of(
            Layer.STREETS, "osm_roads_2018.geojson",
            Layer.AREAS, "osm_areas_2018.geojson",
            Layer.PLACES, "osm_places_water_2026.geojson");

    private final Territory territory;
    private final Editions editions;
    private final Gazetteer gazetteer;
    private final Units units;
    private final Cast cast;
    private final Charters charters;
    private final Tokens tokens;
    private final Path data;

    Foundation(
            Territory territory,
            Editions editions,
            Gazetteer gazetteer,
            Units units,
            Cast cast,
            Charters charters,
            Tokens tokens,
            @Value("${giapranh.demo.data:data}") String data) {
        this.territory = territory;
        this.editions = editions;
        this.gazetteer = gazetteer;
        this.units = units;
        this.cast = cast;
        this.charters = charters;
        this.tokens = tokens;
        this.data = Path.of(data);
    }

    /** Whether there is nothing yet that a demo world could be mixed up with. */
    boolean isUntouched(Actor.Engine engine) {
        return territory.findEdition().isEmpty()
                && editions.list().isEmpty()
                && units.list(engine).isEmpty();
    }

    void lay(Actor.Engine engine) {
        layGround(engine);
        for (Cast.Unit unit : Cast.units()) {
            if (units.find(engine, unit.code()).isEmpty()) {
                units.add(engine, unit.code(), unit.name(), Optional.of(unit.dutyPhone()));
            }
        }
        cast.enter(engine);
        putCharterInForce(engine);
        for (Cast.Unit unit : Cast.units()) {
            tokens.issueDemo(engine, unit.code(), "Chương trình mẫu của " + unit.name());
        }
    }

    private void layGround(Actor.Engine engine) {
        if (territory.findEdition().isEmpty()) {
            EditionOutcome outcome = editions.propose(
                    engine,
                    new ProposeEdition(
                            "Ranh giới từ ngày 01/07/2025",
                            "NXB Tài nguyên - Môi trường và Bản đồ Việt Nam, tháng 3/2026 (không phải ranh giới pháp lý)",
                            WARDS_SINCE,
                            text("wards4.geojson")));
            if (!(outcome instanceof EditionOutcome.Accepted)) {
                throw new IllegalStateException("the wards of the demo world do not fit together: " + outcome);
            }
        }
        gazetteer.loadSegments(engine, text("segments.geojson"));
        gazetteer.loadFormerWards(engine, text("legacy_wards_hcmc.csv"));
        LAYERS.forEach((layer, file) -> gazetteer.loadLayer(engine, layer, text(file)));
    }

    private void putCharterInForce(Actor.Engine engine) {
        CharterVersionId version =
                switch (charters.addVersion(engine, new AddCharterVersion(text("charters/bon-phuong-tan-son.yaml")))) {
                    case AddVersionOutcome.Added(CharterVersionId id) -> id;
                    case AddVersionOutcome.AlreadyThere(CharterVersionId id) -> id;
                    case AddVersionOutcome.Refused(var faults) ->
                        throw new IllegalStateException("the charter of the demo world is none: " + faults);
                };
        Instant since = CHARTER_SINCE.atStartOfDay(Charters.ZONE).toInstant();
        PutInForceOutcome outcome = charters.putInForce(engine, new PutCharterInForce(version, since));
        if (!(outcome instanceof PutInForceOutcome.Done) && !(outcome instanceof PutInForceOutcome.AlreadyInForce)) {
            throw new IllegalStateException("the charter of the demo world is not in force: " + outcome);
        }
    }

    /** The roads on which the stories happen. */
    Path roads() {
        return data.resolve("osm_roads_2018.geojson");
    }

    private String text(String file) {
        try {
            return Files.readString(data.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the demo world's " + data.resolve(file), e);
        }
    }
}
