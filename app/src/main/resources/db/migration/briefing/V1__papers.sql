-- Official papers: who issues them, their registers of numbers, drafts, and what was issued, frozen.
--
-- Sight. A unit sees its own offices, registers and drafts. What is issued is seen by the units it was issued to as well.

grant usage on schema briefing to giapranh_ward, giapranh_engine;

create function briefing.me() returns text
    language sql stable parallel safe
    return nullif(current_setting('giapranh.ward', true), '');

-- Who issues papers: an authority or a Party body of a unit, as it stands at the head of a paper.
create table briefing.office (
    id            uuid not null primary key,
    unit          text not null check (unit ~ '^(\d{2}|\d{5})$'),
    system        text not null check (system in ('STATE', 'PARTY')),
    parent        text check (length(parent) between 1 and 200),
    name          text not null check (length(name) between 1 and 200),
    place         text not null check (length(place) between 1 and 100),
    abbreviation  text not null check (length(abbreviation) between 1 and 40),
    congress_term text check (congress_term ~ '^\d{4}-\d{4}$'), -- Party numbers run through it
    version       int  not null default 1 check (version >= 1),
    check ((system = 'PARTY') = (congress_term is not null)),
    unique (unit, name)
);

-- What a unit writes its own way; absent: the usual.
create table briefing.house (
    unit                 text not null primary key,
    charter_abbreviation text not null check (length(charter_abbreviation) between 1 and 20),
    tone_marks           text not null check (tone_marks in ('ON_FIRST_VOWEL', 'ON_LAST_VOWEL', 'AS_WRITTEN')),
    party_05_from        date not null,
    party_36_end         text not null check (length(party_36_end) between 1 and 5)
);

-- A register: the numbers of one kind of paper of one office in one year, or one term of the Party's congress.
create table briefing.register (
    office uuid not null references briefing.office,
    kind   text not null,
    term   text not null check (term ~ '^\d{4}(-\d{4})?$'),
    last   int  not null check (last >= 1),
    primary key (office, kind, term)
);

-- A number, from the moment it is taken. Each stands on the one before it: no number is ever left out.
create table briefing.number (
    office       uuid        not null,
    kind         text        not null,
    term         text        not null,
    number       int         not null check (number >= 1),
    before       int         generated always as (nullif(number - 1, 0)) stored,
    state        text        not null check (state in ('RESERVED', 'ISSUED', 'CANCELLED')),
    purpose      text        not null check (length(purpose) between 1 and 500),
    day          date        not null, -- of the paper that bears it
    taken_at     timestamptz not null,
    issued_at    timestamptz,
    cancelled_at timestamptz,
    reason       text        check (length(reason) between 3 and 500),
    primary key (office, kind, term, number),
    foreign key (office, kind, term) references briefing.register (office, kind, term),
    foreign key (office, kind, term, before) references briefing.number (office, kind, term, number),
    check ((state = 'CANCELLED') = (cancelled_at is not null) and (cancelled_at is null) = (reason is null)),
    check ((state = 'ISSUED') = (issued_at is not null))
);

create table briefing.paper (
    id           uuid        not null primary key,
    unit         text        not null check (unit ~ '^(\d{2}|\d{5})$'),
    office       uuid        not null references briefing.office,
    source       text        not null check (source in ('CHARTER', 'HANDOVER', 'INVITATION', 'MINUTES', 'CONCLUSIONS',
                                                        'CHAIR_HAND_OVER', 'REPORT')),
    source_key   text        not null check (length(source_key) between 1 and 120),
    charter      text,
    kind         text        not null,
    audience     text[]      not null check (cardinality(audience) > 0 and unit = any (audience)),
    subject      text        not null check (length(subject) between 1 and 500),
    sections     jsonb       not null check (jsonb_typeof(sections) = 'object'),
    recipients   text        not null check (length(recipients) <= 4000),
    kept         text        not null check (length(kept) <= 200),
    on_behalf    text        not null check (length(on_behalf) <= 200),
    signer       text        not null check (length(signer) <= 200),
    signer_name  text        not null check (length(signer_name) <= 200),
    corrects     uuid        references briefing.paper,
    state        text        not null default 'DRAFT' check (state in ('DRAFT', 'ISSUED', 'DROPPED')),
    version      int         not null default 1 check (version >= 1),
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    issued_at    timestamptz,
    term         text,
    number       int,
    day          date,
    reference    text,
    hash         text        check (hash ~ '^[0-9a-f]{64}$'),
    foreign key (office, kind, term, number) references briefing.number (office, kind, term, number),
    check ((state = 'ISSUED') = (issued_at is not null)),
    check ((issued_at is null) = (term is null) and (issued_at is null) = (number is null)
           and (issued_at is null) = (day is null) and (issued_at is null) = (hash is null)
           and (issued_at is null) = (reference is null))
);
create unique index paper_one_number on briefing.paper (office, kind, term, number) where number is not null;
create unique index paper_one_draft on briefing.paper (unit, source, source_key) where state = 'DRAFT';
create index paper_newest on briefing.paper (unit, changed_at desc);
create index paper_issued on briefing.paper (charter, issued_at desc) where state = 'ISSUED';
create index paper_of_source on briefing.paper (source, source_key);

-- The files of what was issued, byte for byte.
create table briefing.file (
    paper uuid  not null primary key references briefing.paper,
    docx  bytea not null,
    pdf   bytea not null
);

create function briefing.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what was issued never changes: % of briefing.%', tg_op, tg_table_name;
end
$$;

create trigger issued_never_changes before update on briefing.paper
    for each row when (old.state <> 'DRAFT') execute function briefing.refuse_change();
create trigger paper_never_removed before delete on briefing.paper
    for each row execute function briefing.refuse_change();
create trigger file_never_changes before update or delete on briefing.file
    for each row execute function briefing.refuse_change();
create trigger number_never_removed before delete on briefing.number
    for each row execute function briefing.refuse_change();
create trigger number_ends_once before update on briefing.number
    for each row when (old.state <> 'RESERVED') execute function briefing.refuse_change();

do $$
declare
    kept text;
begin
    foreach kept in array array['office', 'house', 'register', 'number', 'paper', 'file'] loop
        execute format('alter table briefing.%I enable row level security', kept);
        execute format('alter table briefing.%I force row level security', kept);
        execute format('create policy engine on briefing.%I to giapranh_engine using (true)', kept);
        execute format('grant select, insert on briefing.%I to giapranh_engine, giapranh_ward', kept);
    end loop;
end
$$;
grant update on briefing.office, briefing.house, briefing.register, briefing.number, briefing.paper
    to giapranh_ward, giapranh_engine;

-- The head of a paper is no secret to whom the paper went.
create policy all_read on briefing.office for select to giapranh_ward using (true);
create policy own on briefing.office to giapranh_ward using (unit = (select briefing.me()));
create policy own on briefing.house to giapranh_ward using (unit = (select briefing.me()));
create policy own on briefing.register to giapranh_ward
    using (exists (select from briefing.office o where o.id = office and o.unit = (select briefing.me())));
create policy own on briefing.number to giapranh_ward
    using (exists (select from briefing.office o where o.id = office and o.unit = (select briefing.me())));
create policy own on briefing.paper to giapranh_ward using (unit = (select briefing.me()));
create policy audience on briefing.paper for select to giapranh_ward
    using (state = 'ISSUED' and (select briefing.me()) = any (audience));
create policy readers on briefing.file for select to giapranh_ward
    using (exists (select from briefing.paper p where p.id = paper));
create policy own on briefing.file for insert to giapranh_ward
    with check (exists (select from briefing.paper p where p.id = paper and p.unit = (select briefing.me())));
