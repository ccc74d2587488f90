package vn.giapranh.incident;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;
import vn.giapranh.kernel.WardId;

/** How the words of this module stand in columns, both ways. Enums stand by name, instants in UTC to the microsecond. */
final class Columns {

    private Columns() {}

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static SqlArrayValue texts(Collection<?> values) {
        return new SqlArrayValue("text", values.stream().map(Object::toString).toArray());
    }

    static @Nullable String orNull(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> instantOrNone(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static WardId ward(ResultSet row, String column) throws SQLException {
        return WardId.of(row.getString(column));
    }

    static Optional<WardId> wardOrNone(ResultSet row, String column) throws SQLException {
        return text(row, column).map(WardId::of);
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static IncidentNumber number(ResultSet row, String column) throws SQLException {
        return IncidentNumber.of(row.getString(column));
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Optional<UUID> uuidOrNone(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, row.getString(column));
    }

    static <E extends Enum<E>> Optional<E> constantOrNone(ResultSet row, String column, Class<E> type)
            throws SQLException {
        return text(row, column).map(name -> Enum.valueOf(type, name));
    }

    /** Empty for null as well. */
    static Set<WardId> wards(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        if (array == null) {
            return Set.of();
        }
        return java.util.Arrays.stream((String[]) array.getArray())
                .map(WardId::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
