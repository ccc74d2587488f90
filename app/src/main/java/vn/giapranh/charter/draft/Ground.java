package vn.giapranh.charter.draft;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderView;
import vn.giapranh.territory.SegmentView;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.WardView;

/** The borders, segments and neighbours that a draft may be about, by the boundary edition in force. */
@Component
public class Ground {

    private static final int MOST_WARDS = 80;

    private final Territory territory;

    Ground(Territory territory) {
        this.territory = territory;
    }

    /** The borders between two of the wards. */
    public List<BorderView> bordersAmong(Collection<WardId> wards) {
        return territory.listBorders().stream()
                .filter(border -> wards.contains(border.id().a())
                        && wards.contains(border.id().b()))
                .toList();
    }

    /** The segments on those borders. */
    public List<SegmentView> segmentsAmong(Collection<WardId> wards) {
        Set<String> borders = bordersAmong(wards).stream()
                .map(border -> border.id().toString())
                .collect(Collectors.toSet());
        return territory.listSegments().stream()
                .filter(segment -> borders.contains(segment.border().toString()))
                .toList();
    }

    /** The ward and those reached over the fewest borders, at most 80, the nearest first. */
    public List<WardView> around(WardId ward) {
        Map<WardId, WardView> found = new LinkedHashMap<>();
        Deque<WardId> next = new ArrayDeque<>(List.of(ward));
        while (!next.isEmpty() && found.size() < MOST_WARDS) {
            WardId here = next.removeFirst();
            if (found.containsKey(here) || territory.findWard(here).isEmpty()) {
                continue;
            }
            found.put(here, territory.findWard(here).orElseThrow());
            territory.listBorders().stream()
                    .map(BorderView::id)
                    .filter(border -> border.isBorderOf(here))
                    .map(border -> border.a().equals(here) ? border.b() : border.a())
                    .forEach(next::add);
        }
        return List.copyOf(found.values());
    }

    List<String> names(Collection<WardId> wards) {
        return bordersAmong(wards).stream().map(BorderView::name).toList();
    }

    /** Lines of a Zone rule: what is written of these wards stays, borders among them that are not written are added. */
    List<String> borders(Collection<WardId> wards, String written) {
        return merged(
                written.lines().filter(line -> isAmong(line, 0, wards)).toList(),
                bordersAmong(wards).stream()
                        .map(border -> border.id().toString())
                        .toList());
    }

    /** The same of segments; a segment that is not written yet is shared and whoever receives leads. */
    List<String> segments(Collection<WardId> wards, String written) {
        return merged(
                written.lines().filter(line -> isAmong(line, 1, wards)).toList(),
                segmentsAmong(wards).stream()
                        .map(segment -> segment.code() + " " + segment.border() + " shared receiver")
                        .toList());
    }

    private static boolean isAmong(String line, int word, Collection<WardId> wards) {
        String[] words = line.split(" ", -1);
        return words.length > word
                && List.of(words[word].split("-", -1)).stream()
                        .allMatch(code ->
                                wards.stream().anyMatch(ward -> ward.code().equals(code)));
    }

    private static List<String> merged(List<String> written, List<String> known) {
        Map<String, String> lines = new LinkedHashMap<>();
        written.forEach(line -> lines.put(line.split(" ", 2)[0], line));
        known.forEach(line -> lines.putIfAbsent(line.split(" ", 2)[0], line));
        return List.copyOf(lines.values());
    }
}
