-- What the migrations stand on; runs at every start, as the owner, and may run any number of times.
-- Works on a managed PostgreSQL too: the owner needs CREATEROLE and CREATE on the database, not superuser.

create schema if not exists extensions;
create extension if not exists unaccent schema extensions;
create extension if not exists pg_trgm schema extensions;
create extension if not exists btree_gist schema extensions;
grant usage on schema extensions to public;

do $$
declare
    seen text;
begin
    -- Whom a transaction acts for. Nobody logs in as one of these.
    foreach seen in array array['giapranh_ward', 'giapranh_resident', 'giapranh_engine'] loop
        if not exists (select from pg_roles where rolname = seen) then
            execute format('create role %I nologin noinherit', seen);
        end if;
    end loop;
    -- The login of the server: owns nothing, inherits nothing, must say for whom.
    if not exists (select from pg_roles where rolname = 'giapranh_server') then
        create role giapranh_server login noinherit;
    end if;
    foreach seen in array array['giapranh_ward', 'giapranh_resident', 'giapranh_engine'] loop
        if not pg_has_role('giapranh_server', seen, 'member') then
            execute format('grant %I to giapranh_server with inherit false, set true', seen);
        end if;
    end loop;
end
$$;
