package vn.giapranh.incident;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.CharterPractice.Figures;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.kernel.WardId;

/** Counts what became of clocks, by the rule that started them. */
@Component
class PracticeStore {

    /** The rules that leave a trace in incidents. */
    private static final Set<RuleKind> COUNTED = EnumSet.of(
            RuleKind.RECEIVE_FIRST,
            RuleKind.LEAD,
            RuleKind.TELL,
            RuleKind.ACKNOWLEDGE,
            RuleKind.HANDOVER,
            RuleKind.DISPUTE,
            RuleKind.ANSWER);

    private final JdbcClient jdbc;

    PracticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int countOpenDisputes(String charter) {
        return jdbc.sql("""
                        select count(*)
                          from incident.dispute d
                          join incident.incident i on i.number = d.incident
                         where d.decided_at is null and i.charter = :charter
                        """).param("charter", charter).query(Integer.class).single();
    }

    /** Of incidents reported in the period. A ward's come by way of its access, so that its period alone is read. */
    Map<RuleKind, Figures> figures(WardId me, String charter, Instant from, Instant to) {
        Map<RuleKind, Figures> figures = new EnumMap<>(RuleKind.class);
        jdbc.sql("""
                        with reported as (
                            select i.number
                              from incident.access a
                              join incident.incident i on i.number = a.incident
                             where a.ward = :me and a.open = any (array[true, false])
                               and a.reported_at >= :from and a.reported_at < :to
                               and i.charter = :charter
                        )
                        select case c.kind
                                   when 'TELL' then 'TELL'
                                   when 'ACKNOWLEDGE' then 'ACKNOWLEDGE'
                                   when 'HANDOVER' then 'HANDOVER'
                                   when 'DISPUTE_CHAIR' then 'DISPUTE'
                                   when 'DISPUTE_LEVEL_ABOVE' then 'DISPUTE'
                                   else 'ANSWER'
                               end as rule,
                               count(*) as applied,
                               count(*) filter (where c.met_at is not null and c.breached_at is null) as met,
                               count(*) filter (where c.breached_at is not null) as late
                          from reported r
                          join incident.clock c on c.incident = r.number
                         where c.kind <> 'HANDOVER_REMINDER'
                         group by rule
                         union all
                        select 'LEAD', count(*), count(*), 0 from reported
                         union all
                        select 'RECEIVE_FIRST', count(*), count(*), 0 from reported
                        """)
                .param("me", me.code())
                .param("charter", charter)
                .param("from", Columns.utc(from))
                .param("to", Columns.utc(to))
                .query(row -> {
                    figures.put(
                            Columns.constant(row, "rule", RuleKind.class),
                            new Figures(row.getLong("applied"), row.getLong("met"), row.getLong("late")));
                });
        COUNTED.forEach(kind -> figures.putIfAbsent(kind, new Figures(0, 0, 0)));
        return figures;
    }
}
