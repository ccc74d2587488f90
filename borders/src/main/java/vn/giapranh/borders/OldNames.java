package vn.giapranh.borders;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds today's wards by the names people use: today's, and those before 1 July 2025.
 *
 * <p>With or without diacritics, with or without the words for ward, district and province or their usual short forms:
 * "Phường 3, Gò Vấp", "phuong 3 go vap", "P.3 Q. Gò Vấp", "Quận 10 phường 12", "Hạnh Thông". The name must be whole:
 * this is no search by beginnings. An old ward that was divided gives every ward that received a part; an old name without
 * its district gives the wards of every district that had one. Diacritics that are written must agree, unless no name
 * agrees with all of them.
 */
public final class OldNames {

    /**
     * A ward that the words may mean.
     *
     * @param wardCode today's code
     * @param wardName today's full name
     * @param oldName the old ward, district and province that were found, such as {@code Phường 3, Quận Gò Vấp, Thành
     *     phố Hồ Chí Minh}; empty when the words are today's name
     * @param divided whether the old ward went to several wards, so that the address must decide
     */
    public record Candidate(String wardCode, String wardName, Optional<String> oldName, boolean divided) {}

    private record Spelling(List<SpokenWord> words, Candidate candidate) {}

    /** Longer words than any name; they find nothing. */
    private static final int LONGEST_QUESTION = 200;

    private final Map<String, List<Spelling>> spellings = new HashMap<>();

    private OldNames() {}

    /**
     * Reads the table of old and new wards: UTF-8 CSV without quotation marks, whose header names at least
     * {@code old_province, old_district, old_ward, old_ward_divided, new_ward_code, new_ward}.
     */
    public static OldNames read(Path csv) throws IOException {
        try (InputStream in = Files.newInputStream(csv)) {
            return read(in);
        }
    }

    /** As {@link #read(Path)}; the stream is left open. A line that does not fit is an {@code IOException} with its number. */
    public static OldNames read(InputStream csv) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8));
        String header = lines.readLine();
        if (header == null) {
            throw new IOException("line 1: the table is empty");
        }
        List<String> columns = List.of(header.replace("\uFEFF", "").split(",", -1));
        List<Row> rows = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            rows.add(Row.of(columns, line.split(",", -1), rows.size() + 2));
        }
        OldNames names = new OldNames();
        for (Row row : rows) {
            names.add(row.newWard, row, new Candidate(row.newCode, row.newWard, Optional.empty(), false));
        }
        for (Row row : rows) {
            String oldName = row.ward.isEmpty()
                    ? row.district + ", " + row.province
                    : row.ward + ", " + row.district + ", " + row.province;
            names.add(row.ward, row, new Candidate(row.newCode, row.newWard, Optional.of(oldName), row.divided));
        }
        return names;
    }

    /** The wards these words may mean, today's names before old ones; empty when there is none. */
    public List<Candidate> find(String words) {
        if (words.length() > LONGEST_QUESTION) {
            return List.of();
        }
        List<SpokenWord> spoken = SpokenWord.wordsOf(words);
        Set<Candidate> agreeing = new LinkedHashSet<>();
        Set<Candidate> all = new LinkedHashSet<>();
        for (Spelling spelling : spellings.getOrDefault(SpokenWord.plain(spoken), List.of())) {
            all.add(spelling.candidate);
            boolean agrees = true;
            for (int i = 0; i < spoken.size(); i++) {
                agrees &= spoken.get(i).mayStandFor(spelling.words.get(i));
            }
            if (agrees) {
                agreeing.add(spelling.candidate);
            }
        }
        return List.copyOf(agreeing.isEmpty() ? all : agreeing);
    }

    /** Files a candidate under every way to say the ward: alone, with its district, and with its province. */
    private void add(String ward, Row row, Candidate candidate) {
        // A district without wards, such as an island, is its own old name.
        for (List<SpokenWord> said : waysToSay(ward.isEmpty() ? row.district : ward)) {
            file(said, candidate);
            for (List<SpokenWord> province : waysToSay(row.province)) {
                file(joined(said, province), candidate);
            }
            for (List<SpokenWord> district : waysToSay(row.district)) {
                file(joined(said, district), candidate);
                file(joined(district, said), candidate);
                for (List<SpokenWord> province : waysToSay(row.province)) {
                    file(joined(joined(said, district), province), candidate);
                }
            }
        }
    }

    private void file(List<SpokenWord> words, Candidate candidate) {
        List<Spelling> filed = spellings.computeIfAbsent(SpokenWord.plain(words), key -> new ArrayList<>(1));
        Spelling spelling = new Spelling(words, candidate);
        if (!filed.contains(spelling)) {
            filed.add(spelling);
        }
    }

    /** The full name, and the name without its first words that only say what it is. */
    private static List<List<SpokenWord>> waysToSay(String name) {
        List<SpokenWord> full = SpokenWord.wordsOf(name);
        String plain = SpokenWord.plain(full);
        for (String kind : List.of(
                "thanh pho ", "thi tran ", "thi xa ", "dac khu ", "phuong ", "xa ", "quan ", "huyen ", "tinh ")) {
            if (plain.startsWith(kind)) {
                return List.of(full, full.subList(kind.split(" ").length, full.size()));
            }
        }
        return List.of(full);
    }

    private static List<SpokenWord> joined(List<SpokenWord> first, List<SpokenWord> second) {
        List<SpokenWord> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private record Row(String province, String district, String ward, boolean divided, String newCode, String newWard) {

        static Row of(List<String> columns, String[] cells, int line) throws IOException {
            if (cells.length != columns.size()) {
                throw new IOException("line " + line + ": " + cells.length + " cells, not " + columns.size());
            }
            return new Row(
                    cell(columns, cells, "old_province"),
                    cell(columns, cells, "old_district"),
                    cell(columns, cells, "old_ward"),
                    cell(columns, cells, "old_ward_divided").equalsIgnoreCase("true"),
                    cell(columns, cells, "new_ward_code"),
                    cell(columns, cells, "new_ward"));
        }

        private static String cell(List<String> columns, String[] cells, String column) throws IOException {
            int i = columns.indexOf(column);
            if (i < 0) {
                throw new IOException("line 1: no column " + column);
            }
            return cells[i].strip();
        }
    }
}
