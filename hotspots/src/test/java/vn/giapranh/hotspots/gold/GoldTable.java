package vn.giapranh.hotspots.gold;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A CSV file with a header under {@code gold/}. */
public final class GoldTable {

    private final List<NamedCsvRecord> rows;
    private final Map<String, double[]> numbers = new HashMap<>();

    private GoldTable(List<NamedCsvRecord> rows) {
        this.rows = rows;
    }

    public static GoldTable read(String name) {
        try (InputStream in = Objects.requireNonNull(GoldTable.class.getResourceAsStream("/gold/" + name), name);
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new GoldTable(csv.stream().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int size() {
        return rows.size();
    }

    /** A column of numbers; NA becomes NaN. */
    public double[] numbers(String column) {
        return numbers.computeIfAbsent(column, this::parsed).clone();
    }

    private double[] parsed(String column) {
        return rows.stream()
                .map(row -> row.getField(column))
                .mapToDouble(field -> "NA".equals(field) ? Double.NaN : Double.parseDouble(field))
                .toArray();
    }

    public int[] wholeNumbers(String column) {
        return rows.stream()
                .mapToInt(row -> (int) Double.parseDouble(row.getField(column)))
                .toArray();
    }

    public int[] days(String column) {
        return rows.stream()
                .mapToInt(row -> (int) LocalDate.parse(row.getField(column)).toEpochDay())
                .toArray();
    }
}
