package vn.giapranh.charter.draft;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import vn.giapranh.charter.document.CharterDocument;
import vn.giapranh.charter.draft.text.DraftParser;
import vn.giapranh.charter.draft.text.DraftText;
import vn.giapranh.charter.draft.text.DraftText.Frame;
import vn.giapranh.charter.yaml.Written;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.WardId;

/** What a draft says on its first day. */
final class Beginnings {

    private static final int MOST_PARTIES = 30;

    private Beginnings() {}

    static void check(StartDraft.FromTemplate start, WardId own) {
        List<WardId> wards = start.wards();
        if (!wards.contains(own)) {
            throw new InvalidException("wards", "charter-draft.invalid.without-own-ward");
        }
        if (wards.size() < 2 || wards.size() > MOST_PARTIES || new HashSet<>(wards).size() < wards.size()) {
            throw new InvalidException("wards", "charter-draft.invalid.wards", 2, MOST_PARTIES);
        }
        if (start.to().isBefore(start.from())) {
            throw new InvalidException("to", "charter-draft.invalid.period");
        }
    }

    /** An address for the charter that its secretaries may change: the codes of its wards. */
    static String slug(List<WardId> wards) {
        String codes = wards.stream().map(WardId::code).limit(8).collect(Collectors.joining("-"));
        return "quy-che-" + codes;
    }

    /** The parties after who joins has joined, or who leaves has left. */
    static List<WardId> wards(StartDraft.FromVersion start, List<WardId> parties) {
        List<WardId> wards = new ArrayList<>(parties);
        switch (start.purpose()) {
            case JOINING -> {
                start.wards().stream().filter(ward -> !wards.contains(ward)).forEach(wards::add);
                if (wards.size() == parties.size() || wards.size() > MOST_PARTIES) {
                    throw new InvalidException("wards", "charter-draft.invalid.joining");
                }
            }
            case LEAVING -> {
                wards.removeAll(start.wards());
                if (wards.size() == parties.size() || wards.size() < 2) {
                    throw new InvalidException("wards", "charter-draft.invalid.leaving");
                }
            }
            case NEW -> throw new IllegalArgumentException("a new charter has no version to begin from");
            case AMENDMENT, EXTENSION, RENEWAL -> {}
        }
        return wards;
    }

    /**
     * The version's own text for another period: a renewal follows the old period and is as long; what else is changed
     * begins with the next month, an extension for a year more.
     */
    static DraftText text(CharterDocument version, DraftPurpose purpose, LocalDate today) {
        DraftText text = DraftParser.of(version);
        LocalDate nextMonth = today.plusMonths(1).withDayOfMonth(1);
        LocalDate from = purpose == DraftPurpose.RENEWAL ? version.to().plusDays(1) : nextMonth;
        LocalDate to = switch (purpose) {
            case RENEWAL ->
                from.plus(Period.between(version.from(), version.to().plusDays(1)))
                        .minusDays(1);
            case EXTENSION -> version.to().plusYears(1);
            case NEW, AMENDMENT, JOINING, LEAVING ->
                version.to().isBefore(from) ? from.plusYears(1).minusDays(1) : version.to();
        };
        Frame frame = text.frame();
        return text.with(new Frame(
                frame.slug(),
                frame.title(),
                frame.note(),
                Written.write(from),
                Written.write(to),
                frame.levelAbove(),
                frame.basis(),
                frame.parties()));
    }
}
