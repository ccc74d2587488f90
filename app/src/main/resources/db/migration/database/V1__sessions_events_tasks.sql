-- What the frameworks keep. Sessions: Spring Session 4.1. Events: Spring Modulith 2.1 (structure v2).
-- Tasks: db-scheduler 16.

grant usage on schema database to giapranh_server, giapranh_ward, giapranh_resident, giapranh_engine;

create table database.spring_session (
    primary_id            char(36)     not null primary key,
    session_id            char(36)     not null unique,
    creation_time         bigint       not null,
    last_access_time      bigint       not null,
    max_inactive_interval int          not null,
    expiry_time           bigint       not null,
    principal_name        varchar(100)
);
create index on database.spring_session (expiry_time);
create index on database.spring_session (principal_name);

create table database.spring_session_attributes (
    session_primary_id char(36)     not null references database.spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

grant select, insert, update, delete on database.spring_session, database.spring_session_attributes
    to giapranh_server;

create table database.event_publication (
    id                     uuid        not null primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index on database.event_publication using hash (serialized_event);
create index on database.event_publication (completion_date);

grant select, insert, update, delete on database.event_publication to giapranh_server;
-- An act publishes in its own transaction, as whom it acts for; it never reads what others published.
grant insert on database.event_publication to giapranh_ward, giapranh_resident, giapranh_engine;

create table database.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index on database.scheduled_tasks (execution_time);
create index on database.scheduled_tasks (last_heartbeat);

-- An act sets and cancels its own clocks; a task's data holds identifiers only.
grant select, insert, update, delete on database.scheduled_tasks
    to giapranh_server, giapranh_ward, giapranh_resident, giapranh_engine;

-- Words without case and diacritics, for search: 'Gò Vấp' and 'go vap' are the same; đ is d. Fit for an index.
create function database.plain(words text) returns text
    language sql immutable strict parallel safe
    set search_path = extensions, pg_catalog
    return lower(extensions.unaccent('extensions.unaccent'::regdictionary, words));
grant execute on function database.plain to public;
