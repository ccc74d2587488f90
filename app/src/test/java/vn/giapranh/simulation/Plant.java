package vn.giapranh.simulation;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A wrong that no act can do and that the database's own locks are opened for: what must be seen when it is there. */
enum Plant {
    A_LEAD_THAT_NO_CUSTODY_MAKES("the lead is the ward of the last custody", """
            update incident.incident set lead = (select ward from unnest(audience) ward where ward <> lead limit 1)
             where number = (select min(number) from incident.incident where cardinality(audience) > 1)
            """),
    A_HOLE_IN_CUSTODY("custody is a sequence from 1 without a hole", """
            delete from incident.custody
             where sequence = 1 and incident = (select min(incident) from incident.custody where sequence = 2)
            """),
    A_LEAD_TAKEN_WITHOUT_ACCEPTANCE("a lead passes by acceptance of the ward that takes it, or by decision", """
            update incident.handover set state = 'DECLINED', ended_reason = 'OTHER'
             where id = (select handover from incident.custody where handover is not null limit 1)
            """),
    AN_ACCEPTANCE_WITHOUT_EFFECT("what was accepted or decided has passed the lead, once", """
            delete from incident.custody
             where handover = (select handover from incident.custody where handover is not null limit 1)
            """),
    AN_OFFER_OF_WHAT_IS_OVER("at most one handover or dispute is open, given by the present lead at work", """
            with offered as (
                update incident.handover
                   set state = 'OFFERED', ended_at = null, ended_event = null, ended_reason = null, proposed_ward = null
                 where id = (select h.id from incident.handover h join incident.incident i on i.number = h.incident
                              where h.state <> 'OFFERED' and i.phase <> 'MERGED'
                                and not exists (select from incident.handover o
                                                 where o.incident = i.number and o.state = 'OFFERED') limit 1)
                returning incident)
            update incident.incident set phase = 'RESOLVED' where number in (select incident from offered)
            """),
    A_HANDOVER_ENDED_BY_NOTHING("a handover that ended says how, by the event that ended it", """
            update incident.handover set ended_event = offered_event
             where id = (select id from incident.handover where state <> 'OFFERED' limit 1)
            """),
    A_HANDOVER_ACROSS_NO_BORDER("a handover goes across a border of the charter that the incident began under", """
            update incident.handover set border = '26000-27000'
             where id = (select id from incident.handover limit 1)
            """),
    AN_ACT_DONE_TWICE("one report is one incident, and one act is done once, however often it was sent", """
            insert into incident.narrative (incident, sequence, words)
            select incident, 1000000, words from incident.narrative where words ~ '#[0-9a-f-]{36}' limit 1
            """),
    A_FOLD_THAT_NOBODY_TOOK_IN("what is folded was taken in by the one it is folded into", """
            update incident.incident
               set phase = 'MERGED', phase_before = 'REPORTED',
                   merged_into = (select max(number) from incident.incident)
             where number = (select min(number) from incident.incident where phase <> 'MERGED')
            """),
    A_MISSING_EVENT("events are a sequence from 1 without a hole", """
            update incident.incident set events = events + 1
             where number = (select min(number) from incident.incident)
            """),
    AN_EVENT_OUT_OF_THE_TRAIL("every event is in the audit trail, at its place, and nothing else is", """
            update incident.event set event_id = gen_random_uuid()
             where incident = (select min(number) from incident.incident) and sequence = 1
            """),
    AN_EVENT_NOT_TOLD("every event is told to the boards of those who may know", """
            delete from notification.live_change
             where sequence = (select min(c.sequence) from notification.live_change c
                                 join incident.event e on e.event_id = c.event_id)
            """),
    AN_ACKNOWLEDGEMENT_STILL_OWED(
            "a reported incident under a charter runs one clock, of its lead, for its acknowledgement; no other does",
            """
            update incident.clock set met_at = null
             where kind = 'ACKNOWLEDGE'
               and incident = (select min(incident) from incident.clock where kind = 'ACKNOWLEDGE' and met_at is not null)
            """),
    A_CLOCK_WITHOUT_A_QUESTION("an open question runs one clock, of the ward that must answer", """
            update incident.clock set met_at = null, stopped_at = null
             where kind = 'HANDOVER' and incident = (select min(incident) from incident.clock where kind = 'HANDOVER')
            """),
    A_BREACH_WITHOUT_AN_EVENT("a breach is an event, and every such event is a breach", """
            update incident.clock set breached_at = null
             where incident = (select min(incident) from incident.clock where breached_at is not null)
            """),
    AN_ANSWER_OWED_BY_A_STRANGER("the answer to the reporter is owed by a lead", """
            update incident.clock set ward = '99999'
             where kind = 'RESULT' and met_at is null and stopped_at is null
            """),
    A_NEIGHBOUR_NOT_TOLD("a neighbour that must know has it in its inbox, and its clock is met when it knows", """
            delete from incident.told where incident = (select min(incident) from incident.told)
            """),
    AN_AUDIENCE_THAT_NOBODY_GAVE("who may know of an incident is written alike wherever it is written", """
            update incident.incident set audience = audience || '99999'::text
             where number = (select min(number) from incident.incident)
            """);

    private final String law;
    private final String sql;

    Plant(String law, String sql) {
        this.law = law;
        this.sql = sql;
    }

    /** Does it, in the transaction of the connection where there is one; throws when there was nothing to do it to. */
    void into(JdbcClient owner) {
        owner.sql("set session_replication_role = replica").update();
        int planted = owner.sql(sql).update();
        owner.sql("set session_replication_role = origin").update();
        if (planted == 0) {
            throw new AssertionError("nothing to plant " + this + " on");
        }
    }

    String law() {
        return law;
    }
}
