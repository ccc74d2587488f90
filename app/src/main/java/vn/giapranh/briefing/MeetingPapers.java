package vn.giapranh.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.Charters;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.meeting.AttendanceView;
import vn.giapranh.meeting.Call;
import vn.giapranh.meeting.ConclusionView;
import vn.giapranh.meeting.MeetingNumber;
import vn.giapranh.meeting.MeetingRecord;
import vn.giapranh.meeting.MeetingState;
import vn.giapranh.meeting.MeetingTitle;
import vn.giapranh.meeting.MeetingView;
import vn.giapranh.meeting.Meetings;
import vn.giapranh.papers.Block;

/** What the three papers of a meeting have in common: which meetings there are, and how they are spoken of. */
@Component
class MeetingPapers {

    private static final int MOST = 30;

    private final Meetings meetings;
    private final Charters charters;
    private final UnitWords units;

    MeetingPapers(Meetings meetings, Charters charters, UnitWords units) {
        this.meetings = meetings;
        this.charters = charters;
        this.units = units;
    }

    /** The meetings of the actor's charters of which a paper could be made. */
    List<Suggestion> suggest(
            Actor actor, SourceKind kind, Predicate<MeetingState> which, Function<String, String> what) {
        List<Suggestion> found = new ArrayList<>();
        for (CharterView charter : meetings.listCharters(actor)) {
            for (MeetingView meeting : meetings.list(actor, charter.id().charter())) {
                if (which.test(meeting.state())) {
                    found.add(new Suggestion(
                            new Source(kind, meeting.number().toString()),
                            what.apply(title(meeting)),
                            meeting.call()
                                    .map(call -> Vietnamese.dayOf(call.startsAt()))
                                    .orElse(meeting.due().to())));
                }
            }
        }
        return found.stream().limit(MOST).toList();
    }

    MeetingRecord get(Actor actor, String key) {
        if (!MeetingNumber.isNumber(key)) {
            throw new UnknownException("meeting");
        }
        return meetings.get(actor, new MeetingNumber(key));
    }

    /** A meeting that was held, with the instant its minutes were closed. */
    MeetingState.Held held(MeetingRecord meeting) {
        if (!(meeting.meeting().state() instanceof MeetingState.Held held)) {
            throw new UnknownException("meeting");
        }
        return held;
    }

    Call call(MeetingRecord meeting) {
        return meeting.meeting().call().orElseThrow(() -> new UnknownException("meeting"));
    }

    /** "Giao ban quý III/2026". */
    static String title(MeetingView meeting) {
        MeetingTitle title = MeetingTitle.of(meeting);
        return Vietnamese.text("meeting", title.key(), title.values());
    }

    /** As it stands in a sentence: "giao ban quý III/2026". */
    static String titleInSentence(MeetingView meeting) {
        String title = title(meeting);
        return title.substring(0, 1).toLowerCase(java.util.Locale.of("vi", "VN")) + title.substring(1);
    }

    String charterTitle(Actor actor, MeetingView meeting) {
        return String.join(
                " ",
                charters.getVersion(actor, meeting.charter())
                        .document()
                        .title()
                        .lines()
                        .toList());
    }

    Optional<String> charter(MeetingView meeting) {
        return Optional.of(meeting.charter().charter());
    }

    Set<vn.giapranh.kernel.WardId> audience(MeetingView meeting) {
        return Set.copyOf(meeting.parties());
    }

    /** The parties, one a line, as recipients. */
    String recipients(MeetingView meeting) {
        return String.join(
                "\n",
                meeting.parties().stream()
                        .map(ward -> "UBND, Công an " + units.inSentence(ward))
                        .toList());
    }

    String where(Call call) {
        List<String> words = new ArrayList<>();
        call.place().ifPresent(words::add);
        call.link().ifPresent(link -> words.add("trực tuyến tại " + link));
        return String.join("; ", words) + ".";
    }

    String attendance(AttendanceView attendance) {
        if (!attendance.isThere()) {
            return "vắng" + (attendance.reason().isBlank() ? "." : ", lý do: " + attendance.reason() + ".");
        }
        return "%d người%s%s."
                .formatted(
                        attendance.headCount(),
                        attendance.functions().isBlank() ? "" : " (" + attendance.functions() + ")",
                        attendance.online() ? ", dự trực tuyến" : "");
    }

    /** One conclusion: who, what, by when, whose authority, what result. */
    Block conclusion(ConclusionView conclusion) {
        StringBuilder words = new StringBuilder(Sentences.ended(conclusion.what()))
                .append(" Thực hiện: ")
                .append(conclusion.office().isBlank() ? "" : conclusion.office() + ", ")
                .append(units.inSentence(conclusion.ward()))
                .append(". Thời hạn: ")
                .append(Vietnamese.day(conclusion.firstDue()))
                .append('.');
        if (!conclusion.authority().isBlank()) {
            words.append(" Thẩm quyền: ").append(Sentences.ended(conclusion.authority()));
        }
        if (!conclusion.result().isBlank()) {
            words.append(" Kết quả cần đạt: ").append(Sentences.ended(conclusion.result()));
        }
        return new Block.Paragraph(conclusion.sequence() + ".", words.toString());
    }

    static LocalDate day(Call call) {
        return Vietnamese.dayOf(call.startsAt());
    }
}
