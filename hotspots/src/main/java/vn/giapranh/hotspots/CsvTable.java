package vn.giapranh.hotspots;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * A CSV file (RFC 4180, UTF-8) whose first line names the columns, in any order and in capitals or not; columns that nobody
 * asks for are passed over. A file whose name ends in {@code .gz} is unpacked.
 */
public final class CsvTable {

    /** The most rows of one file. */
    public static final int MOST_ROWS = 20_000_000;

    private final Path file;
    private final List<String> columns;
    private CsvRecord record;

    private CsvTable(Path file, CsvRecord header) {
        this.file = file;
        this.record = header;
        columns = header.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** What is done with the rows; made once the columns are known. */
    @FunctionalInterface
    public interface Rows {
        /** Takes the row that the table stands on. */
        void next() throws UnreadableTableException;
    }

    /** Looks at the names of the columns and says what is done with the rows. */
    @FunctionalInterface
    public interface Columns {
        /** Finds the columns it needs. */
        Rows in(CsvTable table) throws UnreadableTableException;
    }

    /** Reads a file from the first row to the last. */
    public static void read(Path file, Columns columns) throws UnreadableTableException {
        try (InputStream in = open(file);
                CsvReader<CsvRecord> records = CsvReader.builder()
                        .detectBomHeader(true)
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .ofCsvRecord(in)) {
            CsvTable table = null;
            Rows rows = () -> {};
            long read = 0;
            for (CsvRecord next : records) {
                if (table == null) {
                    table = new CsvTable(file, next);
                    rows = columns.in(table);
                } else {
                    table.record = next;
                    table.complete();
                    if (++read > MOST_ROWS) {
                        throw table.wrong("there are more than " + MOST_ROWS + " rows");
                    }
                    rows.next();
                }
            }
            if (table == null) {
                throw new UnreadableTableException(file, 0, "the file is empty");
            }
        } catch (NoSuchFileException e) {
            throw new UnreadableTableException(file, 0, "no such file");
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableTableException(file, 0, "cannot be read: " + e.getMessage());
        } catch (CsvParseException e) {
            throw new UnreadableTableException(file, 0, "is not a CSV file: " + e.getMessage());
        }
    }

    private static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("is a directory");
        }
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private void complete() throws UnreadableTableException {
        if (record.getFieldCount() != columns.size()) {
            throw wrong("there are " + record.getFieldCount() + " fields, but " + columns.size() + " columns");
        }
    }

    /** Where the column of one of these names stands, when there is one. */
    public OptionalInt find(String... names) {
        return Arrays.stream(names)
                .mapToInt(columns::indexOf)
                .filter(at -> at >= 0)
                .findFirst();
    }

    /** Where the column of one of these names stands. */
    public int require(String... names) throws UnreadableTableException {
        OptionalInt at = find(names);
        if (at.isEmpty()) {
            throw wrong("there is no column " + String.join(" or ", names) + "; the columns are "
                    + String.join(", ", columns));
        }
        return at.getAsInt();
    }

    /** The text of a field, without blanks around it. */
    public String text(int column) {
        return record.getField(column).strip();
    }

    /** The texts of several fields in one, or an empty text for none. */
    public String joined(int... fields) {
        if (fields.length == 1) {
            return text(fields[0]);
        }
        return Arrays.stream(fields).mapToObj(this::text).collect(Collectors.joining(", "));
    }

    /** A finite number. */
    public double number(int column) throws UnreadableTableException {
        String text = text(column);
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below, with the line.
        }
        throw wrong(columns.get(column) + " is not a number: '" + text + "'");
    }

    /** A whole number from 0 to 1,000,000,000. */
    public int count(int column) throws UnreadableTableException {
        double value = number(column);
        if (value < 0 || value > 1e9 || value != Math.rint(value)) {
            throw wrong(columns.get(column) + " is not a whole number from 0 to 1,000,000,000: '" + text(column) + "'");
        }
        return (int) value;
    }

    /** A longitude in degrees. */
    public double longitude(int column) throws UnreadableTableException {
        double value = number(column);
        if (Math.abs(value) > 180) {
            throw wrong("the longitude is beyond ±180 degrees: " + value);
        }
        return value;
    }

    /** A latitude in degrees. */
    public double latitude(int column) throws UnreadableTableException {
        double value = number(column);
        if (Math.abs(value) > 90) {
            throw wrong(
                    "the latitude is beyond ±90 degrees: " + value + " (have longitude and latitude changed places?)");
        }
        return value;
    }

    /** Metres on a plane. */
    public double metres(int column) throws UnreadableTableException {
        double value = number(column);
        if (Math.abs(value) > 1e9) {
            throw wrong(columns.get(column) + " is beyond a million kilometres: " + value);
        }
        return value;
    }

    /** A date or the date of a timestamp, as {@link DayReader} reads it, in days since 1970-01-01. */
    public int day(int column) throws UnreadableTableException {
        String text = text(column);
        OptionalInt day = DayReader.day(text);
        if (day.isEmpty()) {
            throw wrong(columns.get(column) + " is not a date such as 2026-11-24 or 2026-11-24T22:15: '" + text + "'");
        }
        return day.getAsInt();
    }

    /** Says what is wrong on this line. */
    public UnreadableTableException wrong(String words) {
        return new UnreadableTableException(file, record.getStartingLineNumber(), words);
    }
}
