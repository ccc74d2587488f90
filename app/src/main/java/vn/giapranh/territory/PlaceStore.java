package vn.giapranh.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of names: former wards, streets, places; and the search in everything that has a name. */
@Component
class PlaceStore {

    private final JdbcClient jdbc;

    PlaceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A name that fits, with how well: from 1, all words are in it or beside it, to 5, it is the name. */
    record Hit(PlaceMatch.Kind kind, String name, double lon, double lat, int fit) {}

    /** The spelling by which names compare. */
    String plain(String words) {
        return plain(List.of(words)).getFirst();
    }

    /** In the order given. */
    List<String> plain(List<String> names) {
        return jdbc.sql("""
                        select territory.plain(name) as plain
                        from unnest(:names::text[]) with ordinality as given (name, position) order by position
                        """)
                .param("names", names.toArray(String[]::new))
                .query((row, number) -> row.getString("plain"))
                .list();
    }

    /**
     * Names that have all these words.
     *
     * @param plain as {@link #plain} spells it, not empty
     */
    List<Hit> find(String plain, EditionId edition, int limit) {
        String[] words = plain.split(" ");
        return jdbc.sql("""
                        select kind, label, lon, lat,
                               case when :plain in (plain, also) then 5
                                    when starts_with(plain, :plain || ' ') or starts_with(also, :plain || ' ') then 4
                                    when starts_with(plain, :plain) or starts_with(also, :plain) then 3
                                    when ' ' || plain || ' ' like all (:patterns::text[]) then 2
                                    else 1 end as fit
                        from territory.named
                        where (edition is null or edition = :edition)
                          and words like :longest and words like all (:patterns::text[])
                        order by fit desc, weight desc, length(plain), label collate "vi-x-icu"
                        limit :limit
                        """)
                .param("plain", plain)
                .param("edition", edition.number())
                .param("longest", "%" + longest(words) + "%")
                .param("patterns", patterns(words))
                .param("limit", limit)
                .query(PlaceStore::hit)
                .list();
    }

    /** Names that look like the words, all numbers equal: for words with a slip of the finger. */
    List<Hit> findAlike(String plain, EditionId edition, int limit) {
        String[] numbers = Arrays.stream(plain.split(" "))
                .filter(PlaceStore::isNumber)
                .map(number -> "% " + number + " %")
                .toArray(String[]::new);
        return jdbc.sql("""
                        select kind, label, lon, lat, 0 as fit
                        from territory.named
                        where (edition is null or edition = :edition)
                          and :plain operator(extensions.<%) words and words like all (:numbers::text[])
                        order by greatest(extensions.similarity(:plain, plain), extensions.similarity(:plain, also)) desc,
                                 weight desc, label collate "vi-x-icu"
                        limit :limit
                        """)
                .param("plain", plain)
                .param("edition", edition.number())
                .param("numbers", numbers)
                .param("limit", limit)
                .query(PlaceStore::hit)
                .list();
    }

    private static Hit hit(ResultSet row, int number) throws SQLException {
        return new Hit(
                PlaceMatch.Kind.valueOf(row.getString("kind")),
                row.getString("label"),
                row.getDouble("lon"),
                row.getDouble("lat"),
                row.getInt("fit"));
    }

    /** Each word begins a word of the name; a number is one, but for the last, which may still be being typed. */
    private static String[] patterns(String[] words) {
        String[] patterns = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            boolean whole = isNumber(words[i]) && i < words.length - 1;
            patterns[i] = "% " + words[i] + (whole ? " %" : "%");
        }
        return patterns;
    }

    private static String longest(String[] words) {
        return Arrays.stream(words)
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElseThrow();
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    void replaceFormerWards(List<FormerWardsFile.Entry> wards) {
        jdbc.sql("delete from territory.former_ward").update();
        jdbc.sql("""
                        insert into territory.former_ward (old_code, name, district, new_code, divided)
                        select * from unnest(:oldCodes::text[], :names::text[], :districts::text[], :newCodes::text[],
                                             :divided::boolean[])
                        """)
                .param(
                        "oldCodes",
                        wards.stream().map(FormerWardsFile.Entry::oldCode).toArray(String[]::new))
                .param("names", wards.stream().map(FormerWardsFile.Entry::name).toArray(String[]::new))
                .param(
                        "districts",
                        wards.stream().map(FormerWardsFile.Entry::district).toArray(String[]::new))
                .param(
                        "newCodes",
                        wards.stream().map(FormerWardsFile.Entry::newCode).toArray(String[]::new))
                .param(
                        "divided",
                        wards.stream().map(FormerWardsFile.Entry::divided).toArray(Boolean[]::new))
                .update();
    }

    /** Makes these the named things of the layer. */
    void replacePlaces(Layer layer, List<NamedPoint> points) {
        jdbc.sql("delete from territory.place where layer = :layer")
                .param("layer", layer.name())
                .update();
        jdbc.sql("""
                        insert into territory.place (layer, name, ward, lon, lat)
                        select :layer, name, nullif(ward, ''), lon, lat
                        from unnest(:names::text[], :wards::text[], :lons::float8[], :lats::float8[])
                            as given (name, ward, lon, lat)
                        """)
                .param("layer", layer.name())
                .param("names", points.stream().map(NamedPoint::name).toArray(String[]::new))
                .param(
                        "wards",
                        points.stream().map(point -> point.ward().orElse("")).toArray(String[]::new))
                .param("lons", points.stream().map(NamedPoint::lon).toArray(Double[]::new))
                .param("lats", points.stream().map(NamedPoint::lat).toArray(Double[]::new))
                .update();
    }
}
