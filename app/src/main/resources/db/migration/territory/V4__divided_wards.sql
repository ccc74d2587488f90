-- A former ward that was divided is found once for each ward that took over a part of it, and says that it is a part.
create or replace view territory.named with (security_invoker = true) as
    select 'WARD' as kind, edition, name as label, lon, lat, plain, also, words, 5 as weight from (
        select edition, name, inside_lon as lon, inside_lat as lat, plain, also,
               ' ' || also || ' ' || context || ' ' as words
        from territory.ward) as w
    union all
    select case when f.divided then 'FORMER_WARD_PART' else 'FORMER_WARD' end, w.edition,
           f.name || ', ' || f.district, w.inside_lon, w.inside_lat,
           f.plain, f.also, ' ' || f.plain || ' ' || f.context || ' ', 4
    from territory.former_ward f join territory.ward w on w.code = f.new_code
    union all
    select 'SEGMENT', null, name, middle_lon, middle_lat, plain, regexp_replace(plain, '^duong ', ''), ' ' || plain || ' ', 3
    from territory.segment
    union all
    select case layer when 'STREETS' then 'STREET' else 'PLACE' end, null, name, lon, lat,
           plain, case layer when 'STREETS' then 'duong ' || plain else plain end, ' ' || plain || ' ' || context || ' ',
           case layer when 'STREETS' then 2 else 1 end - case when ward is null then 2 else 0 end
    from territory.place;
