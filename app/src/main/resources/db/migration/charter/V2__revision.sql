-- Changes with every change of what is in force; a server that holds the coverage in memory looks at it to know that it
-- must load again. Random, not counted: a transaction that is rolled back must not give its value to another.
create table charter.revision (
    only_row boolean primary key default true check (only_row),
    value    uuid not null default gen_random_uuid()
);
insert into charter.revision default values;

create function charter.revise() returns trigger language plpgsql as $$
begin
    update charter.revision set value = gen_random_uuid();
    return null;
end
$$;

create trigger coverage_revised after insert or update on charter.coverage
    for each statement execute function charter.revise();

grant select on charter.revision to giapranh_server, giapranh_ward, giapranh_resident, giapranh_engine;
grant update (value) on charter.revision to giapranh_ward, giapranh_engine;
