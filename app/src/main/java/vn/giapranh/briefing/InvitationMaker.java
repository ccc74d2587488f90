package vn.giapranh.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.giapranh.kernel.Actor;
import vn.giapranh.meeting.AgendaItemView;
import vn.giapranh.meeting.Call;
import vn.giapranh.meeting.MeetingRecord;
import vn.giapranh.meeting.MeetingState;
import vn.giapranh.papers.Block;

/** The invitation to a meeting (giấy mời), with its agenda. */
@Component
class InvitationMaker implements PaperMaker {

    private final MeetingPapers meetings;
    private final UnitWords units;

    InvitationMaker(MeetingPapers meetings, UnitWords units) {
        this.meetings = meetings;
        this.units = units;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.INVITATION;
    }

    @Override
    public List<String> sections() {
        return List.of("invited", "prepare");
    }

    @Override
    public List<Suggestion> suggest(Actor actor) {
        return meetings.suggest(
                actor,
                SourceKind.INVITATION,
                state -> state instanceof MeetingState.Called,
                title -> "Giấy mời: " + title);
    }

    @Override
    public Proposal propose(Actor actor, Office office, String key) {
        MeetingRecord meeting = meetings.get(actor, key);
        meetings.call(meeting);
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put(
                "invited",
                String.join(
                        "\n",
                        meeting.meeting().parties().stream()
                                .map(ward -> "- Đại diện lãnh đạo UBND, Công an " + units.inSentence(ward))
                                .toList()));
        sections.put("prepare", "Đề nghị các phường chuẩn bị ý kiến theo chương trình và dự họp đúng giờ.");
        return new Proposal(
                meetings.charter(meeting.meeting()),
                meetings.audience(meeting.meeting()),
                new PaperWords(
                        "Dự " + MeetingPapers.titleInSentence(meeting.meeting())
                                + " thực hiện quy chế phối hợp tại địa bàn giáp ranh",
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
        Call call = meetings.call(meeting);
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph("Trân trọng kính mời:"));
        body.addAll(Sentences.paragraphs(words.section("invited")));
        body.add(new Block.Paragraph(
                "Nội dung:",
                MeetingPapers.titleInSentence(meeting.meeting()) + " thực hiện "
                        + Sentences.ended(meetings.charterTitle(actor, meeting.meeting()))));
        body.add(new Block.Paragraph("Chủ trì:", "cụm trưởng, " + units.inSentence(meeting.chair()) + "."));
        body.add(new Block.Paragraph(
                "Phường đăng cai:", units.inSentence(meeting.meeting().host()) + "."));
        body.add(new Block.Paragraph("Thời gian:", Vietnamese.moment(call.startsAt()) + "."));
        body.add(new Block.Paragraph("Địa điểm:", meetings.where(call)));
        if (!meeting.items().isEmpty()) {
            body.add(new Block.Paragraph("Chương trình:", ""));
            body.add(new Block.Bullets(
                    meeting.items().stream().map(InvitationMaker::item).toList()));
        }
        body.addAll(Sentences.paragraphs(words.section("prepare")));
        return body;
    }

    private static String item(AgendaItemView item) {
        return "%s (%d phút)".formatted(item.title(), item.timeMinutes());
    }
}
