-- What people call places, and what the map draws under the wards.

create table territory.former_ward (
    old_code   text not null,
    name       text not null check (name <> ''),           -- "Phường 3"
    district   text not null check (district <> ''),       -- "Quận Gò Vấp"
    new_code   text not null check (new_code ~ '^\d{5}$'),
    divided    boolean not null,
    plain      text not null generated always as (territory.plain(name || ' ' || district)) stored,
    also       text not null generated always as (territory.plain(
        name || ' ' || regexp_replace(district, '^(Quận|Huyện|Thành phố|Thị xã) ', ''))) stored,
    context    text not null generated always as (territory.initials(
        regexp_replace(district, '^(Quận|Huyện|Thành phố|Thị xã) ', ''))) stored,
    primary key (old_code, new_code)                        -- a divided ward has several successors
);

create table territory.segment (
    code               text primary key check (code ~ '^[a-z0-9][a-z0-9-]*$'),
    name               text not null check (name <> ''),
    a                  text not null,
    b                  text not null,
    kind               text not null check (kind in ('STREET', 'BRIDGE', 'CANAL', 'PARK', 'MARKET')),
    half_width_metres  double precision not null check (half_width_metres > 0 and half_width_metres <= 500),
    length_metres      double precision not null check (length_metres > 0),
    middle_lon         double precision not null,
    middle_lat         double precision not null,
    line               jsonb not null,
    plain              text not null generated always as (territory.plain(name)) stored,
    check (a < b)
);

-- Streets, one row for each ward a street runs through, and places. ward is the ward's name when the row was loaded; it
-- serves the search only: which ward holds the point is always asked of the edition in force.
create table territory.place (
    layer    text not null check (layer in ('STREETS', 'AREAS', 'PLACES')),
    name     text not null check (name <> ''),
    ward     text check (ward <> ''),
    lon      double precision not null,
    lat      double precision not null,
    plain    text not null generated always as (territory.plain(name)) stored,
    context  text not null generated always as (
        case layer when 'STREETS' then 'duong ' else '' end || territory.plain(coalesce(ward, ''))) stored
);
create index place_by_words on territory.place using gin ((' ' || plain || ' ' || context || ' ') extensions.gin_trgm_ops);

-- Everything that has a name: words holds each of its words between spaces; edition is null where the name belongs to none.
create view territory.named with (security_invoker = true) as
    select 'WARD' as kind, edition, name as label, lon, lat, plain, also, words, 5 as weight from (
        select edition, name, inside_lon as lon, inside_lat as lat, plain, also,
               ' ' || also || ' ' || context || ' ' as words
        from territory.ward) as w
    union all
    select 'FORMER_WARD', w.edition, f.name || ', ' || f.district, w.inside_lon, w.inside_lat,
           f.plain, f.also, ' ' || f.plain || ' ' || f.context || ' ', 4
    from territory.former_ward f join territory.ward w on w.code = f.new_code
    union all
    select 'SEGMENT', null, name, middle_lon, middle_lat, plain, regexp_replace(plain, '^duong ', ''), ' ' || plain || ' ', 3
    from territory.segment
    union all
    select case layer when 'STREETS' then 'STREET' else 'PLACE' end, null, name, lon, lat,
           plain, case layer when 'STREETS' then 'duong ' || plain else plain end, ' ' || plain || ' ' || context || ' ',
           case layer when 'STREETS' then 2 else 1 end - case when ward is null then 2 else 0 end
    from territory.place;

create table territory.base_layer (
    layer        text primary key check (layer in ('STREETS', 'AREAS', 'PLACES')),
    attribution  text not null check (attribution <> ''),
    etag         text not null,
    gzipped      bytea not null,
    loaded_at    timestamptz not null
);

grant select on territory.former_ward, territory.segment, territory.place, territory.named, territory.base_layer
    to giapranh_server, giapranh_ward, giapranh_resident, giapranh_engine;
grant insert, update, delete on territory.former_ward, territory.segment, territory.place, territory.base_layer
    to giapranh_engine;
