package vn.giapranh.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.giapranh.kernel.Actor;
import vn.giapranh.meeting.AgendaItemView;
import vn.giapranh.meeting.MeetingRecord;
import vn.giapranh.meeting.MeetingState;
import vn.giapranh.papers.Block;
import vn.giapranh.papers.Signature;

/** The minutes of a meeting (biên bản), as they were closed. */
@Component
class MinutesMaker implements PaperMaker {

    private final MeetingPapers meetings;
    private final UnitWords units;

    MinutesMaker(MeetingPapers meetings, UnitWords units) {
        this.meetings = meetings;
        this.units = units;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.MINUTES;
    }

    @Override
    public List<String> sections() {
        return List.of("secretary", "remarks");
    }

    @Override
    public List<Suggestion> suggest(Actor actor) {
        return meetings.suggest(
                actor, SourceKind.MINUTES, state -> state instanceof MeetingState.Held, title -> "Biên bản: " + title);
    }

    @Override
    public Proposal propose(Actor actor, Office office, String key) {
        MeetingRecord meeting = meetings.get(actor, key);
        meetings.held(meeting);
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put(
                "secretary",
                "Văn phòng HĐND và UBND " + units.inSentence(meeting.meeting().host()));
        sections.put("remarks", "");
        return new Proposal(
                meetings.charter(meeting.meeting()),
                meetings.audience(meeting.meeting()),
                new PaperWords(
                        MeetingPapers.title(meeting.meeting()) + " thực hiện quy chế phối hợp tại địa bàn giáp ranh",
                        sections,
                        meetings.recipients(meeting.meeting()),
                        "VT",
                        "",
                        "Chủ tọa",
                        ""));
    }

    @Override
    public List<Block> body(Actor actor, String key, PaperWords words) {
        MeetingRecord meeting = meetings.get(actor, key);
        MeetingState.Held held = meetings.held(meeting);
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph("Thời gian bắt đầu:", Vietnamese.moment(held.openedAt()) + "."));
        body.add(new Block.Paragraph("Địa điểm:", meetings.where(meetings.call(meeting))));
        body.add(new Block.Paragraph("Chủ trì:", "cụm trưởng, " + units.inSentence(meeting.chair()) + "."));
        body.add(new Block.Paragraph("Thư ký:", Sentences.ended(words.section("secretary"))));
        body.add(new Block.Heading(1, "Thành phần tham dự"));
        body.add(new Block.Bullets(meeting.attendance().stream()
                .map(each -> units.full(each.ward()) + ": " + meetings.attendance(each))
                .toList()));
        body.add(new Block.Heading(1, "Nội dung"));
        for (AgendaItemView item : meeting.items()) {
            body.add(new Block.Heading(2, item.title()));
            body.addAll(
                    item.minutes().isBlank()
                            ? List.of(new Block.Paragraph("Không có ý kiến."))
                            : Sentences.paragraphs(item.minutes()));
        }
        body.add(new Block.Heading(1, "Kết luận"));
        if (meeting.conclusions().isEmpty()) {
            body.add(new Block.Paragraph("Cuộc họp không có kết luận giao việc."));
        }
        meeting.conclusions().forEach(each -> body.add(meetings.conclusion(each)));
        meeting.addenda()
                .forEach(each -> body.add(new Block.Paragraph(
                        "Bổ sung, đính chính %s:".formatted(Vietnamese.moment(each.at())),
                        Sentences.ended(each.words()))));
        body.addAll(Sentences.paragraphs(words.section("remarks")));
        body.add(new Block.Paragraph(
                "Cuộc họp kết thúc vào %s; biên bản đã được thông qua.".formatted(Vietnamese.moment(held.closedAt()))));
        return body;
    }

    @Override
    public List<Signature> signatures(Actor actor, String key, PaperWords words) {
        return List.of(Signature.of("Thư ký", ""), Signature.of(words.signer(), words.signerName()));
    }
}
