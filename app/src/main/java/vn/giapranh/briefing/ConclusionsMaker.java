package vn.giapranh.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.giapranh.kernel.Actor;
import vn.giapranh.meeting.MeetingRecord;
import vn.giapranh.meeting.MeetingState;
import vn.giapranh.papers.Block;

/** The notice of a meeting's conclusions (thông báo kết luận). */
@Component
class ConclusionsMaker implements PaperMaker {

    private final MeetingPapers meetings;
    private final UnitWords units;

    ConclusionsMaker(MeetingPapers meetings, UnitWords units) {
        this.meetings = meetings;
        this.units = units;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.CONCLUSIONS;
    }

    @Override
    public List<String> sections() {
        return List.of("assessment", "closing");
    }

    @Override
    public List<Suggestion> suggest(Actor actor) {
        return meetings.suggest(
                actor,
                SourceKind.CONCLUSIONS,
                state -> state instanceof MeetingState.Held,
                title -> "Thông báo kết luận: " + title);
    }

    @Override
    public Proposal propose(Actor actor, Office office, String key) {
        MeetingRecord meeting = meetings.get(actor, key);
        meetings.held(meeting);
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("assessment", "");
        sections.put("closing", "Các phường tổ chức thực hiện; kết quả được kiểm điểm tại kỳ giao ban tiếp theo.");
        return new Proposal(
                meetings.charter(meeting.meeting()),
                meetings.audience(meeting.meeting()),
                new PaperWords(
                        "Kết luận của cụm trưởng tại " + MeetingPapers.titleInSentence(meeting.meeting()),
                        sections,
                        meetings.recipients(meeting.meeting()),
                        "VT",
                        office.line(),
                        "Chủ tịch",
                        ""));
    }

    @Override
    public List<Block> body(Actor actor, String key, PaperWords words) {
        MeetingRecord meeting = meetings.get(actor, key);
        MeetingState.Held held = meetings.held(meeting);
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(
                "%s, tại %s, cụm trưởng (%s) chủ trì %s thực hiện %s. Sau khi các phường thảo luận, cụm trưởng kết luận như sau:"
                        .formatted(
                                capital(Vietnamese.dayInWords(Vietnamese.dayOf(held.openedAt()))),
                                meetings.call(meeting).place().orElse("cuộc họp trực tuyến"),
                                units.inSentence(meeting.chair()),
                                MeetingPapers.titleInSentence(meeting.meeting()),
                                meetings.charterTitle(actor, meeting.meeting()))));
        body.addAll(Sentences.paragraphs(words.section("assessment")));
        if (meeting.conclusions().isEmpty()) {
            body.add(new Block.Paragraph("Không giao nhiệm vụ mới."));
        }
        meeting.conclusions().forEach(each -> body.add(meetings.conclusion(each)));
        body.addAll(Sentences.paragraphs(words.section("closing")));
        return body;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.of("vi", "VN")) + words.substring(1);
    }
}
