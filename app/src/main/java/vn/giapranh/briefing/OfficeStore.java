package vn.giapranh.briefing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giapranh.kernel.WardId;
import vn.giapranh.papers.HouseStyle;
import vn.giapranh.papers.IssuerSystem;
import vn.giapranh.papers.ToneMarks;

/** Offices and what their unit writes its own way. */
@Repository
class OfficeStore {

    static final String COLUMNS =
            "o.id as office, o.unit as office_unit, o.system, o.parent, o.name, o.place, o.abbreviation, o.congress_term, o.version as office_version";

    private final JdbcClient jdbc;

    OfficeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Office office(ResultSet row) throws SQLException {
        return new Office(
                new OfficeId(row.getObject("office", UUID.class)),
                WardId.of(row.getString("office_unit")),
                IssuerSystem.valueOf(row.getString("system")),
                Optional.ofNullable(row.getString("parent")),
                row.getString("name"),
                row.getString("place"),
                row.getString("abbreviation"),
                Optional.ofNullable(row.getString("congress_term")),
                row.getInt("office_version"));
    }

    List<Office> listOf(WardId unit) {
        return jdbc.sql("select " + COLUMNS
                        + " from briefing.office o where o.unit = :unit order by o.system desc, o.name")
                .param("unit", unit.code())
                .query((row, _) -> office(row))
                .list();
    }

    Optional<Office> find(OfficeId id) {
        return jdbc.sql("select " + COLUMNS + " from briefing.office o where o.id = :id")
                .param("id", id.value())
                .query((row, _) -> office(row))
                .optional();
    }

    /** False when the unit has an office of this name. */
    boolean insert(OfficeId id, WardId unit, WriteOffice office) {
        return write("""
                        insert into briefing.office (id, unit, system, parent, name, place, abbreviation, congress_term)
                        values (:id, :unit, :system, :parent, :name, :place, :abbreviation, :term)
                        on conflict (unit, name) do nothing
                        """, id, office).param("unit", unit.code()).update() == 1;
    }

    /** False when somebody changed it since {@code seen}. The system of an office stays: its registers count by it. */
    boolean update(OfficeId id, int seen, WriteOffice office) {
        return write("""
                        update briefing.office
                           set parent = :parent, name = :name, place = :place, abbreviation = :abbreviation,
                               congress_term = :term, version = version + 1
                         where id = :id and version = :seen and system = :system
                        """, id, office).param("seen", seen).update() == 1;
    }

    private JdbcClient.StatementSpec write(String sql, OfficeId id, WriteOffice office) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("system", office.system().name())
                .param("parent", office.parent().orElse(null), Types.VARCHAR)
                .param("name", office.name())
                .param("place", office.place())
                .param("abbreviation", office.abbreviation())
                .param("term", office.congressTerm().orElse(null), Types.VARCHAR);
    }

    HouseStyle house(WardId unit) {
        return jdbc.sql("""
                        select charter_abbreviation, tone_marks, party_05_from, party_36_end
                          from briefing.house
                         where unit = :unit
                        """)
                .param("unit", unit.code())
                .query((row, _) -> new HouseStyle(
                        row.getString("charter_abbreviation"),
                        ToneMarks.valueOf(row.getString("tone_marks")),
                        row.getObject("party_05_from", LocalDate.class),
                        row.getString("party_36_end")))
                .optional()
                .orElseGet(HouseStyle::usual);
    }

    void putHouse(WardId unit, HouseStyle house) {
        jdbc.sql("""
                        insert into briefing.house (unit, charter_abbreviation, tone_marks, party_05_from, party_36_end)
                        values (:unit, :charter, :marks, :from, :end)
                        on conflict (unit) do update
                           set charter_abbreviation = excluded.charter_abbreviation, tone_marks = excluded.tone_marks,
                               party_05_from = excluded.party_05_from, party_36_end = excluded.party_36_end
                        """)
                .param("unit", unit.code())
                .param("charter", house.charterAbbreviation())
                .param("marks", house.toneMarks().name())
                .param("from", house.party05From())
                .param("end", house.party36End())
                .update();
    }
}
