package vn.giapranh.meeting;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.support.SqlArrayValue;
import vn.giapranh.kernel.WardId;

/** How the words of this module stand in columns, both ways. */
final class Columns {

    private Columns() {}

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static SqlArrayValue texts(List<?> values) {
        return new SqlArrayValue("text", values.stream().map(Object::toString).toArray());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> instantOrNone(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static Optional<URI> link(ResultSet row, String column) throws SQLException {
        return text(row, column).map(URI::create);
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static WardId ward(ResultSet row, String column) throws SQLException {
        return WardId.of(row.getString(column));
    }

    static Optional<WardId> wardOrNone(ResultSet row, String column) throws SQLException {
        return text(row, column).map(WardId::of);
    }

    static List<WardId> wards(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(WardId::of)
                .toList();
    }
}
