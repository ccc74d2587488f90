-- Incidents: who leads, what happened, who may see. What the rules promise is said here a second time.
--
-- Sight. A ward sees an incident when it stands in its audience, and of it the groups its row in incident.access
-- opens. Every table below the incident asks incident.access; nobody sees anything by default.

grant usage on schema incident to giapranh_ward, giapranh_resident, giapranh_engine;

create sequence incident.number as bigint;
grant usage on sequence incident.number to giapranh_ward, giapranh_resident, giapranh_engine;

-- The incident as it stands. -----------------------------------------------------------------------------------------

create table incident.incident (
    number            text        not null primary key check (number ~ '^GR\d{2}-\d{6,9}$'),
    version           int         not null default 1 check (version >= 1),
    events            int         not null default 1 check (events >= 1),
    phase             text        not null default 'REPORTED'
                      check (phase in ('REPORTED', 'ACKNOWLEDGED', 'RESOLVED', 'CLOSED', 'MERGED')),
    phase_since       timestamptz not null,
    kind              text        not null,
    urgency           text        not null check (urgency in ('EMERGENCY', 'SOON', 'ROUTINE')),
    channel           text        not null,
    receiver          text,
    outside_reference text,
    lon               float8      not null check (lon between -180 and 180),
    lat               float8      not null check (lat between -90 and 90),
    cell              bigint      not null, -- a square of some 280 m, to find what was reported nearby
    edition           int         not null,
    ground            text,
    border            text        check (border ~ '^\d{5}-\d{5}$'),
    segment           text,
    relation          text        not null
                      check (relation in ('SIDE_A', 'SIDE_B', 'ON_THE_LINE', 'CROSSING', 'UNCLEAR', 'INTERIOR')),
    distance_metres   float8      check (distance_metres >= 0),
    charter           text,
    charter_version   int,
    lead              text        not null,
    custody           int         not null default 1, -- the row of incident.custody that says so
    declines          int         not null default 0 check (declines between 0 and 1), -- offers declined under this lead
    contact_kept      boolean     not null,
    followed_by_code  boolean     not null,
    merged_into       text        references incident.incident,
    phase_before      text        check (phase_before in ('REPORTED', 'ACKNOWLEDGED', 'RESOLVED')),
    audience          text[]      not null,
    reported_at       timestamptz not null,
    changed_at        timestamptz not null,
    compared_at       timestamptz, -- when it was looked for among the reports nearby
    check ((charter is null) = (charter_version is null)),
    check ((phase = 'MERGED') = (merged_into is not null) and (phase = 'MERGED') = (phase_before is not null)),
    check (merged_into <> number),
    check (lead = any (audience))
);
create index incident_nearby on incident.incident (cell, reported_at);
create index incident_changed on incident.incident (changed_at);
create index incident_led on incident.incident (lead, reported_at desc)
    where phase in ('REPORTED', 'ACKNOWLEDGED', 'RESOLVED');
create index incident_not_compared on incident.incident (reported_at) where compared_at is null;
create index incident_duplicates on incident.incident (merged_into) where merged_into is not null;

-- Which ward sees which groups; also the way to a ward's newest incidents. "basics" is the row itself.
create table incident.access (
    incident    text        not null references incident.incident,
    ward        text        not null,
    narrative   boolean     not null,
    attachments boolean     not null,
    open        boolean     not null default true, -- whether the incident's phase is an open one
    reported_at timestamptz not null,              -- the incident's
    primary key (incident, ward)
);
create index access_newest on incident.access (ward, open, reported_at desc, incident desc);

-- Everything that happened, in order; never changed.
create table incident.event (
    incident  text        not null references incident.incident,
    sequence  int         not null check (sequence >= 1),
    before    int         generated always as (nullif(sequence - 1, 0)) stored,
    event_id  uuid        not null,
    at        timestamptz not null,
    type      text        not null,
    by_ward   text,
    by_engine boolean     not null,
    facts     jsonb       not null,
    primary key (incident, sequence),
    foreign key (incident, before) references incident.event (incident, sequence)
);

-- The words that came with an event.
create table incident.narrative (
    incident     text    not null,
    sequence     int     not null,
    words        text    not null check (words <> ''),
    for_reporter boolean not null default false,
    primary key (incident, sequence),
    foreign key (incident, sequence) references incident.event
);

-- Handovers, disputes, and the chain of leads. -----------------------------------------------------------------------

create table incident.handover (
    id            uuid        not null primary key,
    incident      text        not null references incident.incident,
    custody       int         not null, -- the lead that gives
    from_ward     text        not null,
    to_ward       text        not null,
    charter       text        not null,
    charter_version int       not null,
    border        text        not null check (border ~ '^\d{5}-\d{5}$'),
    border_a      text        generated always as (left(border, 5)) stored,
    border_b      text        generated always as (right(border, 5)) stored,
    reason        text        not null,
    offered_at    timestamptz not null,
    offered_event int         not null,
    due_at        timestamptz not null,
    reminded_at   timestamptz,
    state         text        not null default 'OFFERED'
                  check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN')),
    ended_at      timestamptz,
    ended_event   int,
    ended_reason  text,
    proposed_ward text,
    unique (id, incident, to_ward, state),
    check (to_ward <> from_ward),
    check ((state = 'OFFERED') = (ended_at is null) and (ended_at is null) = (ended_event is null)),
    check (case state
               when 'DECLINED' then ended_reason in ('NOT_OUR_GROUND', 'OTHER_OWNER_KNOWN', 'MISSING_INFORMATION',
                                                     'ALREADY_HANDLED', 'OUTSIDE_COMPETENCE', 'OTHER')
               when 'LAPSED' then ended_reason = 'NO_ANSWER'
               when 'WITHDRAWN' then ended_reason = 'TAKEN_BACK'
               else true
           end),
    check ((ended_reason is null) = (state in ('OFFERED', 'ACCEPTED'))),
    check (proposed_ward is null or state = 'DECLINED'),
    foreign key (charter, charter_version, border_a, border_b) references charter.coverage,
    foreign key (incident, offered_event) references incident.event,
    foreign key (incident, ended_event) references incident.event
);
create unique index handover_one_open on incident.handover (incident) where state = 'OFFERED';
create index handover_of_incident on incident.handover (incident, offered_event);
create index handover_waiting_for on incident.handover (to_ward, due_at) where state = 'OFFERED';
create index handover_waiting_by on incident.handover (from_ward, due_at) where state = 'OFFERED';
create index handover_ended_to on incident.handover (to_ward, ended_at desc) where state <> 'OFFERED';
create index handover_ended_from on incident.handover (from_ward, ended_at desc) where state <> 'OFFERED';

create table incident.dispute (
    id            uuid        not null primary key,
    incident      text        not null references incident.incident,
    custody       int         not null,
    lead          text        not null,
    why           text        not null check (why in ('DECLINED_TWICE', 'LAPSED', 'BROUGHT_BY_THE_LEAD')),
    level         text        not null check (level in ('CHAIR', 'LEVEL_ABOVE')),
    decider       text        not null,
    opened_at     timestamptz not null,
    opened_event  int         not null,
    due_at        timestamptz not null,
    decided_lead  text,
    decided_at    timestamptz,
    decided_event int,
    unique (id, incident, level, decider, decided_lead),
    check ((decided_lead is null) = (decided_at is null) and (decided_at is null) = (decided_event is null)),
    foreign key (incident, opened_event) references incident.event,
    foreign key (incident, decided_event) references incident.event
);
create unique index dispute_one_open on incident.dispute (incident) where decided_at is null;
create index dispute_of_incident on incident.dispute (incident, opened_event);
create index dispute_to_decide on incident.dispute (decider, due_at) where decided_at is null;
create index dispute_led on incident.dispute (lead, due_at) where decided_at is null;

-- Who led, in order; never changed. A row beyond the first stands on a handover that its ward accepted or on a
-- dispute that was decided for it, and names them by keys that would break if either were otherwise.
create table incident.custody (
    incident       text        not null references incident.incident,
    sequence       int         not null check (sequence >= 1),
    before         int         generated always as (nullif(sequence - 1, 0)) stored,
    ward           text        not null,
    how            text        not null check (how in
                   ('BY_PLACE', 'BY_SEGMENT', 'AS_RECEIVER', 'BY_ACCEPTANCE', 'BY_CHAIR', 'BY_LEVEL_ABOVE')),
    article        text,
    at             timestamptz not null,
    handover       uuid,
    handover_state text        generated always as (case when handover is not null then 'ACCEPTED' end) stored,
    dispute        uuid,
    dispute_level  text        generated always as (
                   case how when 'BY_CHAIR' then 'CHAIR' when 'BY_LEVEL_ABOVE' then 'LEVEL_ABOVE' end) stored,
    decider        text,
    primary key (incident, sequence),
    unique (incident, sequence, ward),
    foreign key (incident, before) references incident.custody (incident, sequence),
    foreign key (handover, incident, ward, handover_state)
        references incident.handover (id, incident, to_ward, state) deferrable initially deferred,
    foreign key (dispute, incident, dispute_level, decider, ward)
        references incident.dispute (id, incident, level, decider, decided_lead) deferrable initially deferred,
    check ((sequence = 1) = (how in ('BY_PLACE', 'BY_SEGMENT', 'AS_RECEIVER'))),
    check ((handover is not null) = (how = 'BY_ACCEPTANCE')),
    check ((dispute is not null) = (how in ('BY_CHAIR', 'BY_LEVEL_ABOVE'))),
    check ((decider is not null) = (dispute is not null))
);

-- Exactly one lead: the incident names the custody that makes its lead the lead. A giver and a decided-against lead
-- are leads of their time.
alter table incident.incident
    add foreign key (number, custody, lead) references incident.custody (incident, sequence, ward)
        deferrable initially deferred;
alter table incident.handover
    add foreign key (incident, custody, from_ward) references incident.custody (incident, sequence, ward);
alter table incident.dispute
    add foreign key (incident, custody, lead) references incident.custody (incident, sequence, ward);

-- Clocks, and what the neighbours know. -------------------------------------------------------------------------------

create table incident.clock (
    incident    text        not null references incident.incident,
    sequence    int         not null, -- the event that started it
    kind        text        not null check (kind in ('TELL', 'ACKNOWLEDGE', 'HANDOVER_REMINDER', 'HANDOVER',
                                                     'DISPUTE_CHAIR', 'DISPUTE_LEVEL_ABOVE', 'RECEIPT', 'RESULT')),
    ward        text        not null,
    started_at  timestamptz not null,
    due_at      timestamptz not null,
    fired_at    timestamptz,
    breached_at timestamptz,
    met_at      timestamptz,
    stopped_at  timestamptz,
    primary key (incident, sequence, kind, ward),
    check (met_at is null or stopped_at is null),
    check (breached_at is null or fired_at is not null),
    check (kind <> 'HANDOVER_REMINDER' or breached_at is null)
);
create index clock_due on incident.clock (due_at) where fired_at is null and met_at is null and stopped_at is null;
create index clock_owed on incident.clock (ward, due_at) where met_at is null and stopped_at is null;

create table incident.told (
    incident     text        not null references incident.incident,
    ward         text        not null,
    told_at      timestamptz not null,
    by           timestamptz not null,
    delivered_at timestamptz,
    opened_at    timestamptz,
    primary key (incident, ward)
);

-- Several wards at work. ----------------------------------------------------------------------------------------------

create table incident.task (
    id          uuid        not null primary key,
    incident    text        not null references incident.incident,
    ward        text        not null,
    assigned_at timestamptz not null,
    event       int         not null,
    done_at     timestamptz,
    foreign key (incident, event) references incident.event
);
create index task_of_incident on incident.task (incident, event);

create table incident.aid (
    id            uuid        not null primary key,
    incident      text        not null references incident.incident,
    from_ward     text        not null,
    to_ward       text        not null,
    requested_at  timestamptz not null,
    event         int         not null,
    offered_at    timestamptz,
    offered_event int,
    fulfilled_at  timestamptz,
    check (to_ward <> from_ward),
    check (fulfilled_at is null or offered_at is not null),
    check ((offered_at is null) = (offered_event is null)),
    foreign key (incident, event) references incident.event,
    foreign key (incident, offered_event) references incident.event
);
create index aid_of_incident on incident.aid (incident, event);

-- Two reports that may be one event. The pair stands in the order of its numbers.
create table incident.likeness (
    one             text        not null references incident.incident,
    other           text        not null references incident.incident,
    distance_metres float8      not null,
    apart_seconds   float8      not null,
    similar_words   float8      not null,
    score           float8      not null check (score between 0 and 1),
    found_at        timestamptz not null,
    state           text        not null default 'PROPOSED' check (state in ('PROPOSED', 'MERGED', 'DISMISSED')),
    primary key (one, other),
    check (one < other)
);
create index likeness_other on incident.likeness (other);
create index likeness_proposed on incident.likeness (found_at desc) where state = 'PROPOSED';

-- What is personal, each in a table of its own. -----------------------------------------------------------------------

create table incident.photo (
    id            uuid        not null primary key,
    incident      text        not null references incident.incident,
    ward          text,
    content_type  text        not null check (content_type in ('image/jpeg', 'image/png')),
    width_pixels  int         not null check (width_pixels > 0),
    height_pixels int         not null check (height_pixels > 0),
    bytes         bytea       not null,
    at            timestamptz not null
);
create index photo_of_incident on incident.photo (incident, at);
alter table incident.photo alter column bytes set storage external; -- already compressed

-- AES-256-GCM under a key derived from the installation's secret: nonce, then ciphertext with tag.
create table incident.contact (
    incident text  not null primary key references incident.incident,
    sealed   bytea not null check (octet_length(sealed) > 28)
);

-- A keyed hash of the resident's code. "follows" is the incident itself, or the one it was folded into.
create table incident.tracking (
    incident  text not null primary key references incident.incident,
    code_hash text not null unique check (code_hash ~ '^[0-9a-f]{64}$'),
    follows   text not null references incident.incident
);

-- The same key from the same ward is the same act. -------------------------------------------------------------------

create table incident.attempt (
    scope       text        not null, -- the ward; 'resident' for people without an account
    key         text        not null check (length(key) between 1 and 200),
    fingerprint bytea       not null, -- SHA-256 of the act and what it says
    incident    text        not null references incident.incident deferrable initially deferred,
    at          timestamptz not null,
    primary key (scope, key)
);
create index attempt_incident on incident.attempt (incident);
