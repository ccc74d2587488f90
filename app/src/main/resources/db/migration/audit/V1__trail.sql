-- The trail: one chain of entries per stream, and seals over all chains.
-- Nobody who serves holds INSERT, UPDATE or DELETE on these tables. An entry comes only through audit.append, a seal only
-- through audit.seal_streams; both run as the owner and know no other way than forward.

-- Which trail this is: two databases used with one data directory are told apart by it.
create table audit.identity (
    id uuid primary key default gen_random_uuid(),
    only_one boolean not null unique default true check (only_one)
);
insert into audit.identity default values;

create sequence audit.entry_sequence;

create table audit.entry (
    sequence      bigint primary key default nextval('audit.entry_sequence'),
    stream        text collate "C" not null check (stream ~ '^[a-z-]+:[A-Za-z0-9._-]+$' and length(stream) <= 120),
    position      bigint not null check (position >= 1),
    at            timestamptz not null,
    actor         text not null check (length(actor) between 1 and 120),
    unit          text check (unit ~ '^([0-9]{2}|[0-9]{5})$'),
    type          text not null check (type ~ '^[a-z][a-z0-9-]*$' and length(type) <= 80),
    event_id      uuid not null unique,
    facts         text not null check (facts is json object and octet_length(facts) <= 16384),
    previous_hash bytea not null check (octet_length(previous_hash) = 32),
    hash          bytea not null check (octet_length(hash) = 32),
    unique (stream, position)
);
comment on column audit.entry.facts is
    'Canonical JSON kept as text, not jsonb: the hash covers exactly these bytes, and jsonb would rewrite them.';
create index entry_of_unit on audit.entry (unit, sequence);
create index entry_of_actor on audit.entry (actor, sequence);

-- Where each chain ends. Locking this row orders the writers of one stream and of no other.
create table audit.head (
    stream   text collate "C" primary key,
    position bigint not null check (position >= 0),
    hash     bytea not null check (octet_length(hash) = 32),
    sealed   bigint not null default 0 check (sealed between 0 and position)
) with (fillfactor = 80);
comment on column audit.head.sealed is
    'Up to which position a seal covers this stream; behind position: waits for the next seal.';
create index head_waiting_for_seal on audit.head (stream) where sealed < position;

create table audit.seal (
    number        bigint primary key check (number >= 1),
    at            timestamptz not null,
    previous_hash bytea not null check (octet_length(previous_hash) = 32),
    hash          bytea not null unique check (octet_length(hash) = 32),
    mac           bytea not null check (octet_length(mac) = 32)
);

-- What a seal covers: how far each stream that had moved reached. The hash at a position covers all before it.
create table audit.sealed (
    seal     bigint not null references audit.seal,
    stream   text collate "C" not null,
    position bigint not null check (position >= 1),
    hash     bytea not null check (octet_length(hash) = 32),
    primary key (seal, stream)
);
create index sealed_of_stream on audit.sealed (stream, position);

-- One field of the hashed bytes: its length in bytes as four bytes, then its UTF-8; no value is the length -1.
create function audit.field(value text) returns bytea
    language sql immutable parallel safe
    return coalesce(int4send(octet_length(convert_to(value, 'UTF8'))) || convert_to(value, 'UTF8'), int4send(-1));

-- The same bytes are written down in the package documentation of vn.giapranh.audit and hashed again, in Java, by the check.
create function audit.entry_hash(
    previous bytea, sequence bigint, stream text, "position" bigint, at timestamptz, actor text, unit text, type text,
    event uuid, facts text) returns bytea
    language sql immutable parallel safe
    return sha256(previous
        || audit.field(sequence::text) || audit.field(stream) || audit.field("position"::text)
        || audit.field(((extract(epoch from at) * 1000000)::bigint)::text)
        || audit.field(actor) || audit.field(unit) || audit.field(type) || audit.field(event::text) || audit.field(facts));

create procedure audit.append(
    the_stream text, the_time timestamptz, the_actor text, the_unit text, the_type text, the_event uuid, the_facts text)
    language plpgsql
    security definer
    set search_path = pg_catalog
as $$
declare
    last_position bigint;
    last_hash     bytea;
    new_sequence  bigint;
    new_hash      bytea;
begin
    select h.position, h.hash into last_position, last_hash from audit.head h where h.stream = the_stream for update;
    if not found then
        -- Two first writers at one moment: the second waits here until the first has ended, then goes on from its entry.
        insert into audit.head (stream, position, hash) values (the_stream, 0, decode(repeat('00', 32), 'hex'))
            on conflict (stream) do nothing;
        select h.position, h.hash into strict last_position, last_hash
            from audit.head h where h.stream = the_stream for update;
    end if;
    new_sequence := nextval('audit.entry_sequence');
    new_hash := audit.entry_hash(last_hash, new_sequence, the_stream, last_position + 1,
        the_time, the_actor, the_unit, the_type, the_event, the_facts);
    insert into audit.entry
        (sequence, stream, position, at, actor, unit, type, event_id, facts, previous_hash, hash)
    values
        (new_sequence, the_stream, last_position + 1, the_time, the_actor, the_unit, the_type, the_event, the_facts,
         last_hash, new_hash);
    update audit.head h set position = last_position + 1, hash = new_hash where h.stream = the_stream;
end
$$;

-- The streams that have moved since their last seal, each locked until the seal is written. A stream being written at
-- this moment is left for the next seal, so that a seal never waits for an act.
create function audit.streams_to_seal(at_most integer)
    returns table (stream text, "position" bigint, hash bytea)
    language sql
    security definer
    set search_path = pg_catalog
as $$
    select h.stream, h.position, h.hash
    from audit.head h
    where h.sealed < h.position
    order by h.stream
    limit at_most
    for no key update skip locked
$$;

create procedure audit.seal_streams(
    the_number bigint, the_time timestamptz, the_previous bytea, the_hash bytea, the_mac bytea,
    the_streams text[], the_positions bigint[], the_hashes bytea[])
    language plpgsql
    security definer
    set search_path = pg_catalog
as $$
begin
    insert into audit.seal (number, at, previous_hash, hash, mac)
        values (the_number, the_time, the_previous, the_hash, the_mac);
    insert into audit.sealed (seal, stream, position, hash)
        select the_number, c.stream, c.position, c.hash
        from unnest(the_streams, the_positions, the_hashes) as c (stream, position, hash);
    update audit.head h set sealed = c.position
        from unnest(the_streams, the_positions) as c (stream, position)
        where h.stream = c.stream;
end
$$;

-- Second line behind the missing grants: the owner, too, is refused, even with replication-role triggers switched off.
create function audit.refuse() returns trigger
    language plpgsql
as $$
begin
    raise exception '% of audit.% is refused: the trail only grows', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create function audit.refuse_backward() returns trigger
    language plpgsql
as $$
begin
    if new.stream = old.stream
        and ((new.position = old.position + 1 and new.sealed = old.sealed)
            or (new.position = old.position and new.hash = old.hash and new.sealed > old.sealed)) then
        return new;
    end if;
    raise exception 'audit.head of % moves only forward', old.stream using errcode = 'insufficient_privilege';
end
$$;

create trigger entry_only_grows before update or delete or truncate on audit.entry
    for each statement execute function audit.refuse();
create trigger seal_only_grows before update or delete or truncate on audit.seal
    for each statement execute function audit.refuse();
create trigger sealed_only_grows before update or delete or truncate on audit.sealed
    for each statement execute function audit.refuse();
create trigger head_stays before delete or truncate on audit.head
    for each statement execute function audit.refuse();
create trigger head_moves_forward before update on audit.head
    for each row execute function audit.refuse_backward();
alter table audit.entry enable always trigger entry_only_grows;
alter table audit.seal enable always trigger seal_only_grows;
alter table audit.sealed enable always trigger sealed_only_grows;
alter table audit.head enable always trigger head_stays;
alter table audit.head enable always trigger head_moves_forward;

-- Who looked at what. Written when a page with an incident's words is opened; read by the auditor of the unit.
create table audit.access (
    id      uuid primary key,
    at      timestamptz not null,
    actor   text not null check (length(actor) between 1 and 120),
    unit    text check (unit ~ '^([0-9]{2}|[0-9]{5})$'),
    subject text collate "C" not null check (subject ~ '^[a-z-]+:[A-Za-z0-9._-]+$' and length(subject) <= 120)
);
create index access_of_subject on audit.access (subject, id);
create index access_of_unit on audit.access (unit, id);
create trigger access_only_grows before update or delete or truncate on audit.access
    for each statement execute function audit.refuse();
alter table audit.access enable always trigger access_only_grows;

-- Reading. A ward reads what its own people did; the level above and the engine read all. A module whose streams a ward
-- may see besides (the incidents shared with it) adds a select policy of its own to audit.entry, so that the trail of a
-- thing is seen exactly by those who see the thing.
alter table audit.entry enable row level security;
alter table audit.entry force row level security;
alter table audit.access enable row level security;
alter table audit.access force row level security;

create policy owner_appends on audit.entry to current_user using (true) with check (true);
create policy engine_reads on audit.entry for select to giapranh_engine using (true);
create policy unit_reads on audit.entry for select to giapranh_ward
    using (unit = current_setting('giapranh.ward', true) or length(current_setting('giapranh.ward', true)) = 2);

create policy engine_reads on audit.access for select to giapranh_engine using (true);
create policy unit_reads on audit.access for select to giapranh_ward
    using (unit = current_setting('giapranh.ward', true) or length(current_setting('giapranh.ward', true)) = 2);
create policy unit_writes on audit.access for insert to giapranh_ward
    with check (unit = current_setting('giapranh.ward', true));

revoke all on procedure audit.append, audit.seal_streams from public;
revoke all on function audit.streams_to_seal from public;
grant usage on schema audit to giapranh_server, giapranh_ward, giapranh_resident, giapranh_engine;
grant execute on procedure audit.append to giapranh_server, giapranh_ward, giapranh_resident, giapranh_engine;
grant execute on procedure audit.seal_streams to giapranh_engine;
grant execute on function audit.streams_to_seal to giapranh_engine;
grant select on audit.entry, audit.access to giapranh_ward, giapranh_engine;
grant select on audit.head, audit.seal, audit.sealed to giapranh_engine;
grant select on audit.identity to giapranh_engine;
grant select on audit.seal to giapranh_ward;
grant insert on audit.access to giapranh_ward;
