package vn.giapranh.briefing.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giapranh.briefing.NumberView;
import vn.giapranh.briefing.Office;
import vn.giapranh.briefing.PaperView;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.territory.UnitNames;

/**
 * One paper: as it looks, and, while it is a draft of the viewer's unit, the form of what may be written in it.
 *
 * @param pages how many pages it has
 * @param typed the fields of the form, as stored or as they were sent
 * @param stale whether somebody else saved since; {@code paper} is what was saved, {@code typed} what was sent
 * @param corrected the paper that this one corrects; {@code corrections} those that correct it
 */
public record PaperPage(
        PaperView paper,
        boolean own,
        boolean mayWrite,
        int pages,
        List<String> sections,
        Map<String, String> typed,
        List<Wrong> wrongs,
        boolean stale,
        List<String> obstacles,
        List<Office> offices,
        List<NumberView> reserved,
        Optional<PaperView> corrected,
        List<PaperView> corrections,
        UnitNames names) {

    public PaperPage {
        sections = List.copyOf(sections);
        typed = Map.copyOf(typed);
        wrongs = List.copyOf(wrongs);
        obstacles = List.copyOf(obstacles);
        offices = List.copyOf(offices);
        reserved = List.copyOf(reserved);
        corrections = List.copyOf(corrections);
    }

    public boolean isDraft() {
        return paper.state() instanceof PaperView.State.Draft;
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The first thing wrong with a field. */
    public @Nullable Wrong wrong(String field) {
        return wrongs.stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .orElse(null);
    }
}
