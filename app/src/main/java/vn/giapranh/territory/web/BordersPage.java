package vn.giapranh.territory.web;

import java.util.List;
import java.util.Optional;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.BorderView;
import vn.giapranh.territory.EditionView;
import vn.giapranh.territory.SegmentView;

/**
 * The borders of the edition in force, and the editions.
 *
 * @param edition the one in force; empty before the first
 * @param focus the border looked at
 * @param editions the newest first
 */
public record BordersPage(
        Optional<EditionView> edition, Optional<Line> focus, List<Line> lines, List<EditionView> editions) {

    public BordersPage {
        lines = List.copyOf(lines);
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

    public String focusId() {
        return focus.map(Line::border)
                .map(BorderView::id)
                .map(BorderId::toString)
                .orElse("");
    }

    /** Of all borders together. */
    public double lengthMetres() {
        return lines.stream().mapToDouble(line -> line.border().lengthMetres()).sum();
    }
}
