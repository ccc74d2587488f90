-- What changed, for the live streams. One row an event, written in the event's own transaction, so that a change is never
-- lost between the commit and the boards. Rows are kept for two days: longer than any stream asks back.

create table notification.live_change (
    sequence    bigint generated always as identity primary key,
    -- The transaction that wrote the row. Sequence numbers are drawn before the commit and may become visible out of order;
    -- a reader that remembers the oldest transaction still running when it last looked misses nothing.
    transaction xid8 not null default pg_current_xact_id(),
    event_id    uuid not null,
    incident    text not null check (length(incident) between 1 and 40),
    change      text not null check (length(change) between 1 and 60),
    at          timestamptz not null,
    -- The wards that may know of the incident, as the event says: the incident module decides, in the event's transaction.
    audience    text[] not null
);

create index live_change_transaction on notification.live_change (transaction);
create index live_change_at on notification.live_change using brin (at);

-- Number and kind of the change, no content. Only the engine reads it, and hands each change to its audience.
alter table notification.live_change enable row level security;
alter table notification.live_change force row level security;
create policy write_own_change on notification.live_change for insert
    to giapranh_ward, giapranh_resident, giapranh_engine with check (true);
create policy engine_reads on notification.live_change for select to giapranh_engine using (true);
create policy engine_forgets on notification.live_change for delete to giapranh_engine using (true);

grant usage on schema notification to giapranh_ward, giapranh_resident, giapranh_engine;
grant insert on notification.live_change to giapranh_ward, giapranh_resident;
grant select, insert, delete on notification.live_change to giapranh_engine;
