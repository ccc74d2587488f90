-- An entry in fewer steps. The functions that put the hashed bytes together are declared as what they are made of
-- (convert_to and extract are stable), so that PostgreSQL takes them in where they are called, instead of calling them ten
-- times; and a head is first made, as the first entry of a stream needs it, and read only when it was there.

create or replace function audit.field(value text) returns bytea
    language sql stable parallel safe
    return coalesce(int4send(octet_length(convert_to(value, 'UTF8'))) || convert_to(value, 'UTF8'), int4send(-1));

create or replace function audit.entry_hash(
    previous bytea, sequence bigint, stream text, "position" bigint, at timestamptz, actor text, unit text, type text,
    event uuid, facts text) returns bytea
    language sql stable parallel safe
    return sha256(previous
        || audit.field(sequence::text) || audit.field(stream) || audit.field("position"::text)
        || audit.field(((extract(epoch from at) * 1000000)::bigint)::text)
        || audit.field(actor) || audit.field(unit) || audit.field(type) || audit.field(event::text) || audit.field(facts));

create or replace procedure audit.append(
    the_stream text, the_time timestamptz, the_actor text, the_unit text, the_type text, the_event uuid, the_facts text)
    language plpgsql
    security definer
    set search_path = pg_catalog
as $$
declare
    last_position bigint := 0;
    last_hash     bytea  := decode(repeat('00', 32), 'hex');
    new_sequence  bigint := nextval('audit.entry_sequence');
    new_hash      bytea  := audit.entry_hash(last_hash, new_sequence, the_stream, 1,
        the_time, the_actor, the_unit, the_type, the_event, the_facts);
begin
    -- Two first writers at one moment: the second waits here until the first has ended, then goes on from its entry.
    insert into audit.head (stream, position, hash) values (the_stream, 1, new_hash)
        on conflict (stream) do nothing;
    if not found then
        select h.position, h.hash into strict last_position, last_hash
            from audit.head h where h.stream = the_stream for update;
        -- Drawn anew, under the lock: the entries of a stream stand in the order of their sequence too.
        new_sequence := nextval('audit.entry_sequence');
        new_hash := audit.entry_hash(last_hash, new_sequence, the_stream, last_position + 1,
            the_time, the_actor, the_unit, the_type, the_event, the_facts);
        update audit.head h set position = last_position + 1, hash = new_hash where h.stream = the_stream;
    end if;
    insert into audit.entry
        (sequence, stream, position, at, actor, unit, type, event_id, facts, previous_hash, hash)
    values
        (new_sequence, the_stream, last_position + 1, the_time, the_actor, the_unit, the_type, the_event, the_facts,
         last_hash, new_hash);
end
$$;
