package vn.giapranh.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giapranh.kernel.InvalidException;

/**
 * Which wards of before 1 July 2025 went to which wards of today: CSV without quotation marks, whose header names at
 * least {@code old_district, old_ward_code, old_ward, old_ward_divided, new_ward_code}. A ward that was not divided went to
 * one ward, as a whole.
 */
record FormerWardsFile(List<Entry> entries) {

    record Entry(String oldCode, String name, String district, String newCode, boolean divided) {}

    FormerWardsFile {
        entries = List.copyOf(entries);
    }

    /** @throws InvalidException naming the first line that does not fit, in itself or to the lines before it */
    static FormerWardsFile read(String csv) {
        List<String> lines = csv.lines().toList();
        if (lines.isEmpty()) {
            throw new InvalidException("file", "territory.line-unreadable", 1);
        }
        List<String> columns = List.of(lines.getFirst().replace("\uFEFF", "").split(",", -1));
        int oldCode = columns.indexOf("old_ward_code");
        int name = columns.indexOf("old_ward");
        int district = columns.indexOf("old_district");
        int divided = columns.indexOf("old_ward_divided");
        int newCode = columns.indexOf("new_ward_code");
        if (oldCode < 0 || name < 0 || district < 0 || divided < 0 || newCode < 0) {
            throw new InvalidException("file", "territory.line-unreadable", 1);
        }
        List<Entry> entries = new ArrayList<>();
        Map<String, Set<String>> successors = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", -1);
            if (cells.length != columns.size()
                    || !cells[newCode].matches("\\d{5}")
                    || !cells[divided].strip().matches("(?i)true|false")
                    || cells[district].isBlank()) {
                throw new InvalidException("file", "territory.line-unreadable", i + 1);
            }
            if (cells[name].isBlank()) {
                continue; // a district without wards, such as Côn Đảo
            }
            boolean isDivided = Boolean.parseBoolean(cells[divided].strip());
            Set<String> already = successors.computeIfAbsent(cells[oldCode], code -> new HashSet<>());
            if (!isDivided && !already.isEmpty() || !already.add(cells[newCode])) {
                throw new InvalidException("file", "territory.former-ward-twice", i + 1, cells[name].strip());
            }
            entries.add(
                    new Entry(cells[oldCode], cells[name].strip(), cells[district].strip(), cells[newCode], isDivided));
        }
        return new FormerWardsFile(entries);
    }
}
