-- The first entry of a stream, which most acts of the busiest kind (reports) write: its head is made as it will stand,
-- instead of being made empty, read and moved.

create or replace procedure audit.append(
    the_stream text, the_time timestamptz, the_actor text, the_unit text, the_type text, the_event uuid, the_facts text)
    language plpgsql
    security definer
    set search_path = pg_catalog
as $$
declare
    last_position bigint := 0;
    last_hash     bytea := decode(repeat('00', 32), 'hex');
    new_sequence  bigint;
    new_hash      bytea;
begin
    select h.position, h.hash into last_position, last_hash from audit.head h where h.stream = the_stream for update;
    if not found then
        last_position := 0;
        last_hash := decode(repeat('00', 32), 'hex');
        new_sequence := nextval('audit.entry_sequence');
        new_hash := audit.entry_hash(last_hash, new_sequence, the_stream, 1,
            the_time, the_actor, the_unit, the_type, the_event, the_facts);
        -- Two first writers at one moment: the second waits here until the first has ended, then goes on from its entry.
        insert into audit.head (stream, position, hash) values (the_stream, 1, new_hash)
            on conflict (stream) do nothing;
        if found then
            insert into audit.entry
                (sequence, stream, position, at, actor, unit, type, event_id, facts, previous_hash, hash)
            values
                (new_sequence, the_stream, 1, the_time, the_actor, the_unit, the_type, the_event, the_facts,
                 last_hash, new_hash);
            return;
        end if;
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
