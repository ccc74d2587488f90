-- The hand-over of the chair at the end of each term, signed by who leaves and who comes; and a charter's end before its period,
-- agreed by every party. Charters hold no secret from any ward, and neither do these: every ward may read them.

create table charter.hand_over (
    charter    text        not null,
    version    int         not null, -- whose Chair rule made the term
    term       int         not null check (term >= 0), -- counted from 0 in that version's rotation
    outgoing   text        not null check (outgoing ~ '^\d{5}$'),
    incoming   text        not null check (incoming ~ '^\d{5}$' and incoming <> outgoing),
    ended_on   date        not null,
    words      text        not null check (words <> '' and length(words) <= 20000),
    open_disputes int      not null check (open_disputes >= 0), -- under the charter, when it was written
    hash       text        not null check (hash ~ '^[0-9a-f]{64}$'),
    written_at timestamptz not null,
    person     text        not null,
    primary key (charter, ended_on),
    foreign key (charter, version) references charter.version (charter, version)
);

create table charter.hand_over_signature (
    charter text        not null,
    ended_on date       not null,
    side    text        not null check (side in ('OUTGOING', 'INCOMING')),
    ward    text        not null check (ward ~ '^\d{5}$'),
    person  text        not null,
    at      timestamptz not null,
    hash    text        not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (charter, ended_on, side),
    foreign key (charter, ended_on) references charter.hand_over (charter, ended_on)
);

create function charter.hand_over_stands() returns trigger language plpgsql as $$
begin
    if exists (select from charter.hand_over_signature s where s.charter = old.charter and s.ended_on = old.ended_on) then
        raise exception 'a hand-over that was signed is not rewritten: % of %', old.charter, old.ended_on;
    end if;
    if (new.charter, new.version, new.term, new.outgoing, new.incoming, new.ended_on)
       is distinct from (old.charter, old.version, old.term, old.outgoing, old.incoming, old.ended_on) then
        raise exception 'a hand-over stays that of its term: % of %', old.charter, old.ended_on;
    end if;
    return new;
end
$$;
create trigger hand_over_stands before update on charter.hand_over for each row execute function charter.hand_over_stands();

create function charter.hand_over_signed() returns trigger language plpgsql as $$
begin
    if not exists (select from charter.hand_over h
                    where h.charter = new.charter and h.ended_on = new.ended_on and h.hash = new.hash
                      and new.ward = case new.side when 'OUTGOING' then h.outgoing else h.incoming end) then
        raise exception 'a side of the hand-over signs what stands there: % of %', new.charter, new.ended_on;
    end if;
    return new;
end
$$;
create trigger hand_over_signature_fits before insert on charter.hand_over_signature
    for each row execute function charter.hand_over_signed();

create table charter.ending (
    id          uuid        not null primary key,
    charter     text        not null,
    version     int         not null,
    last_day    date        not null,
    reasons     text        not null check (reasons <> '' and length(reasons) <= 4000),
    parties     text[]      not null check (cardinality(parties) >= 2),
    proposed_at timestamptz not null,
    person      text        not null,
    ward        text        not null check (ward = any (parties)),
    state       text        not null default 'PROPOSED' check (state in ('PROPOSED', 'AGREED', 'WITHDRAWN')),
    foreign key (charter, version) references charter.version (charter, version)
);
create unique index one_open_ending on charter.ending (charter) where state = 'PROPOSED';

create table charter.ending_consent (
    ending uuid        not null references charter.ending,
    ward   text        not null check (ward ~ '^\d{5}$'),
    person text        not null,
    at     timestamptz not null,
    primary key (ending, ward)
);

create function charter.ending_life() returns trigger language plpgsql as $$
begin
    if (new.id, new.charter, new.version, new.last_day, new.reasons, new.parties, new.proposed_at, new.person, new.ward)
       is distinct from (old.id, old.charter, old.version, old.last_day, old.reasons, old.parties, old.proposed_at, old.person, old.ward)
       or old.state <> 'PROPOSED' then
        raise exception 'an end that was proposed never changes: %', old.id;
    end if;
    if new.state = 'AGREED' and exists (select from unnest(new.parties) party
                                         where not exists (select from charter.ending_consent c
                                                            where c.ending = new.id and c.ward = party)) then
        raise exception 'a charter ends when every party agrees: %', new.charter;
    end if;
    return new;
end
$$;
create trigger ending_lives before update on charter.ending for each row execute function charter.ending_life();

create function charter.consent_is_asked_for() returns trigger language plpgsql as $$
begin
    if not exists (select from charter.ending e where e.id = new.ending and e.state = 'PROPOSED' and new.ward = any (e.parties)) then
        raise exception 'nobody asks % about this end', new.ward;
    end if;
    return new;
end
$$;
create trigger consent_is_asked_for before insert on charter.ending_consent
    for each row execute function charter.consent_is_asked_for();

do $$
declare
    kept text;
begin
    foreach kept in array array['hand_over_signature', 'ending_consent'] loop
        execute format('create trigger %I before update or delete on charter.%I for each row execute function charter.refuse_change()',
                       kept || '_never_changes', kept);
    end loop;
    foreach kept in array array['hand_over', 'ending'] loop
        execute format('create trigger %I before delete on charter.%I for each row execute function charter.refuse_change()',
                       kept || '_never_removed', kept);
    end loop;
    foreach kept in array array['hand_over', 'hand_over_signature', 'ending', 'ending_consent'] loop
        execute format('create trigger %I before truncate on charter.%I for each statement execute function charter.refuse_change()',
                       kept || '_never_emptied', kept);
        execute format('alter table charter.%I enable row level security', kept);
        execute format('alter table charter.%I force row level security', kept);
        execute format('create policy engine on charter.%I to giapranh_engine using (true) with check (true)', kept);
        execute format('create policy known on charter.%I for select to giapranh_ward using (true)', kept);
        execute format('grant select, insert on charter.%I to giapranh_ward, giapranh_engine', kept);
    end loop;
end
$$;

create policy outgoing_writes on charter.hand_over for insert to giapranh_ward with check (outgoing = (select charter.me()));
create policy outgoing_rewrites on charter.hand_over for update to giapranh_ward using (outgoing = (select charter.me()));
create policy side_signs on charter.hand_over_signature for insert to giapranh_ward with check (ward = (select charter.me()));
create policy party_proposes on charter.ending for insert to giapranh_ward with check (ward = (select charter.me()));
create policy party_acts on charter.ending for update to giapranh_ward using ((select charter.me()) = any (parties));
create policy party_agrees on charter.ending_consent for insert to giapranh_ward with check (ward = (select charter.me()));
grant update (words, open_disputes, hash, written_at, person) on charter.hand_over to giapranh_ward;
grant update (state) on charter.ending to giapranh_ward;
