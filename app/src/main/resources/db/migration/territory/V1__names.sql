-- One spelling for every name that is stored and every name that is asked for.

-- Lower case, no diacritics, đ as d, a space between words and between letters and digits, numbers without leading zeros,
-- the usual short forms written out: "P.03, Q. Gò Vấp" → "phuong 3 quan go vap".
create function territory.plain(words text) returns text
    language sql immutable strict parallel safe
    return btrim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
        regexp_replace(
            lower(extensions.unaccent('extensions.unaccent'::regdictionary, normalize(words, NFC))),
            '(?<=[a-z])(?=[0-9])|(?<=[0-9])(?=[a-z])|[^a-z0-9]+', ' ', 'g'),
        '\m0+(?=[0-9])', '', 'g'),
        '\m(p|f(?= [0-9]))\M', 'phuong', 'g'),
        '\mq\M', 'quan', 'g'),
        '\mtp ?hcm\M', 'thanh pho ho chi minh', 'g'),
        '\mtp\M', 'thanh pho', 'g'));

-- The first letters, as people shorten names in a hurry: "Gò Vấp" → "gv".
create function territory.initials(words text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(territory.plain(words), '([a-z0-9])[a-z0-9]* ?', '\1', 'g');

grant usage on schema territory to giapranh_server, giapranh_ward, giapranh_resident, giapranh_engine;
