package vn.giapranh.incident;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.charter.ShareGroup;
import vn.giapranh.incident.Change.End;
import vn.giapranh.incident.Change.Ground;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;

/** Writes what a step changes beside the incident's own row: one statement a change. */
@Component
class ChangeStore {

    private static final String OWED = " met_at is null and stopped_at is null ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ChangeStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Where a change belongs: to which incident, when, and after which of its events. */
    record Place(Standing standing, int lastEvent, Instant now) {}

    void write(IncidentEvent event, String words, boolean forReporter) {
        IncidentEvent.Head head = event.head();
        jdbc.sql("""
                        insert into incident.event (incident, sequence, event_id, at, type, by_ward, by_engine, facts)
                        values (:incident, :sequence, :id, :at, :type, :by, :engine, :facts::jsonb)
                        """)
                .param("incident", head.incident().value())
                .param("sequence", head.sequence())
                .param("id", head.eventId())
                .param("at", Columns.utc(head.at()))
                .param("type", event.type())
                .param("by", Columns.orNull(head.actor().ward()))
                .param("engine", head.actor() instanceof Actor.Engine)
                .param("facts", json.writeValueAsString(event.facts()))
                .update();
        if (!words.isEmpty()) {
            jdbc.sql("""
                            insert into incident.narrative (incident, sequence, words, for_reporter)
                            values (:incident, :sequence, :words, :forReporter)
                            """)
                    .param("incident", head.incident().value())
                    .param("sequence", head.sequence())
                    .param("words", words)
                    .param("forReporter", forReporter)
                    .update();
        }
    }

    void write(Change change, Place place) {
        switch (change) {
            case Change.Happened _ -> throw new IllegalArgumentException("an event is written with its head");
            case Change.AccessGiven(var ward, var groups) -> give(ward, groups, place);
            case Change.ClockStarted started -> start(started, place);
            case Change.ClockMet(var kind) -> endClocks("met_at", kind, Optional.empty(), place);
            case Change.ClockOfWardMet(var kind, var ward) -> endClocks("met_at", kind, Optional.of(ward), place);
            case Change.ClockStopped(var kind) -> endClocks("stopped_at", kind, Optional.empty(), place);
            case Change.ClockFired(var kind, var ward, var breach) -> fire(kind, ward, breach, place);
            case Change.AnswersOwedBy(var ward) ->
                on(
                                place,
                                "update incident.clock set ward = :ward where incident = :incident"
                                        + " and kind in ('RECEIPT', 'RESULT') and" + OWED)
                        .param("ward", ward.code())
                        .update();
            case Change.ResultDueAfter(var time) ->
                on(
                                place,
                                "update incident.clock set due_at = greatest(due_at, started_at + make_interval(secs => :seconds))"
                                        + " where incident = :incident and kind = 'RESULT' and fired_at is null and"
                                        + OWED)
                        .param("seconds", time.toSeconds())
                        .update();
            case Change.HandoverOpened opened -> open(opened, place);
            case Change.HandoverReminded(var id) ->
                one(on(place, "update incident.handover set reminded_at = :now where id = :id and state = 'OFFERED'")
                        .param("id", id));
            case Change.HandoverEnded ended -> end(ended, place);
            case Change.DisputeOpened opened -> open(opened, place);
            case Change.DisputeRaised(var id, var above, var due) ->
                one(on(
                                place,
                                "update incident.dispute set level = 'LEVEL_ABOVE', decider = :decider, due_at = :due"
                                        + " where id = :id and decided_at is null")
                        .param("id", id)
                        .param("decider", above.code())
                        .param("due", Columns.utc(due)));
            case Change.DisputeEnded(var id, var lead) ->
                one(on(
                                place,
                                "update incident.dispute set decided_lead = :lead, decided_at = :now,"
                                        + " decided_event = :event where id = :id and decided_at is null")
                        .param("id", id)
                        .param("lead", lead.code()));
            case Change.LeadPassed passed -> pass(passed, place);
            case Change.TaskGiven(var id, var ward) ->
                one(on(
                                place,
                                "insert into incident.task (id, incident, ward, assigned_at, event)"
                                        + " values (:id, :incident, :ward, :now, :event)")
                        .param("id", id)
                        .param("ward", ward.code()));
            case Change.TaskDone(var id) ->
                one(on(place, "update incident.task set done_at = :now where id = :id and done_at is null")
                        .param("id", id));
            case Change.AidAsked(var id, var from, var to) ->
                one(on(
                                place,
                                "insert into incident.aid (id, incident, from_ward, to_ward, requested_at, event)"
                                        + " values (:id, :incident, :from, :to, :now, :event)")
                        .param("id", id)
                        .param("from", from.code())
                        .param("to", to.code()));
            case Change.AidOffered(var id) ->
                one(on(
                                place,
                                "update incident.aid set offered_at = :now, offered_event = :event"
                                        + " where id = :id and offered_at is null")
                        .param("id", id));
            case Change.AidConfirmed(var id) ->
                one(on(place, "update incident.aid set fulfilled_at = :now where id = :id and fulfilled_at is null")
                        .param("id", id));
            case Change.PhotoKept(var id, var by, var photo) ->
                one(on(place, """
                        insert into incident.photo
                               (id, incident, ward, content_type, width_pixels, height_pixels, bytes, at)
                        values (:id, :incident, :ward, :type, :width, :height, :bytes, :now)
                        """)
                        .param("id", id)
                        .param("ward", Columns.orNull(by))
                        .param("type", photo.contentType())
                        .param("width", photo.widthPixels())
                        .param("height", photo.heightPixels())
                        .param("bytes", photo.bytes()));
            case Change.Opened(var ward) ->
                on(
                                place,
                                "update incident.told set opened_at = :now"
                                        + " where incident = :incident and ward = :ward and opened_at is null")
                        .param("ward", ward.code())
                        .update();
            case Change.Reached(var ward) ->
                on(
                                place,
                                "update incident.told set delivered_at = :now"
                                        + " where incident = :incident and ward = :ward and delivered_at is null")
                        .param("ward", ward.code())
                        .update();
            case Change.FollowersAnswered(var kind) ->
                on(
                                place,
                                // One that is being acted on at this moment, perhaps by its clock, is passed over.
                                "update incident.clock set met_at = :now where kind = :kind and incident = any (array"
                                        + " (select number from incident.incident"
                                        + " where merged_into = :incident and followed_by_code"
                                        + " for no key update skip locked)) and" + OWED)
                        .param("kind", kind.name())
                        .update();
            case Change.CodesFollow(var followed) ->
                on(
                                place,
                                "update incident.tracking set follows = :follows where incident = :incident or incident in"
                                        + " (select number from incident.incident where merged_into = :incident)")
                        .param("follows", followed.value())
                        .update();
        }
    }

    private void give(WardId ward, java.util.Set<ShareGroup> groups, Place place) {
        on(place, """
                insert into incident.access (incident, ward, narrative, attachments, reported_at)
                select :incident, :ward, :narrative, :attachments, i.reported_at
                  from incident.incident i where i.number = :incident
                    on conflict (incident, ward) do update
                   set narrative = access.narrative or excluded.narrative,
                       attachments = access.attachments or excluded.attachments
                """)
                .param("ward", ward.code())
                .param("narrative", groups.contains(ShareGroup.NARRATIVE))
                .param("attachments", groups.contains(ShareGroup.ATTACHMENTS))
                .update();
    }

    private void start(Change.ClockStarted clock, Place place) {
        on(place, """
                insert into incident.clock (incident, sequence, kind, ward, started_at, due_at)
                select :incident, :event, :kind, :ward, :now, :due
                 where not exists (select from incident.clock
                                    where incident = :incident and kind = :kind and ward = :ward
                                      and met_at is null and stopped_at is null)
                """)
                .param("kind", clock.kind().name())
                .param("ward", clock.ward().code())
                .param("due", Columns.utc(clock.due()))
                .update();
    }

    private void endClocks(String column, ClockKind kind, Optional<WardId> ward, Place place) {
        on(
                        place,
                        "update incident.clock set " + column + " = :now where incident = :incident and kind = :kind"
                                + " and ward = coalesce(:ward, ward) and" + OWED)
                .param("kind", kind.name())
                .param("ward", Columns.orNull(ward))
                .update();
    }

    private void fire(ClockKind kind, WardId ward, boolean breach, Place place) {
        on(place, """
                update incident.clock
                   set fired_at = :now,
                       breached_at = case when :breach then :now end,
                       met_at = case when not :breach then :now end
                 where incident = :incident and kind = :kind and ward = :ward
                   and fired_at is null and met_at is null and stopped_at is null
                """)
                .param("kind", kind.name())
                .param("ward", ward.code())
                .param("breach", breach)
                .update();
    }

    private void open(Change.HandoverOpened opened, Place place) {
        one(on(place, """
                insert into incident.handover
                       (id, incident, custody, from_ward, to_ward, charter, charter_version, border, reason,
                        offered_at, offered_event, due_at)
                values (:id, :incident, :custody, :from, :to, :charter, :version, :border, :reason, :now, :event, :due)
                """)
                .param("id", opened.id())
                .param("custody", opened.custody())
                .param("from", opened.from().code())
                .param("to", opened.to().code())
                .param("charter", place.standing().charter().orElseThrow().charter())
                .param("version", place.standing().charter().orElseThrow().version())
                .param("border", opened.border().toString())
                .param("reason", opened.reason().name())
                .param("due", Columns.utc(opened.due())));
    }

    private void end(Change.HandoverEnded ended, Place place) {
        String state = switch (ended.end()) {
            case End.Accepted _ -> "ACCEPTED";
            case End.Declined _ -> "DECLINED";
            case End.Lapsed _ -> "LAPSED";
            case End.Withdrawn _ -> "WITHDRAWN";
        };
        Optional<String> reason = switch (ended.end()) {
            case End.Accepted _ -> Optional.empty();
            case End.Declined declined -> Optional.of(declined.reason().name());
            case End.Lapsed _ -> Optional.of("NO_ANSWER");
            case End.Withdrawn _ -> Optional.of("TAKEN_BACK");
        };
        Optional<WardId> proposed =
                ended.end() instanceof End.Declined declined ? declined.proposedWard() : Optional.empty();
        one(on(place, """
                update incident.handover
                   set state = :state, ended_at = :now, ended_event = :event, ended_reason = :reason,
                       proposed_ward = :proposed
                 where id = :id and state = 'OFFERED'
                """)
                .param("id", ended.id())
                .param("state", state)
                .param("reason", Columns.orNull(reason))
                .param("proposed", Columns.orNull(proposed)));
    }

    private void open(Change.DisputeOpened opened, Place place) {
        one(on(place, """
                insert into incident.dispute
                       (id, incident, custody, lead, why, level, decider, opened_at, opened_event, due_at)
                values (:id, :incident, :custody, :lead, :why, 'CHAIR', :chair, :now, :event, :due)
                """)
                .param("id", opened.id())
                .param("custody", opened.custody())
                .param("lead", opened.lead().code())
                .param("why", opened.why().name())
                .param("chair", opened.chair().code())
                .param("due", Columns.utc(opened.due())));
    }

    private void pass(Change.LeadPassed passed, Place place) {
        StatementSpec insert = on(place, """
                insert into incident.custody
                       (incident, sequence, ward, how, article, at, handover, dispute, decider)
                values (:incident, :sequence, :ward, :how, :article, :now, :handover, :dispute, :decider)
                """)
                .param("sequence", passed.sequence())
                .param("ward", passed.to().code())
                .param("article", Columns.orNull(passed.article()));
        one(
                switch (passed.ground()) {
                    case Ground.Acceptance(var handover) ->
                        insert.param("how", LeadView.How.BY_ACCEPTANCE.name())
                                .param("handover", handover)
                                .param("dispute", null)
                                .param("decider", null);
                    case Ground.Ruling(var dispute, var level, var decider) ->
                        insert.param("how", how(level).name())
                                .param("handover", null)
                                .param("dispute", dispute)
                                .param("decider", decider.code());
                });
    }

    private static LeadView.How how(DisputeView.Level level) {
        return switch (level) {
            case CHAIR -> LeadView.How.BY_CHAIR;
            case LEVEL_ABOVE -> LeadView.How.BY_LEVEL_ABOVE;
        };
    }

    private StatementSpec on(Place place, String sql) {
        return jdbc.sql(sql)
                .param("incident", place.standing().number().value())
                .param("event", place.lastEvent())
                .param("now", Columns.utc(place.now()));
    }

    private static void one(StatementSpec statement) {
        if (statement.update() != 1) {
            throw new IllegalStateException("the row a rule decided on is not there");
        }
    }
}
