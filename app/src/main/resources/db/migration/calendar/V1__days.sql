-- Days on which offices work, or do not, whatever the law and the week say. One calendar for all; it holds no secret. What
-- it was before stands in the audit trail.
create table calendar.changed_day (
    day        date        not null primary key check (day between '2000-01-01' and '2088-12-31'),
    works      boolean     not null,
    reason     text        not null check (length(reason) between 3 and 200),
    changed_at timestamptz not null
);

grant usage on schema calendar to giapranh_server, giapranh_ward, giapranh_resident, giapranh_engine;
grant select on calendar.changed_day to giapranh_server, giapranh_ward, giapranh_resident, giapranh_engine;
grant insert, update, delete on calendar.changed_day to giapranh_ward;
