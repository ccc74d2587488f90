-- Charters before they are in force: drafts, what was proposed to the parties, and how each party answered.
--
-- Sight. A draft is seen by its audience: the wards it names as parties, those of the version it changes, and the ward that began
-- it. What has been proposed never changes; whoever signs signs its hash.

create function charter.me() returns text
    language sql stable parallel safe
    return nullif(current_setting('giapranh.ward', true), '');

create table charter.draft (
    id           uuid        not null primary key,
    charter      text        not null, -- as typed: it may be wrong while the state is DRAFT
    base_version int,                  -- the version it changes; none: a charter that does not exist yet
    purpose      text        not null check (purpose in ('NEW', 'AMENDMENT', 'EXTENSION', 'RENEWAL', 'JOINING', 'LEAVING')),
    audience     text[]      not null check (cardinality(audience) > 0),
    text         text        not null check (length(text) <= 262144),
    version      int         not null default 1 check (version >= 1),
    state        text        not null default 'DRAFT' check (state in ('DRAFT', 'PROPOSED', 'ADOPTED', 'DISCARDED')),
    round        int         not null default 0 check (round >= 0), -- how often it was proposed
    started_at   timestamptz not null,
    started_ward text        not null check (started_ward ~ '^\d{5}$'),
    changed_at   timestamptz not null,
    foreign key (charter, base_version) references charter.version (charter, version),
    check ((purpose = 'NEW') = (base_version is null)),
    check (state = 'DRAFT' or state = 'DISCARDED' or round > 0)
);
create index draft_open on charter.draft (changed_at desc) where state in ('DRAFT', 'PROPOSED');

-- Who wrote in it, for which ward: these do not sign.
create table charter.drafter (
    draft  uuid        not null references charter.draft,
    person text        not null,
    ward   text        not null check (ward ~ '^\d{5}$'),
    at     timestamptz not null,
    primary key (draft, person, ward)
);

-- The canonical text as the parties were asked to sign it.
create table charter.proposal (
    draft       uuid        not null references charter.draft,
    round       int         not null check (round >= 1),
    charter     text        not null,
    text        text        not null,
    hash        text        not null check (hash ~ '^[0-9a-f]{64}$'),
    parties     text[]      not null check (cardinality(parties) >= 2),
    proposed_at timestamptz not null,
    person      text        not null,
    ward        text        not null check (ward = any (parties)),
    primary key (draft, round)
);

-- A party's answer: its signature over the hash, or the reasons for which it sends the draft back.
create table charter.answer (
    draft   uuid        not null,
    round   int         not null,
    ward    text        not null check (ward ~ '^\d{5}$'),
    person  text        not null,
    at      timestamptz not null,
    hash    text        check (hash ~ '^[0-9a-f]{64}$'), -- signed
    office  text        check (office <> ''),
    reasons text        check (reasons <> ''),           -- returned
    primary key (draft, round, ward),
    foreign key (draft, round) references charter.proposal (draft, round),
    check ((hash is null) = (office is null) and (hash is null) <> (reasons is null))
);

-- What a party says about one article of what was proposed.
create table charter.remark (
    id      uuid        not null primary key,
    draft   uuid        not null,
    round   int         not null,
    ward    text        not null check (ward ~ '^\d{5}$'),
    person  text        not null,
    at      timestamptz not null,
    article text        not null check (article <> ''),
    words   text        not null check (words <> '' and length(words) <= 4000),
    foreign key (draft, round) references charter.proposal (draft, round)
);
create index remark_of_draft on charter.remark (draft, round);

-- Signed by all: the version it became.
create table charter.adoption (
    draft   uuid        not null primary key,
    round   int         not null,
    charter text        not null,
    version int         not null,
    at      timestamptz not null,
    unique (charter, version),
    foreign key (draft, round) references charter.proposal (draft, round),
    foreign key (charter, version) references charter.version (charter, version)
);

-- What must hold. -----------------------------------------------------------------------------------------------------

-- The text changes in the state DRAFT only; the states follow each other one way.
create function charter.draft_life() returns trigger language plpgsql as $$
begin
    if (new.id, new.purpose, new.started_at, new.started_ward) is distinct from (old.id, old.purpose, old.started_at, old.started_ward)
       or new.base_version is distinct from old.base_version then
        raise exception 'what a draft began as never changes: %', old.id;
    end if;
    if new.version <> old.version + 1 then
        raise exception 'a draft''s version counts each change: %', old.id;
    end if;
    if (new.text is distinct from old.text or new.charter is distinct from old.charter)
       and not (old.state = 'DRAFT' and new.state = 'DRAFT') then
        raise exception 'what has been proposed is not edited: draft %', old.id;
    end if;
    if not (old.state = new.state and old.state = 'DRAFT'
            or (old.state, new.state) in (('DRAFT', 'PROPOSED'), ('DRAFT', 'DISCARDED'), ('PROPOSED', 'DRAFT'), ('PROPOSED', 'ADOPTED'))) then
        raise exception 'a draft does not go from % to %: %', old.state, new.state, old.id;
    end if;
    if new.round <> old.round + (new.state = 'PROPOSED')::int then
        raise exception 'a round begins when a draft is proposed: %', old.id;
    end if;
    if new.state = 'ADOPTED' and not exists (select from charter.adoption a where a.draft = new.id and a.round = new.round) then
        raise exception 'a draft is adopted when it has become a version: %', old.id;
    end if;
    return new;
end
$$;
create trigger draft_lives before update on charter.draft for each row execute function charter.draft_life();

-- Answers and remarks are given while the round is open; nobody signs what they wrote.
create function charter.answer_in_time() returns trigger language plpgsql as $$
declare
    asked charter.proposal;
begin
    select p.* into asked
      from charter.proposal p join charter.draft d on d.id = p.draft and d.round = p.round and d.state = 'PROPOSED'
     where p.draft = new.draft and p.round = new.round;
    if asked is null or not new.ward = any (asked.parties) then
        raise exception 'nobody asks % about draft % round %', new.ward, new.draft, new.round;
    end if;
    return new;
end
$$;
create trigger answer_is_asked_for before insert on charter.answer for each row execute function charter.answer_in_time();
create trigger remark_is_asked_for before insert on charter.remark for each row execute function charter.answer_in_time();

create function charter.four_eyes() returns trigger language plpgsql as $$
begin
    if new.hash is null then
        return new;
    end if;
    if not exists (select from charter.proposal p
                    where p.draft = new.draft and p.round = new.round and p.hash = new.hash and p.person <> new.person)
       or exists (select from charter.drafter d where d.draft = new.draft and d.person = new.person) then
        raise exception 'a signature is over the proposed hash, by somebody who neither wrote nor proposed it: draft %', new.draft;
    end if;
    return new;
end
$$;
create trigger signature_has_four_eyes before insert on charter.answer for each row execute function charter.four_eyes();

create function charter.signed_by_all() returns trigger language plpgsql as $$
begin
    if exists (select from charter.proposal p cross join unnest(p.parties) party
                where p.draft = new.draft and p.round = new.round
                  and not exists (select from charter.answer a
                                    join charter.version v on v.charter = new.charter and v.version = new.version
                                   where a.draft = p.draft and a.round = p.round and a.ward = party
                                     and a.hash = p.hash and v.hash = p.hash)) then
        raise exception 'a draft becomes a version when every party has signed its hash: %', new.draft;
    end if;
    return new;
end
$$;
create trigger adoption_is_signed before insert on charter.adoption for each row execute function charter.signed_by_all();

do $$
declare
    kept text;
begin
    foreach kept in array array['drafter', 'proposal', 'answer', 'remark', 'adoption'] loop
        execute format('create trigger %I before update or delete on charter.%I for each row execute function charter.refuse_change()',
                       kept || '_never_changes', kept);
    end loop;
    foreach kept in array array['draft', 'drafter', 'proposal', 'answer', 'remark', 'adoption'] loop
        execute format('create trigger %I before truncate on charter.%I for each statement execute function charter.refuse_change()',
                       kept || '_never_emptied', kept);
        execute format('alter table charter.%I enable row level security', kept);
        execute format('alter table charter.%I force row level security', kept);
        execute format('create policy engine on charter.%I to giapranh_engine using (true) with check (true)', kept);
        execute format('grant select, insert on charter.%I to giapranh_ward, giapranh_engine', kept);
    end loop;
    foreach kept in array array['drafter', 'proposal', 'answer', 'remark', 'adoption'] loop
        execute format('create policy audience on charter.%I for select to giapranh_ward
                            using (exists (select from charter.draft d where d.id = draft))', kept);
    end loop;
    foreach kept in array array['drafter', 'proposal', 'answer', 'remark'] loop
        execute format('create policy audience_acts on charter.%I for insert to giapranh_ward
                            with check (ward = (select charter.me()) and exists (select from charter.draft d where d.id = draft))', kept);
    end loop;
end
$$;
create trigger draft_never_removed before delete on charter.draft for each row execute function charter.refuse_change();

create policy audience on charter.draft to giapranh_ward using ((select charter.me()) = any (audience));
create policy audience_adopts on charter.adoption for insert to giapranh_ward
    with check (exists (select from charter.draft d where d.id = draft));
-- Who signed a version in force is known to every ward, as the version is.
create policy adopted_is_known on charter.adoption for select to giapranh_ward using (true);
create policy signed_is_known on charter.answer for select to giapranh_ward
    using (hash is not null and exists (select from charter.adoption a where a.draft = answer.draft and a.round = answer.round));
grant update (charter, audience, text, version, state, round, changed_at) on charter.draft to giapranh_ward, giapranh_engine;
