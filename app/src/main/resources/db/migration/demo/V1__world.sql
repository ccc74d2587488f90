-- How far the demo world has been loaded, so that a load that was interrupted goes on where it stood.

create table demo.world (
    single      boolean primary key default true check (single),
    -- The stories are told up to this moment; the same moment tells the same stories.
    begun_at    timestamptz not null,
    laid_at     timestamptz,
    -- When the last story had been played.
    complete_at timestamptz
);

create table demo.story (
    number   integer primary key,
    incident text not null unique
);

alter table demo.world enable row level security;
alter table demo.world force row level security;
alter table demo.story enable row level security;
alter table demo.story force row level security;
create policy engine_only on demo.world to giapranh_engine using (true) with check (true);
create policy engine_only on demo.story to giapranh_engine using (true) with check (true);

grant usage on schema demo to giapranh_engine;
grant select, insert, update on demo.world to giapranh_engine;
grant select, insert on demo.story to giapranh_engine;
