-- Units, the persons who act for them, how they sign in, and the tokens of their programmes.

create table people.unit (
    code       text primary key check (code ~ '^([0-9]{2}|[0-9]{5})$'),
    name       text not null check (length(name) between 1 and 120),
    duty_phone text check (duty_phone ~ '^[0-9+ .()-]{3,30}$')
);
comment on column people.unit.duty_phone is 'The telephone of the duty post: a contact of the office, never of a person.';

create table people.person (
    id           uuid primary key,
    sign_in_name text not null unique check (sign_in_name ~ '^[a-z0-9][a-z0-9._-]{2,59}$'),
    display_name text not null check (length(display_name) between 1 and 120),
    kept_by      text not null references people.unit,
    state        text not null default 'ACTIVE' check (state in ('ACTIVE', 'DISABLED')),
    demo         boolean not null default false,
    created_at   timestamptz not null
);
comment on column people.person.kept_by is 'The unit whose administrator keeps the account: disables it, resets its password.';
create index person_kept_by on people.person (kept_by);

-- Apart from the person, because only the sign-in may read it.
create table people.credential (
    person        uuid primary key references people.person,
    password_hash text not null,
    failures      integer not null default 0 check (failures >= 0),
    locked_until  timestamptz,
    changed_at    timestamptz not null
);

create table people.assignment (
    person uuid not null references people.person,
    unit   text not null references people.unit,
    roles  text[] not null check (cardinality(roles) >= 1 and roles <@ array
        ['DUTY_OFFICER', 'FIELD_OFFICER', 'LEADER', 'SECRETARY', 'AUDITOR', 'ADMINISTRATOR']),
    primary key (person, unit)
);
create index assignment_of_unit on people.assignment (unit);

create table people.token (
    id         uuid primary key,
    unit       text not null references people.unit,
    name       text not null check (length(name) between 1 and 120),
    hash       bytea not null unique check (octet_length(hash) = 32),
    issued_at  timestamptz not null,
    issued_by  text not null,
    revoked_at timestamptz,
    revoked_by text,
    demo       boolean not null default false,
    check ((revoked_at is null) = (revoked_by is null))
);
comment on column people.token.hash is 'HMAC-SHA256 of the token with a key that is not in the database.';
create index token_of_unit on people.token (unit);
create unique index one_demo_token_of_unit on people.token (unit) where demo and revoked_at is null;

-- A ward sees the persons who act for it and those whose accounts it keeps; the level above sees all. The sign-in
-- (giapranh_server, before anyone is known) and the engine see all.
alter table people.person enable row level security;
alter table people.person force row level security;
alter table people.assignment enable row level security;
alter table people.assignment force row level security;
alter table people.credential enable row level security;
alter table people.credential force row level security;
alter table people.token enable row level security;
alter table people.token force row level security;
alter table people.unit enable row level security;
alter table people.unit force row level security;

-- Whether the unit is one the transaction's actor acts for, or the actor is of the level above.
create function people.is_own(unit text) returns boolean
    language sql stable parallel safe
    return unit = current_setting('giapranh.ward', true) or length(current_setting('giapranh.ward', true)) = 2;

create policy all_read on people.unit for select using (true);
create policy ward_writes on people.unit for update to giapranh_ward
    using (people.is_own(code)) with check (people.is_own(code));
create policy level_above_adds on people.unit for insert to giapranh_ward
    with check (length(current_setting('giapranh.ward', true)) = 2);
create policy engine on people.unit to giapranh_engine using (true) with check (true);

create policy ward on people.assignment to giapranh_ward using (people.is_own(unit)) with check (people.is_own(unit));
create policy engine on people.assignment to giapranh_engine using (true) with check (true);
create policy sign_in on people.assignment for select to giapranh_server using (true);

create policy ward_reads on people.person for select to giapranh_ward
    using (people.is_own(kept_by) or exists (select from people.assignment a where a.person = id));
create policy ward_adds on people.person for insert to giapranh_ward with check (people.is_own(kept_by));
create policy ward_keeps on people.person for update to giapranh_ward
    using (people.is_own(kept_by)) with check (people.is_own(kept_by));
create policy engine on people.person to giapranh_engine using (true) with check (true);
create policy sign_in on people.person for select to giapranh_server using (true);

create policy ward_writes on people.credential to giapranh_ward
    using (exists (select from people.person p where p.id = person and people.is_own(p.kept_by)))
    with check (exists (select from people.person p where p.id = person and people.is_own(p.kept_by)));
create policy engine on people.credential to giapranh_engine using (true) with check (true);
create policy sign_in on people.credential to giapranh_server using (true) with check (true);

create policy ward on people.token to giapranh_ward using (people.is_own(unit)) with check (people.is_own(unit));
create policy engine on people.token to giapranh_engine using (true) with check (true);
create policy bearer on people.token for select to giapranh_server using (true);

grant usage on schema people to giapranh_server, giapranh_ward, giapranh_resident, giapranh_engine;
grant select on people.unit to giapranh_server, giapranh_ward, giapranh_resident, giapranh_engine;
grant insert, update on people.unit to giapranh_ward, giapranh_engine;
grant select on people.person to giapranh_server, giapranh_ward, giapranh_engine;
grant insert on people.person to giapranh_ward, giapranh_engine;
grant update (display_name, state) on people.person to giapranh_ward, giapranh_engine;
grant select, insert, update, delete on people.assignment to giapranh_ward, giapranh_engine;
grant select on people.assignment to giapranh_server;
grant select, update on people.credential to giapranh_server;
grant select (person), insert on people.credential to giapranh_ward, giapranh_engine;
grant update (password_hash, failures, locked_until, changed_at) on people.credential to giapranh_ward, giapranh_engine;
grant select, insert on people.token to giapranh_ward, giapranh_engine;
grant update (revoked_at, revoked_by) on people.token to giapranh_ward, giapranh_engine;
grant select on people.token to giapranh_server;
