package vn.giapranh.simulation;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What must hold at every instant, as a question that finds whatever breaks it. Numbers 1 to 7 are those of the incident
 * protocol.
 *
 * @param number of the protocol's invariant
 * @param law in words
 * @param breaks SQL that selects one text for each place where the law is broken
 */
record Invariant(int number, String law, String breaks) {

    static final List<Invariant> ALL = List.of(
            new Invariant(1, "the lead is the ward of the last custody", """
                    select i.number || ' is led by ' || i.lead || ', last custody ' || coalesce(c.ward, 'none')
                      from incident.incident i
                      left join lateral (select ward, sequence from incident.custody
                                          where incident = i.number order by sequence desc limit 1) c on true
                     where c.ward is distinct from i.lead or c.sequence is distinct from i.custody
                    """),
            new Invariant(1, "custody is a sequence from 1 without a hole", """
                    select incident || ' has ' || count(*) || ' custodies up to ' || max(sequence)
                      from incident.custody
                     group by incident
                    having min(sequence) <> 1 or max(sequence) <> count(*)
                    """),
            new Invariant(2, "a lead passes by acceptance of the ward that takes it, or by decision", """
                    select c.incident || ' custody ' || c.sequence || ' of ' || c.ward || ' ' || c.how
                      from incident.custody c
                      join incident.custody p on p.incident = c.incident and p.sequence = c.sequence - 1
                     where not exists (
                               select from incident.handover h
                                 join incident.event e on e.incident = h.incident and e.sequence = h.ended_event
                                where h.id = c.handover and h.incident = c.incident and h.state = 'ACCEPTED'
                                  and h.to_ward = c.ward and h.from_ward = p.ward and h.custody = p.sequence
                                  and e.type = 'handover-accepted' and e.by_ward = c.ward)
                       and not exists (
                               select from incident.dispute d
                                 join incident.event e on e.incident = d.incident and e.sequence = d.decided_event
                                where d.id = c.dispute and d.incident = c.incident and d.decided_lead = c.ward
                                  and d.lead = p.ward and d.custody = p.sequence
                                  and e.type = 'dispute-decided' and e.by_ward = d.decider)
                    """),
            new Invariant(2, "what was accepted or decided has passed the lead, once", """
                    select h.incident || ' handover ' || h.id || ' accepted'
                      from incident.handover h
                     where h.state = 'ACCEPTED'
                       and (select count(*) from incident.custody c where c.handover = h.id) <> 1
                    union all
                    select d.incident || ' dispute ' || d.id || ' decided for ' || d.decided_lead
                      from incident.dispute d
                     where d.decided_lead is not null
                       and (select count(*) from incident.custody c where c.dispute = d.id)
                           <> case when d.decided_lead = d.lead then 0 else 1 end
                    """),
            new Invariant(3, "at most one handover or dispute is open, given by the present lead at work", """
                    select i.number || ' ' || i.phase || ' has ' || count(*) || ' open questions'
                      from incident.incident i
                      join (select incident, custody, from_ward as lead from incident.handover where state = 'OFFERED'
                            union all
                            select incident, custody, lead from incident.dispute where decided_at is null) q
                        on q.incident = i.number
                     group by i.number
                    having count(*) > 1 or i.phase <> 'ACKNOWLEDGED'
                        or bool_or(q.custody <> i.custody) or bool_or(q.lead <> i.lead)
                    """),
            new Invariant(3, "a handover that ended says how, by the event that ended it", """
                    select h.incident || ' handover ' || h.state || ' ended by ' || coalesce(e.type, 'nothing')
                      from incident.handover h
                      left join incident.event e on e.incident = h.incident and e.sequence = h.ended_event
                     where h.state <> 'OFFERED' and e.type is distinct from 'handover-' || lower(h.state)
                        or h.state in ('DECLINED', 'LAPSED', 'WITHDRAWN') and h.ended_reason is null
                    """),
            new Invariant(3, "a handover goes across a border of the charter that the incident began under", """
                    select h.incident || ' goes to ' || h.to_ward || ' across ' || h.border
                      from incident.handover h
                      join incident.incident i on i.number = h.incident
                     where i.charter is distinct from h.charter or i.charter_version is distinct from h.charter_version
                        or i.border is distinct from h.border and i.border is not null
                        or not exists (select from charter.coverage c
                                        where c.charter = h.charter and c.version = h.charter_version
                                          and c.border_a = h.border_a and c.border_b = h.border_b)
                    """),
            new Invariant(4, "one report is one incident, and one act is done once, however often it was sent", """
                    select 'twice: ' || left(words, 60)
                      from incident.narrative
                     where words ~ '#[0-9a-f-]{36}'
                     group by substring(words from '#[0-9a-f-]{36}'), words
                    having count(*) > 1
                    """),
            new Invariant(4, "what is folded was taken in by the one it is folded into", """
                    select m.number || ' is folded into ' || m.merged_into
                      from incident.incident m
                     where m.phase = 'MERGED'
                       and (select count(*) from incident.event e
                             where e.incident = m.merged_into and e.type = 'duplicate-taken-in'
                               and e.facts ->> 'duplicate' = m.number) = 0
                    """),
            new Invariant(5, "events are a sequence from 1 without a hole", """
                    select i.number || ' counts ' || i.events || ' events and has ' || count(e.sequence)
                      from incident.incident i
                      left join incident.event e on e.incident = i.number
                     group by i.number
                    having count(e.sequence) <> i.events or max(e.sequence) <> i.events or min(e.sequence) <> 1
                    """),
            new Invariant(5, "every event is in the audit trail, at its place, and nothing else is", """
                    select coalesce(e.incident, a.stream) || ' ' || coalesce(e.sequence::text, 'no event') || ' ' ||
                           coalesce(a.position::text, 'not in the trail')
                      from incident.event e
                      full join (select * from audit.entry where stream like 'incident:%') a on a.event_id = e.event_id
                     where e.event_id is null or a.event_id is null or a.position <> e.sequence or a.type <> e.type
                        or a.stream <> 'incident:' || e.incident
                    """),
            new Invariant(5, "every event is told to the boards of those who may know", """
                    select e.incident || ' ' || e.type || ' ' || e.sequence
                      from incident.event e
                      left join notification.live_change c on c.event_id = e.event_id
                     where c.event_id is null or c.change <> e.type
                    """),
            new Invariant(
                    6,
                    "a reported incident under a charter runs one clock, of its lead, for its acknowledgement; no other does",
                    """
                    select i.number || ' ' || i.phase || ' owes ' || count(c.kind) || ' acknowledgements'
                      from incident.incident i
                      left join incident.clock c on c.incident = i.number and c.kind = 'ACKNOWLEDGE'
                                                and c.met_at is null and c.stopped_at is null
                     where i.charter is not null
                     group by i.number
                    having count(c.kind) <> case when i.phase = 'REPORTED' then 1 else 0 end or bool_or(c.ward <> i.lead)
                    """),
            new Invariant(6, "an open question runs one clock, of the ward that must answer", """
                    select coalesce(q.incident, c.incident) || ' question ' || coalesce(q.kind, 'none') || ' clock '
                           || coalesce(c.kind, 'none')
                      from (select incident, 'HANDOVER' as kind, to_ward as ward, due_at from incident.handover
                             where state = 'OFFERED'
                            union all
                            select incident, case level when 'CHAIR' then 'DISPUTE_CHAIR' else 'DISPUTE_LEVEL_ABOVE' end,
                                   decider, due_at
                              from incident.dispute where decided_at is null) q
                      full join (select * from incident.clock
                                  where kind in ('HANDOVER', 'DISPUTE_CHAIR', 'DISPUTE_LEVEL_ABOVE')
                                    and met_at is null and stopped_at is null) c
                        on c.incident = q.incident and c.kind = q.kind and c.ward = q.ward and c.due_at = q.due_at
                     where q.incident is null or c.incident is null
                    """),
            new Invariant(6, "a breach is an event, and every such event is a breach", """
                    select coalesce(c.incident, e.incident) || ' ' || coalesce(c.kind, 'no clock') || ' '
                           || coalesce(e.facts::text, 'no event')
                      from (select incident, kind, count(*) as breaches from incident.clock
                             where breached_at is not null group by incident, kind) c
                      full join (select incident, facts ->> 'clock' as kind, count(*) as breaches, min(facts::text)::jsonb as facts
                                   from incident.event where type = 'clock-breached' group by 1, 2) e
                        on e.incident = c.incident and e.kind = c.kind
                     where c.breaches is distinct from e.breaches
                    """),
            new Invariant(6, "the answer to the reporter is owed by a lead", """
                    select c.incident || ' ' || c.kind || ' is owed by ' || c.ward
                      from incident.clock c
                      join incident.incident i on i.number = c.incident
                     where c.kind in ('RECEIPT', 'RESULT') and c.met_at is null and c.stopped_at is null
                       and c.ward <> i.lead
                    """),
            new Invariant(7, "a neighbour that must know has it in its inbox, and its clock is met when it knows", """
                    select e.incident || ' must be told to ' || w.ward
                      from incident.event e
                     cross join lateral jsonb_array_elements_text(e.facts -> 'tell') w (ward)
                      left join incident.told t on t.incident = e.incident and t.ward = w.ward
                      left join incident.clock c on c.incident = e.incident and c.ward = w.ward and c.kind = 'TELL'
                     where e.type = 'incident-reported'
                       and (t.ward is null or c.kind is null
                            or (c.met_at is null) <> (t.delivered_at is null and t.opened_at is null))
                    """),
            new Invariant(7, "who may know of an incident is written alike wherever it is written", """
                    select i.number || ' audience ' || i.audience::text
                      from incident.incident i
                     where (select array_agg(ward order by ward) from incident.access where incident = i.number)
                               <> (select array_agg(w order by w) from unnest(i.audience) w)
                        or not exists (select from incident.access where incident = i.number and ward = i.lead
                                                                     and narrative and attachments)
                        or exists (select from incident.told t where t.incident = i.number and t.ward <> all (i.audience))
                        or exists (select from incident.access where incident = i.number
                                                                 and open <> (i.phase in ('REPORTED', 'ACKNOWLEDGED', 'RESOLVED')))
                    """));

    /** All laws in one question, and so in one snapshot; of each at most five places. */
    private static final String QUESTION = ALL.stream()
            .map(invariant -> "(select 'invariant %d, %s: ' || place from (%s) broken (place) limit 5)"
                    .formatted(invariant.number, invariant.law, invariant.breaks))
            .collect(Collectors.joining("\nunion all\n"));

    /** The places where a law is broken now. */
    static List<String> broken(JdbcClient database) {
        return database.sql(QUESTION).query(String.class).list();
    }
}
