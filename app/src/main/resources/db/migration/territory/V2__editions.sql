-- Boundary editions and what was computed from each when it was proposed. The past keeps its edition: an accepted edition
-- is never changed but for the day on which its successor takes over.

create table territory.edition (
    number        integer primary key check (number > 0),
    name          text not null check (name <> ''),
    source        text not null check (source <> ''),
    valid_from    date not null,
    valid_to      date check (valid_to > valid_from),       -- the first day it no longer holds; null: until a successor
    standing      text not null check (standing in ('PROPOSED', 'ACCEPTED', 'WITHDRAWN')),
    wards_geojson text not null,
    proposed_by   text not null,
    proposed_at   timestamptz not null,
    decided_by    text,
    decided_at    timestamptz,
    check ((standing = 'PROPOSED') = (decided_at is null)),
    check ((decided_at is null) = (decided_by is null)),
    -- At every instant at most one accepted edition.
    constraint edition_one_at_a_time
        exclude using gist (daterange(valid_from, valid_to) with &&) where (standing = 'ACCEPTED')
);

create table territory.ward (
    edition             integer not null references territory.edition,
    code                text not null check (code ~ '^\d{5}$'),
    name                text not null check (name <> ''),
    short_name          text not null check (short_name <> ''),
    name_en             text not null check (name_en <> ''),
    level_above         text not null check (level_above ~ '^\d{2}$'),
    level_above_name    text not null check (level_above_name <> ''),
    area_square_metres  double precision not null check (area_square_metres > 0),
    inside_lon          double precision not null,
    inside_lat          double precision not null,
    plain               text not null generated always as (territory.plain(short_name)) stored,
    also                text not null generated always as (territory.plain(name)) stored,
    context             text not null generated always as (territory.initials(short_name)) stored,
    primary key (edition, code)
);

create table territory.border (
    edition        integer not null,
    a              text not null,
    b              text not null,
    length_metres  double precision not null check (length_metres > 0),
    middle_lon     double precision not null,
    middle_lat     double precision not null,
    line           jsonb not null,
    primary key (edition, a, b),
    check (a < b),
    foreign key (edition, a) references territory.ward (edition, code),
    foreign key (edition, b) references territory.ward (edition, code)
);

create table territory.fault (
    edition             integer not null references territory.edition,
    number              integer not null check (number > 0),
    kind                text not null check (kind in ('GAP', 'OVERLAP', 'MISMATCH')),
    wards               text[] not null check (cardinality(wards) > 0),
    lon                 double precision not null,
    lat                 double precision not null,
    length_metres       double precision not null,
    area_square_metres  double precision not null,
    accepted_because    text check (accepted_because <> ''),
    primary key (edition, number)
);

-- The pair of the rule in the application: no edition holds with a fault that nobody has answered for.
create function territory.refuse_unanswered_faults() returns trigger language plpgsql as $$
begin
    if exists (select from territory.fault where edition = new.number and accepted_because is null) then
        raise exception 'edition % has faults that nobody accepted', new.number using errcode = 'check_violation';
    end if;
    return null;
end $$;

create constraint trigger edition_without_unanswered_faults
    after insert or update on territory.edition deferrable initially deferred
    for each row when (new.standing = 'ACCEPTED') execute function territory.refuse_unanswered_faults();

-- Changes with every change of what the servers hold in memory; each looks at it to know that it must load again.
create table territory.revision (
    only_row boolean primary key default true check (only_row),
    value    uuid not null default gen_random_uuid()
);
insert into territory.revision default values;

grant select on territory.edition, territory.ward, territory.border, territory.fault, territory.revision
    to giapranh_server, giapranh_ward, giapranh_resident, giapranh_engine;
-- An administrator acts for a ward; that it is an administrator, the application says.
grant insert on territory.edition, territory.ward, territory.border, territory.fault to giapranh_ward, giapranh_engine;
grant update (valid_to, standing, decided_by, decided_at) on territory.edition to giapranh_ward, giapranh_engine;
grant update (accepted_because) on territory.fault to giapranh_ward, giapranh_engine;
grant update (value) on territory.revision to giapranh_ward, giapranh_engine;
