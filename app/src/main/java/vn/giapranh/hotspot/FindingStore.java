package vn.giapranh.hotspot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.incident.Kind;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.Territory;

/** Findings as they stand, and the clusters they were seen as. */
@Component
class FindingStore {

    private static final String LATEST = """
            join lateral (select * from hotspot.cluster c
                           where c.finding = f.number
                           order by c.to_day desc, c.id desc
                           limit 1) latest on true
            """;
    private static final String FINDING = """
            select f.number, f.charter, f.kind as finding_kind, f.wards, f.border, f.state, f.version, f.found_at,
                   f.changed_at, latest.*
              from hotspot.finding f
            """ + LATEST;

    private final JdbcClient jdbc;

    FindingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<FindingView> find(FindingNumber number) {
        return jdbc.sql(FINDING + " where f.number = :number")
                .param("number", number.value())
                .query(this::view)
                .optional();
    }

    /** Those in these states, the least likely by chance first. */
    List<FindingView> list(String charter, Collection<FindingState> states, int limit) {
        return jdbc.sql(FINDING + """
                         where f.charter = :charter and f.state = any (:states)
                         order by latest.to_day desc, latest.p, latest.statistic desc, f.number
                         limit :limit
                        """)
                .param("charter", charter)
                .param("states", Columns.texts(states))
                .param("limit", limit)
                .query(this::view)
                .list();
    }

    /** What a run saw, in the order of kinds, then the least likely first. */
    List<FindingView> listOf(RunId run) {
        return jdbc.sql("""
                        select f.number, f.charter, f.kind as finding_kind, f.wards, f.border, f.state, f.version,
                               f.found_at, f.changed_at, c.*
                          from hotspot.cluster c
                          join hotspot.finding f on f.number = c.finding
                         where c.run = :run
                         order by c.kind, c.p, c.statistic desc
                        """).param("run", run.value()).query(this::view).list();
    }

    int countNew() {
        return jdbc.sql("select count(*) from hotspot.finding where state = 'NEW'")
                .query(Integer.class)
                .single();
    }

    /** What runs before the latest saw, the newest first. */
    List<ClusterView> listEarlier(FindingNumber number, int limit) {
        return jdbc.sql("""
                        select * from hotspot.cluster c
                         where c.finding = :number
                         order by c.to_day desc, c.id desc
                        offset 1 limit :limit
                        """)
                .param("number", number.value())
                .param("limit", limit)
                .query(this::cluster)
                .list();
    }

    List<IncidentNumber> listMembers(FindingNumber number, RunId run) {
        return jdbc.sql("""
                        select m.incident
                          from hotspot.cluster c join hotspot.member m on m.cluster = c.id
                         where c.finding = :number and c.run = :run
                        """)
                .param("number", number.value())
                .param("run", run.value())
                .query((row, _) -> IncidentNumber.of(row.getString("incident")))
                .list();
    }

    /** Findings of a kind as they were last seen, without those that the run has seen already. */
    List<Sameness.Known> listKnown(String charter, Kind kind, RunId run) {
        return jdbc.sql("select f.number, f.ended_at, latest.* from hotspot.finding f " + LATEST + """
                         where f.charter = :charter and f.kind = :kind
                           and not exists (select from hotspot.cluster seen
                                            where seen.finding = f.number and seen.run = :run)
                         order by f.ended_at is not null, f.number
                        """)
                .param("charter", charter)
                .param("kind", kind.name())
                .param("run", run.value())
                .query((row, _) -> new Sameness.Known(
                        new FindingNumber(row.getString("number")),
                        row.getDouble("lon"),
                        row.getDouble("lat"),
                        row.getDouble("radius_metres"),
                        Columns.day(row, "from_day"),
                        Columns.day(row, "to_day"),
                        Columns.instantOrNone(row, "ended_at").map(at -> LocalDate.ofInstant(at, Territory.ZONE))))
                .list();
    }

    FindingNumber insert(String charter, Kind kind, FoundCluster cluster, Set<WardId> audience, Instant now) {
        return jdbc.sql("""
                        insert into hotspot.finding
                               (number, charter, kind, audience, wards, border, found_at, changed_at)
                        values ('TD' || :year || '-' || lpad(nextval('hotspot.number')::text, 5, '0'),
                                :charter, :kind, :audience, :wards, :border, :now, :now)
                        returning number
                        """)
                .param("year", "%02d".formatted(now.atOffset(ZoneOffset.UTC).getYear() % 100))
                .param("charter", charter)
                .param("kind", kind.name())
                .param("audience", Columns.texts(audience))
                .param("wards", Columns.texts(wardsOf(cluster)))
                .param("border", cluster.border().map(BorderId::toString).orElse(null))
                .param("now", Columns.utc(now))
                .query((row, _) -> new FindingNumber(row.getString("number")))
                .single();
    }

    /** Seen again: whoever knew of it still does. */
    void seeAgain(FindingNumber number, FoundCluster cluster, Set<WardId> audience, Instant now) {
        jdbc.sql("""
                        update hotspot.finding
                           set audience = array(select distinct unnest(audience || :audience::text[]) order by 1),
                               wards = :wards, border = :border, changed_at = :now
                         where number = :number
                        """)
                .param("number", number.value())
                .param("audience", Columns.texts(audience))
                .param("wards", Columns.texts(wardsOf(cluster)))
                .param("border", cluster.border().map(BorderId::toString).orElse(null))
                .param("now", Columns.utc(now))
                .update();
    }

    private static List<WardId> wardsOf(FoundCluster cluster) {
        return cluster.shares().stream().map(WardShare::ward).toList();
    }

    void insertCluster(RunId run, Kind kind, FindingNumber finding, FoundCluster cluster) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into hotspot.cluster
                               (id, run, kind, finding, lon, lat, radius_metres, from_day, to_day, observed, expected,
                                statistic, p, recurrence_days)
                        values (:id, :run, :kind, :finding, :lon, :lat, :radius, :from, :to, :observed, :expected,
                                :statistic, :p, :recurrence)
                        """)
                .param("id", id)
                .param("run", run.value())
                .param("kind", kind.name())
                .param("finding", finding.value())
                .param("lon", cluster.lon())
                .param("lat", cluster.lat())
                .param("radius", cluster.radiusMetres())
                .param("from", cluster.from())
                .param("to", cluster.to())
                .param("observed", cluster.observed())
                .param("expected", cluster.expected())
                .param("statistic", cluster.statistic())
                .param("p", cluster.p())
                .param("recurrence", cluster.recurrenceDays())
                .update();
        for (WardShare share : cluster.shares()) {
            jdbc.sql("""
                            insert into hotspot.share (cluster, ward, observed, statistic, p)
                            values (:cluster, :ward, :observed, :statistic, :p)
                            """)
                    .param("cluster", id)
                    .param("ward", share.ward().code())
                    .param("observed", share.observed())
                    .param("statistic", share.statistic())
                    .param("p", share.p())
                    .update();
        }
        jdbc.sql("insert into hotspot.member (cluster, incident) select :cluster, unnest(:incidents)")
                .param("cluster", id)
                .param(
                        "incidents",
                        Columns.texts(cluster.members().stream()
                                .map(member -> member.number())
                                .toList()))
                .update();
    }

    /** Moves a finding on; false when it is no longer as it was seen. */
    boolean move(FindingNumber number, int seen, FindingState state, Instant now) {
        return jdbc.sql("""
                                update hotspot.finding
                                   set state = :state, version = version + 1, changed_at = :now, ended_at = :ended
                                 where number = :number and version = :seen
                                """)
                        .param("number", number.value())
                        .param("seen", seen)
                        .param("state", state.name())
                        .param("now", Columns.utc(now))
                        .param("ended", state.isOpen() ? null : Columns.utc(now))
                        .update()
                == 1;
    }

    private FindingView view(ResultSet row, int index) throws SQLException {
        return new FindingView(
                new FindingNumber(row.getString("number")),
                row.getString("charter"),
                Kind.valueOf(row.getString("finding_kind")),
                Columns.wards(row, "wards"),
                Columns.text(row, "border").map(BorderId::parse),
                FindingState.valueOf(row.getString("state")),
                row.getInt("version"),
                Columns.instant(row, "found_at"),
                Columns.instant(row, "changed_at"),
                cluster(row, index));
    }

    private ClusterView cluster(ResultSet row, int index) throws SQLException {
        return new ClusterView(
                Columns.run(row, "run"),
                row.getDouble("lon"),
                row.getDouble("lat"),
                row.getDouble("radius_metres"),
                Columns.day(row, "from_day"),
                Columns.day(row, "to_day"),
                row.getInt("observed"),
                row.getDouble("expected"),
                row.getDouble("statistic"),
                row.getDouble("p"),
                row.getLong("recurrence_days"),
                shares(Columns.uuid(row, "id")));
    }

    private List<WardShare> shares(UUID cluster) {
        return jdbc.sql("select * from hotspot.share where cluster = :cluster order by observed desc, ward")
                .param("cluster", cluster)
                .query((row, _) -> new WardShare(
                        WardId.of(row.getString("ward")),
                        row.getInt("observed"),
                        row.getDouble("statistic"),
                        row.getDouble("p")))
                .list();
    }
}
