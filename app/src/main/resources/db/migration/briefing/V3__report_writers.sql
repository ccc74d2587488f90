-- A report is opened and counted by the ward that was in the chair, whatever the application believes; the other parties add to it and
-- approve in rows of their own.
create function briefing.only_the_chair() returns trigger language plpgsql as $$
begin
    if current_user = 'giapranh_ward' and new.chair is distinct from briefing.me() then
        raise exception 'a report is written by the ward in the chair: %', tg_op;
    end if;
    return new;
end
$$;
create trigger report_of_the_chair before insert or update on briefing.report
    for each row execute function briefing.only_the_chair();
create function briefing.same_report() returns trigger language plpgsql as $$
begin
    raise exception 'a report stays of its charter, period and chair';
end
$$;
create trigger report_stays before update on briefing.report
    for each row when ((old.charter, old.chair, old.span, old.from_at, old.until_at, old.parties)
                       is distinct from (new.charter, new.chair, new.span, new.from_at, new.until_at, new.parties))
    execute function briefing.same_report();
