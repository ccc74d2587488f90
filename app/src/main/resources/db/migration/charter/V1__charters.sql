-- Charters in versions. A charter holds no person's data and no secret: every role may read it, so that a report can be
-- ruled whoever makes it. Row-level security begins where a charter shares incidents.

-- A version as it was added: never changed, never removed.
create table charter.version (
    charter  text        not null check (charter ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(charter) <= 60),
    version  int         not null check (version >= 1),
    text     text        not null,
    hash     text        not null check (hash ~ '^[0-9a-f]{64}$'),
    added_at timestamptz not null,
    added_by text        not null,
    primary key (charter, version),
    unique (charter, hash)
);

-- When a version rules which border. All rows of a version share one span.
create table charter.coverage (
    charter  text      not null,
    version  int       not null,
    border_a text      not null check (border_a ~ '^\d{5}$'),
    border_b text      not null check (border_b ~ '^\d{5}$'),
    during   tstzrange not null check (not isempty(during) and lower_inc(during) and not upper_inf(during)),
    primary key (charter, version, border_a, border_b),
    foreign key (charter, version) references charter.version (charter, version),
    check (border_a < border_b),
    -- Two charters on one border would give one incident two leads.
    constraint one_charter_a_border exclude using gist (border_a with =, border_b with =, during with &&),
    constraint one_version_a_charter exclude using gist (charter with =, version with <>, during with &&)
);

create index coverage_by_a on charter.coverage (border_a);
create index coverage_by_b on charter.coverage (border_b);

create function charter.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a charter version never changes: % of %', tg_op, tg_table_name;
end
$$;

create trigger version_never_changes before update or delete on charter.version
    for each row execute function charter.refuse_change();
create trigger version_never_emptied before truncate on charter.version
    for each statement execute function charter.refuse_change();

-- Of the coverage only the end may move, and only closer.
create function charter.only_end_sooner() returns trigger language plpgsql as $$
begin
    if (new.charter, new.version, new.border_a, new.border_b, lower(new.during))
       is distinct from (old.charter, old.version, old.border_a, old.border_b, lower(old.during))
       or upper(new.during) > upper(old.during) then
        raise exception 'time in force may only end sooner: % version %', old.charter, old.version;
    end if;
    return new;
end
$$;

create trigger coverage_only_ends_sooner before update on charter.coverage
    for each row execute function charter.only_end_sooner();
create trigger coverage_never_removed before delete on charter.coverage
    for each row execute function charter.refuse_change();
create trigger coverage_never_emptied before truncate on charter.coverage
    for each statement execute function charter.refuse_change();

grant usage on schema charter to giapranh_server, giapranh_ward, giapranh_resident, giapranh_engine;
grant select on charter.version, charter.coverage to giapranh_server, giapranh_ward, giapranh_resident, giapranh_engine;
grant insert on charter.version, charter.coverage to giapranh_ward, giapranh_engine;
grant update (during) on charter.coverage to giapranh_ward, giapranh_engine;
