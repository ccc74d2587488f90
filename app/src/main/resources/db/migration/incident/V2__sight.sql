-- Who may see and write which rows. "me" is the ward of the transaction; unset, it is null or empty and fits nothing.

create function incident.me() returns text
    language sql stable parallel safe
    return nullif(current_setting('giapranh.ward', true), '');

-- The hash of the code that a resident shows.
create function incident.code() returns text
    language sql stable parallel safe
    return nullif(current_setting('giapranh.tracking', true), '');

-- All tables are closed; the engine, which acts by clocks and followers, sees all of them.
do $$
declare
    shared text;
begin
    foreach shared in array array['incident', 'access', 'event', 'narrative', 'handover', 'dispute', 'custody', 'clock',
                                  'told', 'task', 'aid', 'likeness', 'photo', 'contact', 'tracking', 'attempt'] loop
        execute format('alter table incident.%I enable row level security', shared);
        execute format('alter table incident.%I force row level security', shared);
        execute format('create policy engine on incident.%I to giapranh_engine using (true)', shared);
    end loop;
end
$$;

grant select, insert on all tables in schema incident to giapranh_ward;
grant select on all tables in schema incident to giapranh_engine;
grant insert on incident.event, incident.access, incident.dispute, incident.clock, incident.likeness
    to giapranh_engine;
grant insert on incident.incident, incident.access, incident.event, incident.narrative, incident.custody, incident.clock,
    incident.told, incident.photo, incident.contact, incident.tracking, incident.attempt to giapranh_resident;
-- Some of these have no policy for a resident, so that the same question as a ward's finds nothing there.
grant select on incident.incident, incident.access, incident.event, incident.narrative, incident.custody, incident.clock,
    incident.told, incident.photo, incident.tracking, incident.attempt, incident.handover, incident.dispute,
    incident.task, incident.aid to giapranh_resident;

-- No act rewrites what was reported, what happened, what was said or who led.
grant update (version, events, phase, phase_since, lead, custody, declines, merged_into, phase_before, audience, changed_at)
    on incident.incident to giapranh_ward, giapranh_engine, giapranh_resident;
grant update (compared_at) on incident.incident to giapranh_engine;
grant update (narrative, attachments, open) on incident.access to giapranh_ward, giapranh_engine, giapranh_resident;
grant update (reminded_at, state, ended_at, ended_event, ended_reason, proposed_ward) on incident.handover
    to giapranh_ward, giapranh_engine;
grant update (level, decider, due_at, decided_lead, decided_at, decided_event) on incident.dispute
    to giapranh_ward, giapranh_engine;
grant update (ward, due_at, fired_at, breached_at, met_at, stopped_at) on incident.clock
    to giapranh_ward, giapranh_engine, giapranh_resident;
grant update (delivered_at, opened_at) on incident.told to giapranh_ward, giapranh_engine;
grant update (done_at) on incident.task to giapranh_ward;
grant update (offered_at, offered_event, fulfilled_at) on incident.aid to giapranh_ward;
grant update (state) on incident.likeness to giapranh_ward;
grant update (follows) on incident.tracking to giapranh_ward;

-- The incident itself.
create policy ward_sight on incident.incident to giapranh_ward
    using ((select incident.me()) = any (audience));
create policy resident_sight on incident.incident for select to giapranh_resident
    using (exists (select from incident.tracking t
                   where t.incident = number or t.follows = number));
create policy resident_act on incident.incident for update to giapranh_resident
    using (exists (select from incident.tracking t where t.follows = number));
create policy resident_report on incident.incident for insert to giapranh_resident
    with check (channel = 'RESIDENT_PAGE' and receiver is null and followed_by_code);

create policy ward_sight on incident.access for select to giapranh_ward
    using (ward = (select incident.me()) or exists (select from incident.incident i where i.number = access.incident));
create policy ward_give on incident.access for insert to giapranh_ward
    with check (exists (select from incident.incident i
                        where i.number = access.incident and access.ward = any (i.audience)));
create policy ward_change on incident.access for update to giapranh_ward
    using (exists (select from incident.incident i where i.number = access.incident));
create policy resident_sight on incident.access for select to giapranh_resident
    using (exists (select from incident.tracking t where t.follows = access.incident));
create policy resident_change on incident.access for update to giapranh_resident
    using (exists (select from incident.tracking t where t.follows = access.incident));
create policy resident_give on incident.access for insert to giapranh_resident
    with check (exists (select from incident.incident i
                        where i.number = access.incident and access.ward = any (i.audience)));

-- What belongs to the basics: whoever has access at all. The two wards of a likeness must each be seen.
do $$
declare
    basic text;
begin
    foreach basic in array array['event', 'handover', 'dispute', 'clock', 'told', 'task', 'aid'] loop
        execute format(
            'create policy ward_sight on incident.%1$I to giapranh_ward using (exists (
                 select from incident.access a where a.incident = %1$I.incident and a.ward = (select incident.me())))',
            basic);
    end loop;
    foreach basic in array array['event', 'custody', 'clock', 'told'] loop
        execute format(
            'create policy resident_sight on incident.%1$I to giapranh_resident using (exists (
                 select from incident.tracking t where t.incident = %1$I.incident or t.follows = %1$I.incident))',
            basic);
    end loop;
end
$$;
create policy ward_sight on incident.likeness to giapranh_ward
    using (exists (select from incident.access a where a.incident = one and a.ward = (select incident.me()))
       and exists (select from incident.access a where a.incident = other and a.ward = (select incident.me())));

-- The lead passes only by the hand of the ward that takes it, or of the one that decides.
create policy ward_sight on incident.custody for select to giapranh_ward
    using (exists (select from incident.access a
                   where a.incident = custody.incident and a.ward = (select incident.me())));
create policy ward_take on incident.custody for insert to giapranh_ward
    with check (exists (select from incident.access a
                        where a.incident = custody.incident and a.ward = (select incident.me()))
                and (sequence = 1
                     or how = 'BY_ACCEPTANCE' and ward = (select incident.me())
                     or decider = (select incident.me())));

-- Words: who sees narratives may read them; whoever sees the incident may say something.
create policy ward_sight on incident.narrative for select to giapranh_ward
    using (exists (select from incident.access a
                   where a.incident = narrative.incident and a.ward = (select incident.me()) and a.narrative));
create policy ward_say on incident.narrative for insert to giapranh_ward
    with check (exists (select from incident.access a
                        where a.incident = narrative.incident and a.ward = (select incident.me())));
create policy resident_sight on incident.narrative for select to giapranh_resident
    using (for_reporter and exists (select from incident.tracking t
                                    where t.incident = narrative.incident or t.follows = narrative.incident));
create policy resident_say on incident.narrative for insert to giapranh_resident
    with check (exists (select from incident.tracking t
                        where t.incident = narrative.incident or t.follows = narrative.incident));

-- Photos: who sees attachments, and who took it.
create policy ward_sight on incident.photo for select to giapranh_ward
    using (ward = (select incident.me())
           or exists (select from incident.access a
                      where a.incident = photo.incident and a.ward = (select incident.me()) and a.attachments));
create policy ward_add on incident.photo for insert to giapranh_ward
    with check (ward = (select incident.me())
                and exists (select from incident.access a
                            where a.incident = photo.incident and a.ward = (select incident.me())));
create policy resident_add on incident.photo for insert to giapranh_resident
    with check (ward is null
                and exists (select from incident.tracking t where t.incident = photo.incident));

-- The contact: the lead, and whoever writes it down.
create policy ward_sight on incident.contact for select to giapranh_ward
    using (exists (select from incident.incident i
                   where i.number = contact.incident and i.lead = (select incident.me())));
create policy ward_keep on incident.contact for insert to giapranh_ward
    with check (exists (select from incident.incident i where i.number = contact.incident));
create policy resident_keep on incident.contact for insert to giapranh_resident
    with check (exists (select from incident.tracking t where t.incident = contact.incident));

-- Codes: the resident by the code's hash; a ward only turns "follows" when it merges or parts.
revoke select, insert on incident.tracking from giapranh_ward;
grant select (incident, follows) on incident.tracking to giapranh_ward;
create policy resident_sight on incident.tracking for select to giapranh_resident
    using (code_hash = (select incident.code()));
create policy resident_make on incident.tracking for insert to giapranh_resident
    with check (code_hash = (select incident.code()));
create policy ward_turn on incident.tracking to giapranh_ward
    using (exists (select from incident.access a
                   where a.incident = tracking.incident and a.ward = (select incident.me())));

create policy ward_own on incident.attempt to giapranh_ward
    using (scope = (select incident.me()));
create policy resident_own on incident.attempt to giapranh_resident
    using (scope = 'resident');
