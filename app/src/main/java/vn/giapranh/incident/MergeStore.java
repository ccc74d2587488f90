package vn.giapranh.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giapranh.kernel.WardId;

/** Pairs of reports that may be one event. */
@Component
class MergeStore {

    private static final String CANDIDATE = """
            select i.number, o.number as other, o.kind, o.lead, l.distance_metres, l.apart_seconds, l.similar_words, l.score
              from incident.likeness l
              join incident.incident i on i.number in (l.one, l.other)
              join incident.incident o on o.number in (l.one, l.other) and o.number <> i.number
             where l.state = 'PROPOSED'
               and i.phase in ('REPORTED', 'ACKNOWLEDGED', 'RESOLVED')
               and o.phase in ('REPORTED', 'ACKNOWLEDGED', 'RESOLVED')
            """;

    private final JdbcClient jdbc;

    MergeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a person says of a pair. */
    enum Verdict {
        PROPOSED,
        MERGED,
        DISMISSED
    }

    /** A report and another one near it in place and time. */
    record Pair(IncidentNumber fresh, IncidentNumber other, Likeness likeness) {}

    List<CandidateView> listCandidates(IncidentNumber incident, int limit) {
        return jdbc.sql(CANDIDATE + """
                           and i.number = :incident and (l.one = :incident or l.other = :incident)
                         order by l.score desc, o.number
                         limit :limit
                        """)
                .param("incident", incident.value())
                .param("limit", limit)
                .query(MergeStore::candidate)
                .list();
    }

    /** Each pair once, from the side of the incident that the ward leads, or of the later one when it leads both. */
    List<CandidateView> listProposed(WardId ward, int limit) {
        return jdbc.sql(CANDIDATE + """
                           and i.lead = :ward and (o.lead <> :ward or i.number > o.number)
                         order by l.found_at desc, i.number
                         limit :limit
                        """)
                .param("ward", ward.code())
                .param("limit", limit)
                .query(MergeStore::candidate)
                .list();
    }

    private static CandidateView candidate(ResultSet row, int index) throws SQLException {
        return new CandidateView(
                Columns.number(row, "number"),
                Columns.number(row, "other"),
                Columns.constant(row, "kind", Kind.class),
                Columns.ward(row, "lead"),
                row.getDouble("distance_metres"),
                Duration.ofSeconds(Math.round(row.getDouble("apart_seconds"))),
                row.getDouble("similar_words"),
                row.getDouble("score"));
    }

    /** Writes a person's verdict; a pair that nobody had proposed is kept with what is known of it. */
    void say(IncidentNumber one, IncidentNumber other, Verdict verdict, Instant now) {
        boolean inOrder = one.compareTo(other) < 0;
        jdbc.sql("""
                        insert into incident.likeness
                               (one, other, distance_metres, apart_seconds, similar_words, score, found_at, state)
                        values (:one, :other, 0, 0, 0, 0, :now, :state)
                            on conflict (one, other) do update set state = excluded.state
                        """)
                .param("one", (inOrder ? one : other).value())
                .param("other", (inOrder ? other : one).value())
                .param("state", verdict.name())
                .param("now", Columns.utc(now))
                .update();
    }

    /** Keeps a pair that was found; false when it was known already. */
    boolean propose(Pair pair, Instant now) {
        boolean inOrder = pair.fresh().compareTo(pair.other()) < 0;
        return jdbc.sql("""
                                insert into incident.likeness
                                       (one, other, distance_metres, apart_seconds, similar_words, score, found_at)
                                values (:one, :other, :distance, :apart, :words, :score, :now)
                                    on conflict do nothing
                                """)
                        .param("one", (inOrder ? pair.fresh() : pair.other()).value())
                        .param("other", (inOrder ? pair.other() : pair.fresh()).value())
                        .param("distance", pair.likeness().distanceMetres())
                        .param("apart", pair.likeness().apart().toMillis() / 1_000.0)
                        .param("words", pair.likeness().similarWords())
                        .param("score", pair.likeness().score())
                        .param("now", Columns.utc(now))
                        .update()
                == 1;
    }

    /** Locks reports that were not compared yet, and marks them as compared; the oldest first. */
    List<IncidentNumber> takeFresh(int limit, Instant now) {
        return jdbc.sql("""
                        update incident.incident
                           set compared_at = :now
                         where number in (select number from incident.incident
                                           where compared_at is null
                                           order by reported_at
                                           limit :limit
                                             for no key update skip locked)
                        returning number
                        """)
                .param("now", Columns.utc(now))
                .param("limit", limit)
                .query((row, index) -> Columns.number(row, "number"))
                .list();
    }

    /** Open reports near each in place and time, at most 20 a report; their words taken to be as alike as words can be. */
    List<Pair> near(List<IncidentNumber> fresh) {
        return jdbc.sql("""
                        select f.number as fresh, f.lon as fresh_lon, f.lat as fresh_lat, f.kind as fresh_kind,
                               f.reported_at as fresh_at, o.number, o.lon, o.lat, o.kind, o.reported_at
                          from incident.incident f
                         cross join lateral (
                               select c.number, c.lon, c.lat, c.kind, c.reported_at
                                 from incident.incident c
                                where c.cell = any (array[f.cell - 100001, f.cell - 100000, f.cell - 99999, f.cell - 1,
                                                          f.cell, f.cell + 1, f.cell + 99999, f.cell + 100000,
                                                          f.cell + 100001])
                                  and c.reported_at between f.reported_at - make_interval(secs => :seconds)
                                                        and f.reported_at + make_interval(secs => :seconds)
                                  and c.number <> f.number
                                  and c.phase in ('REPORTED', 'ACKNOWLEDGED', 'RESOLVED')
                                limit 20) o
                         where f.number = any (:fresh)
                           and f.phase in ('REPORTED', 'ACKNOWLEDGED', 'RESOLVED')
                        """)
                .param("fresh", Columns.texts(fresh))
                .param("seconds", Likeness.FARTHEST_APART.toSeconds())
                .query((row, index) -> new Pair(
                        Columns.number(row, "fresh"),
                        Columns.number(row, "number"),
                        Likeness.of(
                                report(row, "fresh_lon", "fresh_lat", "fresh_kind", "fresh_at"),
                                report(row, "lon", "lat", "kind", "reported_at"),
                                1)))
                .list();
    }

    /** The pairs with how alike their words are, 0 where either has none. Costly: for those that it can still decide. */
    List<Pair> compareWords(List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return pairs;
        }
        List<Double> similar = jdbc.sql("""
                        select coalesce(extensions.similarity(database.plain(f.words), database.plain(o.words)), 0) as similar
                          from unnest(:fresh, :others) with ordinality as pair (fresh, other, place)
                          left join incident.narrative f on f.incident = pair.fresh and f.sequence = 1
                          left join incident.narrative o on o.incident = pair.other and o.sequence = 1
                         order by pair.place
                        """)
                .param("fresh", Columns.texts(pairs.stream().map(Pair::fresh).toList()))
                .param("others", Columns.texts(pairs.stream().map(Pair::other).toList()))
                .query((row, index) -> row.getDouble("similar"))
                .list();
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> new Pair(
                        pairs.get(i).fresh(),
                        pairs.get(i).other(),
                        pairs.get(i).likeness().withWords(similar.get(i))))
                .toList();
    }

    private static Likeness.Report report(ResultSet row, String lon, String lat, String kind, String at)
            throws SQLException {
        return new Likeness.Report(
                row.getDouble(lon),
                row.getDouble(lat),
                Columns.constant(row, kind, Kind.class),
                Columns.instant(row, at));
    }
}
