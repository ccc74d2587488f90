package vn.giapranh.briefing;

import java.util.ArrayList;
import java.util.List;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.papers.ClassifiedMark;

/**
 * What a party adds to a report.
 *
 * @param seen the version that was seen; 0 where the party had written nothing
 */
public record Contribute(ReportId report, int seen, String difficulties, String proposals) {

    private static final int LONGEST = 20_000;

    public Contribute {
        difficulties = difficulties.replace("\r\n", "\n").strip();
        proposals = proposals.replace("\r\n", "\n").strip();
        List<Wrong> wrongs = new ArrayList<>();
        check(wrongs, "difficulties", difficulties);
        check(wrongs, "proposals", proposals);
        if (!wrongs.isEmpty()) {
            throw new InvalidException(wrongs);
        }
    }

    private static void check(List<Wrong> wrongs, String field, String text) {
        if (text.length() > LONGEST) {
            wrongs.add(new Wrong(field, "briefing.invalid.length", List.of(0, LONGEST)));
        }
        ClassifiedMark.find(text)
                .ifPresent(mark -> wrongs.add(
                        new Wrong(field, "briefing.invalid.classified", List.of(mark.line(), mark.words()))));
    }
}
