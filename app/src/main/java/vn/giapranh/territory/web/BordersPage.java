package vn.giapranh.territory.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giapranh.territory.BorderView;
import vn.giapranh.territory.EditionView;
import vn.giapranh.territory.SegmentView;

/**
 * The borders of the edition in force, and the editions.
 *
 * @param edition the one in force; empty before the first
 * @param ours the borders of the viewer's ward
 * @param others the rest, those that a charter covers first; all of them for the level above
 * @param editions the newest first
 */
public record BordersPage(
        Optional<EditionView> edition, List<Line> ours, List<Line> others, List<EditionView> editions) {

    public BordersPage {
        ours = List.copyOf(ours);
        others = List.copyOf(others);
        editions = List.copyOf(editions);
    }

    /**
     * One border.
     *
     * @param depthMetres of its zone on each side; empty where no charter in force covers it
     */
    public record Line(BorderView border, Optional<Integer> depthMetres, List<SegmentView> segments) {
        public Line {
            segments = List.copyOf(segments);
        }
    }

    public int count() {
        return ours.size() + others.size();
    }

    /** Of all borders together. */
    public double lengthMetres() {
        return Stream.concat(ours.stream(), others.stream())
                .mapToDouble(line -> line.border().lengthMetres())
                .sum();
    }
}
