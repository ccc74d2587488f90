-- Periodic reports: figures counted from events, what each party adds, and its approval.
--
-- Sight. The charter's parties see a report and what every party adds; each writes only its own part.

create table briefing.report (
    id         uuid        not null primary key,
    charter    text        not null,
    parties    text[]      not null check (cardinality(parties) > 0),
    chair      text        not null, -- the ward in the chair when it was opened: its office issues it
    span       text        not null check (span in ('MONTH', 'MID_MONTH', 'NOON_25TH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
    from_at    timestamptz not null,
    until_at   timestamptz not null check (until_at > from_at),
    opened_at  timestamptz not null,
    state      text        not null default 'COUNTING' check (state in ('COUNTING', 'COUNTED', 'FAILED', 'ISSUED')),
    progress   int         not null default 0 check (progress between 0 and 100),
    count      int         not null default 1 check (count >= 1), -- which counting its figures are of
    figures    jsonb,
    counted_at timestamptz,
    paper      uuid        references briefing.paper,
    issued_at  timestamptz,
    check ((state = 'ISSUED') = (issued_at is not null) and (issued_at is null) = (paper is null)),
    check (state not in ('COUNTED', 'ISSUED') or (figures is not null and counted_at is not null))
);
create unique index report_one_open on briefing.report (charter, span, from_at) where state <> 'ISSUED';
create index report_newest on briefing.report (charter, from_at desc);

create table briefing.contribution (
    report         uuid        not null references briefing.report,
    ward           text        not null check (ward ~ '^\d{5}$'),
    difficulties   text        not null check (length(difficulties) <= 20000),
    proposals      text        not null check (length(proposals) <= 20000),
    version        int         not null default 1 check (version >= 1),
    changed_at     timestamptz not null,
    approved_at    timestamptz,
    approved_by    text,
    approved_count int, -- the counting that was approved: another one needs another approval
    primary key (report, ward),
    check ((approved_at is null) = (approved_by is null) and (approved_at is null) = (approved_count is null))
);

create function briefing.keep_issued_report() returns trigger language plpgsql as $$
begin
    raise exception 'what was issued never changes: % of briefing.%', tg_op, tg_table_name;
end
$$;
create trigger issued_report_never_changes before update on briefing.report
    for each row when (old.state = 'ISSUED') execute function briefing.keep_issued_report();
create trigger report_never_removed before delete on briefing.report
    for each row execute function briefing.keep_issued_report();

create function briefing.keep_issued_contribution() returns trigger language plpgsql as $$
begin
    if exists (select from briefing.report r where r.id = new.report and r.state = 'ISSUED') then
        raise exception 'what was issued never changes: % of briefing.contribution', tg_op;
    end if;
    return new;
end
$$;
create trigger issued_contribution_never_changes before insert or update on briefing.contribution
    for each row execute function briefing.keep_issued_contribution();

do $$
declare
    kept text;
begin
    foreach kept in array array['report', 'contribution'] loop
        execute format('alter table briefing.%I enable row level security', kept);
        execute format('alter table briefing.%I force row level security', kept);
        execute format('create policy engine on briefing.%I to giapranh_engine using (true)', kept);
        execute format('grant select, insert, update on briefing.%I to giapranh_engine, giapranh_ward', kept);
    end loop;
end
$$;
create policy party on briefing.report to giapranh_ward using ((select briefing.me()) = any (parties));
create policy party on briefing.contribution for select to giapranh_ward
    using (exists (select from briefing.report r where r.id = report));
create policy own_new on briefing.contribution for insert to giapranh_ward
    with check (ward = (select briefing.me()) and exists (select from briefing.report r where r.id = report));
create policy own on briefing.contribution for update to giapranh_ward using (ward = (select briefing.me()));
