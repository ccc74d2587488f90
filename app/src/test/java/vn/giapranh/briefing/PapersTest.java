package vn.giapranh.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giapranh.BorderPlaces.AN_NHON;
import static vn.giapranh.BorderPlaces.CITY;
import static vn.giapranh.BorderPlaces.HANH_THONG;
import static vn.giapranh.BorderPlaces.TAN_SON_HOA;
import static vn.giapranh.briefing.PaperWorld.officer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import vn.giapranh.MovableClock;
import vn.giapranh.ServerTest;
import vn.giapranh.briefing.PaperFile.Format;
import vn.giapranh.briefing.Papers.NumberChoice;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.meeting.MeetingView;
import vn.giapranh.meeting.MeetingWorld;
import vn.giapranh.obligation.Duty;
import vn.giapranh.obligation.Judged;
import vn.giapranh.obligation.Obligations;
import vn.giapranh.obligation.Standing;
import vn.giapranh.papers.IssuerSystem;
import vn.giapranh.papers.PaperKind;

/** Papers of meetings, from draft to issue, over the real database. */
@ServerTest(properties = {"giapranh.demo=true", "giapranh.demo.data=../data", "giapranh.demo.months=0"})
@Import({PaperWorld.class, MeetingWorld.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersTest {

    private static final Instant START = Instant.parse("2026-03-02T03:00:00Z");

    @Autowired
    private Papers papers;

    @Autowired
    private Registers registers;

    @Autowired
    private Obligations obligations;

    @Autowired
    private PaperWorld world;

    @Autowired
    private MeetingWorld meetings;

    @Autowired
    private MovableClock clock;

    private String held = "";
    private String called = "";
    private WardId chair = TAN_SON_HOA;
    private OfficeId office = new OfficeId(new java.util.UUID(0, 0));

    @BeforeAll
    void meet() {
        clock.moveTo(START);
        held = meetings.held(AN_NHON, HANH_THONG).number().toString();
        MeetingView next = meetings.called();
        called = next.number().toString();
        office = world.office(chairs(Role.SECRETARY), IssuerSystem.STATE, "BAN KIỂM THỬ VĂN BẢN");
    }

    @Test
    void a_notice_of_conclusions_is_made_from_the_meeting_and_frozen_when_issued() throws IOException {
        Actor.Officer secretary = chairs(Role.SECRETARY);
        PaperId id = papers.draft(secretary, new Source(SourceKind.CONCLUSIONS, held), Optional.of(office));
        assertThat(papers.draft(secretary, new Source(SourceKind.CONCLUSIONS, held), Optional.of(office)))
                .as("the same draft")
                .isEqualTo(id);
        String draft = text(papers.getFile(secretary, id, Format.DOCX));
        assertThat(draft)
                .contains("BAN KIỂM THỬ VĂN BẢN")
                .contains("Lắp camera tại điểm giáp ranh.")
                .contains("Công an phường, phường An Nhơn")
                .contains("12/03/2026")
                .contains("Thẩm quyền: UBND phường.");

        PaperView paper = papers.get(secretary, id);
        var issued = issued(papers.issue(secretary, id, paper.version(), Optional.empty()));
        assertThat(issued.reference()).isEqualTo("%02d/TB-KT".formatted(issued.number()));
        assertThat(text(papers.getFile(secretary, id, Format.DOCX)))
                .contains("Số: " + issued.reference())
                .contains("ngày 02 tháng 3 năm 2026");
        assertThat(papers.getFile(secretary, id, Format.PDF).bytes()).startsWith("%PDF".getBytes());

        assertThat(notice().standing()).isInstanceOf(Standing.Met.class);

        byte[] before = papers.getFile(secretary, id, Format.PDF).bytes();
        clock.advance(java.time.Duration.ofDays(1));
        assertThat(papers.getFile(secretary, id, Format.PDF).bytes()).isEqualTo(before);
        clock.moveTo(START.plusSeconds(60));

        assertThat(papers.get(officer(AN_NHON, Role.DUTY_OFFICER), id).state()).isEqualTo(issued);
        assertThatThrownBy(() -> papers.get(officer(CITY, Role.SECRETARY), id)).isInstanceOf(UnknownException.class);
        assertThatThrownBy(() -> world.write("update briefing.paper set subject = 'khác' where id = '" + id + "'"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> world.write("update briefing.file set pdf = docx where paper = '" + id + "'"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");

        PaperId correction = papers.correct(secretary, id);
        assertThat(text(papers.getFile(secretary, correction, Format.DOCX)))
                .contains("Văn bản này thay thế văn bản số " + issued.reference() + " ngày 02/03/2026.");
        papers.drop(secretary, correction, papers.get(secretary, correction).version());
    }

    @Test
    void minutes_and_invitation_say_what_the_meeting_has() throws IOException {
        Actor.Officer secretary = chairs(Role.SECRETARY);
        PaperId minutes = papers.draft(secretary, new Source(SourceKind.MINUTES, held), Optional.of(office));
        assertThat(text(papers.getFile(secretary, minutes, Format.DOCX)))
                .contains("Kế hoạch tuần tra Tết")
                .contains("3 người (Chủ tịch UBND; Trưởng Công an)")
                .contains("Không có ý kiến.");
        PaperId invitation = papers.draft(secretary, new Source(SourceKind.INVITATION, called), Optional.of(office));
        assertThat(text(papers.getFile(secretary, invitation, Format.DOCX)))
                .contains("Trân trọng kính mời")
                .contains("Hội trường UBND phường; trực tuyến tại https://hop.example.vn/giap-ranh.");
        assertThatThrownBy(() -> papers.draft(secretary, new Source(SourceKind.MINUTES, called), Optional.of(office)))
                .isInstanceOf(UnknownException.class);
    }

    @Test
    void a_kept_number_is_used_with_its_day() {
        Actor.Officer secretary = chairs(Role.SECRETARY);
        NumberView kept = registers.reserve(secretary, office, PaperKind.INVITATION, "Giấy mời giao ban");
        clock.advance(java.time.Duration.ofDays(2));
        PaperId id = papers.draft(secretary, new Source(SourceKind.INVITATION, called), Optional.of(office));
        var issued = issued(papers.issue(
                secretary,
                id,
                papers.get(secretary, id).version(),
                Optional.of(new NumberChoice(kept.register().term(), kept.number()))));
        assertThat(issued.number()).isEqualTo(kept.number());
        assertThat(issued.day()).isEqualTo("2026-03-02");
        PaperId again = papers.correct(secretary, id);
        assertThatThrownBy(() -> papers.issue(
                        secretary,
                        again,
                        papers.get(secretary, again).version(),
                        Optional.of(new NumberChoice(kept.register().term(), kept.number()))))
                .isInstanceOf(InvalidException.class);
        papers.drop(secretary, again, papers.get(secretary, again).version());
        clock.moveTo(START.plusSeconds(60));
    }

    /** Every act in every state by every role: who may, and what comes of it. */
    @Test
    void a_paper_is_worked_on_by_its_units_office_and_only_while_it_is_a_draft() {
        for (Role role : Role.values()) {
            boolean works = role == Role.SECRETARY || role == Role.LEADER;
            for (String state : List.of("draft", "issued", "dropped")) {
                for (String act : List.of("edit", "drop", "issue", "correct")) {
                    PaperId id = inState(state);
                    int version = papers.get(chairs(Role.SECRETARY), id).version();
                    Actor.Officer actor = chairs(role);
                    String what = role + " " + act + " " + state;
                    if (!works) {
                        assertThatThrownBy(() -> act(act, actor, id, version))
                                .as(what)
                                .isInstanceOf(ForbiddenException.class);
                    } else {
                        String expected = switch (act) {
                            case "correct" -> state.equals("issued") ? "begun" : "invalid";
                            case "issue" -> state.equals("draft") ? "Issued" : "NotADraft";
                            default -> state.equals("draft") ? "Saved" : "NotADraft";
                        };
                        assertThat(act(act, actor, id, version)).as(what).isEqualTo(expected);
                    }
                    clear();
                }
            }
        }
        PaperId draft = inState("draft");
        assertThatThrownBy(() -> act("edit", officer(AN_NHON, Role.LEADER), draft, 1))
                .isInstanceOf(UnknownException.class);
        assertThat(act("edit", chairs(Role.SECRETARY), draft, 7)).isEqualTo("Stale");
        clear();
    }

    @Test
    void a_mark_of_secrecy_is_refused_with_the_line_that_bears_it() {
        assertThatThrownBy(() -> words("Kết luận", Map.of("closing", "Dòng đầu\nTỐI MẬT")))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        invalid -> assertThat(invalid.wrongs()).singleElement().satisfies(wrong -> {
                            assertThat(wrong.field()).isEqualTo("section.closing");
                            assertThat(wrong.reason()).isEqualTo("briefing.invalid.classified");
                            assertThat(wrong.arguments().getFirst()).isEqualTo(2);
                        }));
        assertThat(words("Giữ bí mật nơi tuần tra", Map.of()).subject()).isEqualTo("Giữ bí mật nơi tuần tra");
    }

    private PaperId inState(String state) {
        Actor.Officer secretary = chairs(Role.SECRETARY);
        PaperId id = papers.draft(secretary, new Source(SourceKind.MINUTES, held), Optional.of(office));
        int version = papers.get(secretary, id).version();
        switch (state) {
            case "issued" -> papers.issue(secretary, id, version, Optional.empty());
            case "dropped" -> papers.drop(secretary, id, version);
            default -> {}
        }
        return id;
    }

    private void clear() {
        Actor.Officer secretary = chairs(Role.SECRETARY);
        papers.listOf(secretary, new Source(SourceKind.MINUTES, held)).stream()
                .filter(each -> each.state() instanceof PaperView.State.Draft)
                .forEach(each -> papers.drop(secretary, each.id(), each.version()));
    }

    private String act(String act, Actor.Officer actor, PaperId id, int version) {
        try {
            return switch (act) {
                case "edit" ->
                    papers.edit(actor, new EditPaper(id, version, office, words("Biên bản giao ban", Map.of())))
                            .getClass()
                            .getSimpleName();
                case "drop" -> papers.drop(actor, id, version).getClass().getSimpleName();
                case "issue" ->
                    papers.issue(actor, id, version, Optional.empty())
                            .getClass()
                            .getSimpleName();
                default -> {
                    papers.correct(actor, id);
                    yield "begun";
                }
            };
        } catch (InvalidException invalid) {
            return "invalid";
        }
    }

    private static PaperWords words(String subject, Map<String, String> sections) {
        return new PaperWords(subject, new LinkedHashMap<>(sections), "Như trên", "VT", "", "Chủ tọa", "");
    }

    private Judged notice() {
        return obligations
                .list(chairs(Role.LEADER), MeetingWorld.CHARTER, START, START.plusSeconds(20 * 86_400))
                .stream()
                .filter(each -> each.obligation().duty() == Duty.CONCLUSIONS_NOTICE)
                .filter(each -> each.obligation().event().equals(Optional.of(held)))
                .findFirst()
                .orElseThrow();
    }

    private static PaperView.State.Issued issued(IssueOutcome outcome) {
        return switch (outcome) {
            case IssueOutcome.Issued(PaperView paper) -> (PaperView.State.Issued) paper.state();
            case IssueOutcome.Stale _, IssueOutcome.NotADraft _, IssueOutcome.NotReady _ ->
                throw new AssertionError(outcome);
        };
    }

    private Actor.Officer chairs(Role... roles) {
        return officer(chair, roles);
    }

    private static String text(PaperFile file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.bytes()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText().replace('\u00a0', ' ');
        }
    }
}
