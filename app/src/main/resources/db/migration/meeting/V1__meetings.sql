-- Meetings: the series that a charter's Meet rule asks for, each meeting with its calls, agenda, attendance, minutes and
-- conclusions, and what became of the conclusions.
--
-- Sight. One meeting is one object that all its parties see. Beside it each party has notes that nobody else sees, not even
-- the engine. A fact an agenda item leads to is seen by whoever may see the fact itself.

grant usage on schema meeting to giapranh_ward, giapranh_engine;

create function meeting.me() returns text
    language sql stable parallel safe
    return nullif(current_setting('giapranh.ward', true), '');

create sequence meeting.meeting_number as bigint;
create sequence meeting.conclusion_number as bigint;
grant usage on sequence meeting.meeting_number to giapranh_engine;
grant usage on sequence meeting.conclusion_number to giapranh_ward, giapranh_engine;

-- due_*: the days between which it is to be held; period_*: what it speaks of, longer for a review.
create table meeting.meeting (
    number           text        not null primary key check (number ~ '^GB\d{2}-\d{5,9}$'),
    charter          text        not null,
    charter_version  int         not null,
    parties          text[]      not null check (cardinality(parties) >= 2),
    kind             text        not null check (kind in ('REGULAR', 'HALF_YEAR_REVIEW', 'YEAR_REVIEW')),
    every            text        not null check (every in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
    due_from         date        not null,
    due_to           date        not null check (due_to >= due_from),
    period_from      date        not null check (period_from <= due_from),
    period_to        date        not null check (period_to = due_to),
    host             text        not null check (host = any (parties)),
    state            text        not null default 'PLANNED'
                     check (state in ('PLANNED', 'CALLED', 'OPEN', 'HELD', 'CANCELLED')),
    version          int         not null default 1 check (version >= 1),
    starts_at        timestamptz,
    duration_minutes int         check (duration_minutes between 15 and 600),
    place            text        check (place <> ''),
    link             text        check (link ~ '^https://'),
    sequence         int         not null default 0 check (sequence >= 0), -- of the calendar entry
    opened_at        timestamptz,
    closed_at        timestamptz,
    cancelled_at     timestamptz,
    reason           text        check (reason <> ''),
    changed_at       timestamptz not null,
    unique (charter, kind, due_from, due_to),
    check ((starts_at is null) = (duration_minutes is null)),
    check (state not in ('CALLED', 'OPEN', 'HELD') or starts_at is not null and (place is not null or link is not null)),
    check ((opened_at is not null) = (state in ('OPEN', 'HELD'))),
    check ((closed_at is not null) = (state = 'HELD')),
    check ((cancelled_at is not null) = (state = 'CANCELLED')),
    check (state <> 'CANCELLED' or reason is not null)
);
create index meeting_of_charter on meeting.meeting (charter, due_from desc);

-- Every call, move, exchange of hosts and cancellation, in order; never changed.
create table meeting.call (
    meeting          text        not null references meeting.meeting,
    sequence         int         not null check (sequence >= 1),
    before           int         generated always as (nullif(sequence - 1, 0)) stored,
    at               timestamptz not null,
    by_ward          text, -- none: the system
    act              text        not null check (act in ('CALL', 'MOVE', 'EXCHANGE_HOSTS', 'CANCEL')),
    host             text        not null,
    starts_at        timestamptz,
    place            text,
    link             text,
    reason           text        check (reason <> ''),
    primary key (meeting, sequence),
    foreign key (meeting, before) references meeting.call (meeting, sequence),
    check (act = 'CALL' or reason is not null)
);

create table meeting.item (
    id              uuid        not null primary key,
    meeting         text        not null references meeting.meeting,
    position        int         not null check (position >= 1),
    source          text        not null check (source <> ''), -- of a generated item, or PARTY, or CHAIR
    subject         text        not null check (subject <> ''), -- the same in every generation
    title           text        not null check (title <> ''),
    words           text        not null default '',
    time_minutes    int         not null check (time_minutes between 1 and 240),
    proposed_by     text, -- none: generated
    state           text        not null check (state in ('PROPOSED', 'ON', 'OFF')),
    by_hand         boolean     not null default false, -- changed by a person: a generation leaves it alone
    version         int         not null default 1 check (version >= 1),
    minutes         text        not null default '',
    minutes_version int         not null default 0 check (minutes_version >= 0),
    minutes_ward    text,
    minutes_at      timestamptz,
    unique (meeting, source, subject),
    unique (meeting, position) deferrable initially deferred,
    check ((minutes_version = 0) = (minutes_at is null))
);

create table meeting.fact (
    item      uuid not null references meeting.item,
    kind      text not null check (kind in ('INCIDENT', 'FINDING', 'CONCLUSION', 'ARTICLE', 'GAP')),
    reference text not null check (reference <> ''),
    position  int  not null,
    primary key (item, kind, reference)
);

-- Head counts and functions, never names.
create table meeting.attendance (
    meeting     text        not null references meeting.meeting,
    ward        text        not null,
    head_count  int         not null check (head_count between 0 and 200),
    online      boolean     not null default false,
    functions   text        not null default '',
    reason      text        not null default '',
    recorded_at timestamptz not null,
    primary key (meeting, ward),
    check ((head_count > 0) = (functions <> '')),
    check (head_count > 0 or not online)
);

create table meeting.own_note (
    meeting    text        not null references meeting.meeting,
    ward       text        not null,
    words      text        not null,
    version    int         not null default 1 check (version >= 1),
    changed_at timestamptz not null,
    primary key (meeting, ward)
);

-- What is to be corrected after the closing; the minutes stay.
create table meeting.addendum (
    meeting  text        not null references meeting.meeting,
    sequence int         not null check (sequence >= 1),
    at       timestamptz not null,
    by_ward  text        not null,
    words    text        not null check (words <> ''),
    primary key (meeting, sequence)
);

-- due_on is the day that holds now; extended_to the one asked for.
create table meeting.conclusion (
    number      text        not null primary key check (number ~ '^KL\d{2}-\d{5,9}$'),
    meeting     text        not null references meeting.meeting,
    item        uuid        references meeting.item,
    sequence    int         not null check (sequence >= 1),
    ward        text        not null,
    office      text        not null check (office <> ''),
    what        text        not null check (what <> ''),
    authority   text        not null default '',
    result      text        not null default '',
    first_due   date        not null,
    due_on      date        not null check (due_on >= first_due),
    asked_until date        check (asked_until > due_on),
    state       text        not null default 'DRAWN'
                check (state in ('DRAWN', 'STRUCK', 'OPEN', 'EXTENSION_ASKED', 'CLAIMED', 'DONE')),
    version     int         not null default 1 check (version >= 1),
    claimed_at  timestamptz,
    done_at     timestamptz,
    changed_at  timestamptz not null,
    unique (meeting, sequence),
    check ((asked_until is not null) = (state = 'EXTENSION_ASKED')),
    check ((claimed_at is not null) = (state in ('CLAIMED', 'DONE'))),
    check ((done_at is not null) = (state = 'DONE')),
    check (state not in ('DRAWN', 'STRUCK') or due_on = first_due)
);
create index conclusion_owed on meeting.conclusion (ward, due_on) where state not in ('DONE', 'STRUCK');

-- What was done about a conclusion, in order; never changed.
create table meeting.follow_up (
    conclusion text        not null references meeting.conclusion,
    sequence   int         not null check (sequence >= 1),
    before     int         generated always as (nullif(sequence - 1, 0)) stored,
    at         timestamptz not null,
    by_ward    text, -- none: the system
    act        text        not null
               check (act in ('ASK_EXTENSION', 'GRANT_EXTENSION', 'REFUSE_EXTENSION', 'CLAIM_DONE', 'ACCEPT', 'SEND_BACK')),
    words      text        not null default '',
    link       text        check (link ~ '^https://'),
    due_on     date        not null, -- after the act
    primary key (conclusion, sequence),
    foreign key (conclusion, before) references meeting.follow_up (conclusion, sequence),
    check (act in ('GRANT_EXTENSION', 'ACCEPT') or words <> '')
);

-- One reminder of each kind for each day by which the conclusion was due.
create table meeting.reminder (
    conclusion text        not null references meeting.conclusion,
    kind       text        not null check (kind in ('SOON', 'TODAY', 'OVERDUE')),
    due_on     date        not null,
    at         timestamptz not null,
    primary key (conclusion, kind, due_on)
);

-- What is over stays as it is. -----------------------------------------------------------------------------------------

create function meeting.state_of(number text) returns text
    language sql stable
    return (select m.state from meeting.meeting m where m.number = state_of.number);

create function meeting.ended_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state in ('HELD', 'CANCELLED') then
        raise exception 'meeting % is over and stays as it is', old.number using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger ended_stays before update or delete on meeting.meeting
    for each row execute function meeting.ended_stays();

create function meeting.minutes_stay() returns trigger language plpgsql as $$
begin
    if meeting.state_of(coalesce(new.meeting, old.meeting)) in ('HELD', 'CANCELLED') then
        raise exception 'the minutes of a meeting that is over stay as they are' using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end
$$;
create trigger minutes_stay before insert or update or delete on meeting.item
    for each row execute function meeting.minutes_stay();
create trigger minutes_stay before insert or update or delete on meeting.attendance
    for each row execute function meeting.minutes_stay();

create function meeting.conclusion_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
       or (old.number, old.meeting, old.sequence, old.first_due) is distinct from (new.number, new.meeting, new.sequence, new.first_due)
       or old.state in ('DONE', 'STRUCK')
       or (old.state <> 'DRAWN' or meeting.state_of(old.meeting) = 'HELD')
          and (old.ward, old.office, old.what, old.authority, old.result)
              is distinct from (new.ward, new.office, new.what, new.authority, new.result) then
        raise exception 'conclusion % stays as it was drawn', old.number using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger conclusion_stays before update or delete on meeting.conclusion
    for each row execute function meeting.conclusion_stays();

-- Who may see and write which rows. ------------------------------------------------------------------------------------

do $$
declare
    kept text;
begin
    foreach kept in array array['meeting', 'call', 'item', 'fact', 'attendance', 'own_note', 'addendum', 'conclusion',
                                'follow_up', 'reminder'] loop
        execute format('alter table meeting.%I enable row level security', kept);
        execute format('alter table meeting.%I force row level security', kept);
        execute format('grant select on meeting.%I to giapranh_ward', kept);
        if kept <> 'own_note' then
            execute format('create policy engine on meeting.%I to giapranh_engine using (true)', kept);
            execute format('grant select, insert on meeting.%I to giapranh_engine', kept);
        end if;
    end loop;
    foreach kept in array array['call', 'item', 'attendance', 'addendum', 'conclusion'] loop
        execute format('create policy party on meeting.%1$I to giapranh_ward using (exists (
                            select from meeting.meeting m where m.number = %1$I.meeting))', kept);
        execute format('grant insert on meeting.%I to giapranh_ward', kept);
    end loop;
end
$$;

grant update (host, state, version, starts_at, duration_minutes, place, link, sequence, opened_at, closed_at, cancelled_at,
              reason, changed_at) on meeting.meeting to giapranh_ward, giapranh_engine;
grant update (position, title, words, time_minutes, state, by_hand, version, minutes, minutes_version, minutes_ward,
              minutes_at) on meeting.item to giapranh_ward, giapranh_engine;
grant delete on meeting.fact to giapranh_engine;
grant update (head_count, online, functions, reason, recorded_at) on meeting.attendance to giapranh_ward;
grant insert, update (words, version, changed_at) on meeting.own_note to giapranh_ward;
grant update (state, version, due_on, asked_until, claimed_at, done_at, changed_at) on meeting.conclusion to giapranh_ward;
grant insert on meeting.follow_up to giapranh_ward;

create policy party on meeting.meeting to giapranh_ward using ((select meeting.me()) = any (parties));

create policy fact_seen on meeting.fact for select to giapranh_ward
    using (exists (select from meeting.item i where i.id = fact.item)
           and (kind in ('CONCLUSION', 'ARTICLE', 'GAP')
                or kind = 'INCIDENT' and exists (select from incident.access a
                                                 where a.incident = fact.reference and a.ward = (select meeting.me()))
                or kind = 'FINDING' and exists (select from hotspot.finding f where f.number = fact.reference)));

create policy own on meeting.own_note to giapranh_ward
    using (ward = (select meeting.me()))
    with check (ward = (select meeting.me()) and exists (select from meeting.meeting m where m.number = own_note.meeting));

create policy party on meeting.follow_up for select to giapranh_ward
    using (exists (select from meeting.conclusion c where c.number = follow_up.conclusion));
create policy party_acts on meeting.follow_up for insert to giapranh_ward
    with check (by_ward = (select meeting.me())
                and exists (select from meeting.conclusion c where c.number = follow_up.conclusion));
create policy party on meeting.reminder for select to giapranh_ward
    using (exists (select from meeting.conclusion c where c.number = reminder.conclusion));
