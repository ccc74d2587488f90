package vn.giapranh.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giapranh.borders.Border;
import vn.giapranh.borders.Fault;
import vn.giapranh.borders.MeasuredLine;
import vn.giapranh.borders.Ward;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;

/** The rows of boundary editions and of what was computed from them. */
@Component
class EditionStore {

    private final JdbcClient jdbc;

    EditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One act on editions at a time, in the whole cluster, until the transaction ends. */
    void takeTurn() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('territory.edition', 0))")
                .query((row, number) -> number)
                .single();
    }

    EditionId insertProposed(ProposeEdition command, Survey survey, Actor by, Instant at) {
        int number = jdbc.sql("""
                        insert into territory.edition
                            (number, name, source, valid_from, standing, wards_geojson, proposed_by, proposed_at)
                        select coalesce(max(number), 0) + 1, :name, :source, :validFrom, 'PROPOSED', :wards, :by, :at
                        from territory.edition
                        returning number
                        """)
                .param("name", command.name().strip())
                .param("source", command.source().strip())
                .param("validFrom", command.validFrom())
                .param("wards", command.wardsGeoJson())
                .param("by", by.mark())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        survey.wards().forEach(ward -> insertWard(number, ward, survey.label(ward)));
        survey.borders().forEach(border -> insertBorder(number, border));
        for (int i = 0; i < survey.faults().size(); i++) {
            insertFault(number, i + 1, survey.faults().get(i));
        }
        return new EditionId(number);
    }

    private void insertWard(int edition, Ward ward, WardLabel label) {
        double[] inside = ward.shape().placeInside();
        jdbc.sql("""
                        insert into territory.ward
                            (edition, code, name, short_name, name_en, level_above, level_above_name,
                             area_square_metres, inside_lon, inside_lat)
                        values (:edition, :code, :name, :shortName, :nameEn, :levelAbove, :levelAboveName,
                                :area, :lon, :lat)
                        """)
                .param("edition", edition)
                .param("code", ward.code())
                .param("name", ward.name())
                .param("shortName", label.shortName())
                .param("nameEn", label.nameEn())
                .param("levelAbove", label.levelAbove())
                .param("levelAboveName", label.levelAboveName())
                .param("area", ward.shape().areaSquareMetres())
                .param("lon", inside[0])
                .param("lat", inside[1])
                .update();
    }

    private void insertBorder(int edition, Border border) {
        double[] middle = MeasuredLine.of(border.line()).middle();
        jdbc.sql("""
                        insert into territory.border (edition, a, b, length_metres, middle_lon, middle_lat, line)
                        values (:edition, :a, :b, :length, :lon, :lat, :line::jsonb)
                        """)
                .param("edition", edition)
                .param("a", border.a().code())
                .param("b", border.b().code())
                .param("length", border.lengthMetres())
                .param("lon", middle[0])
                .param("lat", middle[1])
                .param("line", border.line().geoJson())
                .update();
    }

    private void insertFault(int edition, int number, Fault fault) {
        jdbc.sql("""
                        insert into territory.fault
                            (edition, number, kind, wards, lon, lat, length_metres, area_square_metres)
                        values (:edition, :number, :kind, :wards, :lon, :lat, :length, :area)
                        """)
                .param("edition", edition)
                .param("number", number)
                .param("kind", fault.kind().name())
                .param("wards", fault.wards().stream().map(Ward::code).toArray(String[]::new))
                .param("lon", fault.lon())
                .param("lat", fault.lat())
                .param("length", fault.lengthMetres())
                .param("area", fault.areaSquareMetres())
                .update();
    }

    void updateReason(EditionId edition, int fault, String reason) {
        jdbc.sql("""
                        update territory.fault set accepted_because = :reason
                        where edition = :edition and number = :number
                        """)
                .param("reason", reason)
                .param("edition", edition.number())
                .param("number", fault)
                .update();
    }

    /** Ends the edition that would hold on the day the next one begins. */
    void endBefore(LocalDate successorFrom) {
        jdbc.sql("""
                        update territory.edition set valid_to = :day
                        where standing = 'ACCEPTED' and valid_from < :day and (valid_to is null or valid_to > :day)
                        """).param("day", successorFrom).update();
    }

    void decide(EditionId edition, EditionView.Standing standing, Actor by, Instant at) {
        jdbc.sql("""
                        update territory.edition set standing = :standing, decided_by = :by, decided_at = :at
                        where number = :number
                        """)
                .param("standing", standing.name())
                .param("by", by.mark())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("number", edition.number())
                .update();
    }

    /** The last first day of an accepted edition. */
    Optional<LocalDate> findLastAcceptedFrom() {
        return jdbc.sql("select max(valid_from) as day from territory.edition where standing = 'ACCEPTED'")
                .query((row, number) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single();
    }

    Optional<EditionView> find(EditionId edition) {
        return list().stream().filter(view -> view.id().equals(edition)).findFirst();
    }

    /** The newest first. */
    List<EditionView> list() {
        Map<Integer, List<FaultView>> faults = listFaults();
        return jdbc.sql("""
                        select number, name, source, valid_from, valid_to, standing, proposed_at,
                               (select count(*) from territory.ward w where w.edition = e.number) as wards,
                               (select count(*) from territory.border b where b.edition = e.number) as borders
                        from territory.edition e
                        order by number desc
                        """)
                .query((row, number) -> new EditionView(
                        new EditionId(row.getInt("number")),
                        row.getString("name"),
                        row.getString("source"),
                        row.getObject("valid_from", LocalDate.class),
                        Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                        EditionView.Standing.valueOf(row.getString("standing")),
                        row.getInt("wards"),
                        row.getInt("borders"),
                        row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                        faults.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }

    private Map<Integer, List<FaultView>> listFaults() {
        Map<Integer, List<FaultView>> byEdition = new HashMap<>();
        jdbc.sql("""
                        select edition, number, kind, wards, lon, lat, length_metres, area_square_metres, accepted_because
                        from territory.fault order by edition, number
                        """).query(row -> {
            byEdition
                    .computeIfAbsent(row.getInt("edition"), edition -> new ArrayList<>())
                    .add(fault(row));
        });
        return byEdition;
    }

    private static FaultView fault(ResultSet row) throws SQLException {
        return new FaultView(
                row.getInt("number"),
                FaultView.Kind.valueOf(row.getString("kind")),
                Arrays.stream((String[]) row.getArray("wards").getArray())
                        .map(WardId::of)
                        .toList(),
                row.getDouble("lon"),
                row.getDouble("lat"),
                row.getDouble("length_metres"),
                row.getDouble("area_square_metres"),
                Optional.ofNullable(row.getString("accepted_because")));
    }

    /** Sorted by name, as Vietnamese sorts. */
    List<WardView> listWards(EditionId edition) {
        return jdbc.sql("""
                        select code, name, short_name, name_en, area_square_metres
                        from territory.ward where edition = :edition order by short_name collate "vi-x-icu", code
                        """)
                .param("edition", edition.number())
                .query((row, number) -> new WardView(
                        WardId.of(row.getString("code")),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("name_en"),
                        row.getDouble("area_square_metres") / 1e6))
                .list();
    }

    /** The provinces and cities its wards belong to; their ground is the sum of those wards. */
    List<WardView> listLevelsAbove(EditionId edition) {
        return jdbc.sql("""
                        select level_above, min(level_above_name) as name, sum(area_square_metres) as area
                        from territory.ward where edition = :edition group by level_above order by level_above
                        """)
                .param("edition", edition.number())
                .query((row, number) -> new WardView(
                        WardId.of(row.getString("level_above")),
                        row.getString("name"),
                        row.getString("name"),
                        row.getString("name"),
                        row.getDouble("area") / 1e6))
                .list();
    }

    List<BorderView> listBorders(EditionId edition) {
        return jdbc.sql("""
                        select b.a, b.b, wa.short_name || ' – ' || wb.short_name as name,
                               b.length_metres, b.middle_lon, b.middle_lat
                        from territory.border b
                        join territory.ward wa on wa.edition = b.edition and wa.code = b.a
                        join territory.ward wb on wb.edition = b.edition and wb.code = b.b
                        where b.edition = :edition order by b.a, b.b
                        """)
                .param("edition", edition.number())
                .query((row, number) -> new BorderView(
                        border(row),
                        row.getString("name"),
                        row.getDouble("length_metres"),
                        row.getDouble("middle_lon"),
                        row.getDouble("middle_lat")))
                .list();
    }

    private static BorderId border(ResultSet row) throws SQLException {
        return new BorderId(WardId.of(row.getString("a")), WardId.of(row.getString("b")));
    }

    String getWardsGeoJson(EditionId edition) {
        return jdbc.sql("select wards_geojson from territory.edition where number = :number")
                .param("number", edition.number())
                .query(String.class)
                .single();
    }

    /** What changes with every change of editions or segments. */
    UUID getRevision() {
        return jdbc.sql("select value from territory.revision")
                .query(UUID.class)
                .single();
    }

    void markChanged() {
        jdbc.sql("update territory.revision set value = gen_random_uuid()").update();
    }
}
