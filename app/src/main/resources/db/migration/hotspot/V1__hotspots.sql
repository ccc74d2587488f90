-- Hotspots: runs of the statistics over the incidents of a charter's wards, and what they found. Places and times, never persons.
--
-- Sight. A run is seen by the charter's parties. A finding is seen by its audience: what touches a border zone or has
-- incidents in several wards, by the wards the charter's Share rule names; what lies within one ward, by that ward. The
-- incidents in a finding are seen as their own policies allow, not as this schema does.

grant usage on schema hotspot to giapranh_ward, giapranh_engine;

create function hotspot.me() returns text
    language sql stable parallel safe
    return nullif(current_setting('giapranh.ward', true), '');

-- What the night looks at, for each charter whose parties have changed the defaults.
create table hotspot.watch (
    charter       text        not null primary key,
    parties       text[]      not null check (cardinality(parties) > 0),
    nightly       boolean     not null,
    kinds         text[]      not null check (cardinality(kinds) > 0),
    radius_metres int         not null check (radius_metres between 100 and 3000),
    window_days   int         not null check (window_days between 1 and 90),
    study_days    int         not null check (study_days between 28 and 1095 and study_days > window_days),
    version       int         not null default 1 check (version >= 1),
    changed_at    timestamptz not null
);

-- One run, with everything that is needed to do it again.
create table hotspot.run (
    id              uuid        not null primary key,
    charter         text        not null,
    charter_version int         not null,
    parties         text[]      not null check (cardinality(parties) > 0),
    asked_at        timestamptz not null,
    asked_ward      text, -- none: the night
    kinds           text[]      not null check (cardinality(kinds) > 0),
    radius_metres   int         not null check (radius_metres between 100 and 3000),
    window_days     int         not null check (window_days between 1 and 90),
    from_day        date        not null,
    to_day          date        not null check (to_day - from_day between 27 and 1094),
    cell_metres     int         not null check (cell_metres >= 50),
    least_cases     int         not null check (least_cases >= 3), -- fewer never identify a household
    replicates      int         not null check (replicates between 99 and 9999),
    seed            bigint      not null,
    state           text        not null default 'WAITING' check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    started_at      timestamptz,
    ended_at        timestamptz,
    failure         text        check (failure in ('TOO_MANY_INCIDENTS', 'FAULT')),
    check ((ended_at is null) = (state in ('WAITING', 'RUNNING'))),
    check ((failure is null) = (state <> 'FAILED')),
    check (state = 'WAITING' or started_at is not null)
);
create unique index run_one_at_a_time on hotspot.run (charter) where state in ('WAITING', 'RUNNING');
create index run_newest on hotspot.run (charter, asked_at desc);

-- One kind of a run: written whole when it is done, so that a run that was interrupted goes on with the next.
create table hotspot.scan (
    run          uuid   not null references hotspot.run,
    kind         text   not null,
    incidents    int    not null check (incidents >= 0),
    places       int    not null check (places >= 0),
    replicates   int    not null check (replicates >= 0),
    milliseconds bigint not null check (milliseconds >= 0),
    primary key (run, kind)
);

create sequence hotspot.number as bigint;
grant usage on sequence hotspot.number to giapranh_engine;

-- A hotspot as people deal with it, found by one run or by many.
create table hotspot.finding (
    number     text        not null primary key check (number ~ '^TD\d{2}-\d{5,9}$'),
    charter    text        not null,
    kind       text        not null,
    audience   text[]      not null check (cardinality(audience) > 0),
    wards      text[]      not null check (cardinality(wards) > 0), -- with incidents in it
    border     text        check (border ~ '^\d{5}-\d{5}$'),
    state      text        not null default 'NEW'
               check (state in ('NEW', 'LOOKED_AT', 'PLANNED', 'MEASURED', 'CLOSED', 'REJECTED')),
    version    int         not null default 1 check (version >= 1),
    found_at   timestamptz not null,
    changed_at timestamptz not null,
    ended_at   timestamptz,
    check ((ended_at is not null) = (state in ('CLOSED', 'REJECTED')))
);
create index finding_of_charter on hotspot.finding (charter, state);

-- What one run saw of it.
create table hotspot.cluster (
    id              uuid   not null primary key,
    run             uuid   not null,
    kind            text   not null,
    finding         text   not null references hotspot.finding,
    lon             float8 not null check (lon between -180 and 180),
    lat             float8 not null check (lat between -90 and 90),
    radius_metres   float8 not null check (radius_metres >= 0),
    from_day        date   not null,
    to_day          date   not null check (to_day >= from_day),
    observed        int    not null check (observed >= 3),
    expected        float8 not null check (expected > 0),
    statistic       float8 not null check (statistic > 0),
    p               float8 not null check (p > 0 and p <= 1),
    recurrence_days bigint not null check (recurrence_days >= 1),
    foreign key (run, kind) references hotspot.scan (run, kind),
    unique (run, finding)
);
create index cluster_of_finding on hotspot.cluster (finding, to_day desc);

-- Joint against alone: a ward's part of the cluster, and what its own incidents show there by themselves.
create table hotspot.share (
    cluster   uuid   not null references hotspot.cluster,
    ward      text   not null check (ward ~ '^\d{5}$'),
    observed  int    not null check (observed >= 1),
    statistic float8 not null check (statistic >= 0),
    p         float8 not null check (p > 0 and p <= 1),
    primary key (cluster, ward)
);

create table hotspot.member (
    cluster  uuid not null references hotspot.cluster,
    incident text not null references incident.incident,
    primary key (cluster, incident)
);

-- What was done about it, in order; never changed.
create table hotspot.step (
    finding   text        not null references hotspot.finding,
    sequence  int         not null check (sequence >= 1),
    before    int         generated always as (nullif(sequence - 1, 0)) stored,
    at        timestamptz not null,
    by_ward   text, -- none: the system
    state     text        not null check (state in ('NEW', 'LOOKED_AT', 'PLANNED', 'MEASURED', 'CLOSED', 'REJECTED')),
    words     text        check (words <> ''),
    means     text        check (means in ('TASK', 'PATROL', 'AGENDA')),
    starts_on date,
    reason    text        check (reason in ('KNOWN_CAUSE', 'REPORTING_HABIT', 'DUPLICATES', 'NOT_OUR_WORK', 'OTHER')),
    primary key (finding, sequence),
    foreign key (finding, before) references hotspot.step (finding, sequence),
    check ((state = 'PLANNED') = (means is not null) and (means is null) = (starts_on is null)),
    check ((state = 'REJECTED') = (reason is not null)),
    check (state not in ('PLANNED', 'CLOSED', 'REJECTED') or words is not null)
);

-- Before and after: counts of equal periods; the figures follow from them and the seed.
create table hotspot.measurement (
    finding        text not null,
    sequence       int  not null,
    starts_on      date not null,
    days           int  not null check (days >= 7),
    ring_metres    int  not null check (ring_metres > 0),
    target_before  int  not null, target_after  int not null,
    own_before     int  not null, own_after     int not null,
    other_before   int  not null, other_after   int not null,
    control_before int  not null, control_after int not null,
    seed           bigint not null,
    primary key (finding, sequence),
    foreign key (finding, sequence) references hotspot.step (finding, sequence),
    check (least(target_before, target_after, own_before, own_after, other_before, other_after) >= 0),
    check (least(control_before, control_after) >= 1)
);

-- Who may see and write which rows. ------------------------------------------------------------------------------------

do $$
declare
    kept text;
begin
    foreach kept in array array['watch', 'run', 'scan', 'finding', 'cluster', 'share', 'member', 'step', 'measurement'] loop
        execute format('alter table hotspot.%I enable row level security', kept);
        execute format('alter table hotspot.%I force row level security', kept);
        execute format('create policy engine on hotspot.%I to giapranh_engine using (true)', kept);
        execute format('grant select, insert on hotspot.%I to giapranh_engine', kept);
        execute format('grant select on hotspot.%I to giapranh_ward', kept);
    end loop;
end
$$;

grant insert, update on hotspot.watch to giapranh_ward;
grant insert on hotspot.run, hotspot.step, hotspot.measurement to giapranh_ward;
grant update (state, started_at, ended_at, failure) on hotspot.run to giapranh_engine;
grant update (state, version, changed_at, ended_at) on hotspot.finding to giapranh_ward;
grant update (audience, wards, border, version, changed_at) on hotspot.finding to giapranh_engine;

create policy party on hotspot.watch to giapranh_ward using ((select hotspot.me()) = any (parties));
create policy party on hotspot.run for select to giapranh_ward using ((select hotspot.me()) = any (parties));
create policy party_asks on hotspot.run for insert to giapranh_ward
    with check ((select hotspot.me()) = any (parties) and asked_ward = (select hotspot.me()) and state = 'WAITING');
create policy party on hotspot.scan for select to giapranh_ward
    using (exists (select from hotspot.run r where r.id = scan.run));

create policy audience on hotspot.finding to giapranh_ward using ((select hotspot.me()) = any (audience));
create policy audience on hotspot.cluster for select to giapranh_ward
    using (exists (select from hotspot.finding f where f.number = cluster.finding));
create policy audience on hotspot.share for select to giapranh_ward
    using (exists (select from hotspot.cluster c where c.id = share.cluster));
create policy audience on hotspot.member for select to giapranh_ward
    using (exists (select from hotspot.cluster c where c.id = member.cluster));
create policy audience on hotspot.step for select to giapranh_ward
    using (exists (select from hotspot.finding f where f.number = step.finding));
create policy audience_acts on hotspot.step for insert to giapranh_ward
    with check (by_ward = (select hotspot.me())
                and exists (select from hotspot.finding f where f.number = step.finding));
create policy audience on hotspot.measurement for select to giapranh_ward
    using (exists (select from hotspot.finding f where f.number = measurement.finding));
create policy audience_measures on hotspot.measurement for insert to giapranh_ward
    with check (exists (select from hotspot.finding f where f.number = measurement.finding));
