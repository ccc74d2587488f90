package vn.giapranh.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giapranh.BorderPlaces.AN_NHON;
import static vn.giapranh.BorderPlaces.CITY;
import static vn.giapranh.BorderPlaces.HANH_THONG;
import static vn.giapranh.BorderPlaces.TAN_SON_HOA;
import static vn.giapranh.BorderPlaces.TAN_SON_NHAT;
import static vn.giapranh.briefing.PaperWorld.officer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import vn.giapranh.briefing.ReportView.State;
import vn.giapranh.charter.Urgency;
import vn.giapranh.incident.Attempt;
import vn.giapranh.incident.Channel;
import vn.giapranh.incident.Incidents;
import vn.giapranh.incident.Kind;
import vn.giapranh.incident.ReportIncident;
import vn.giapranh.incident.ReportOutcome.Reported;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.obligation.Duty;
import vn.giapranh.obligation.Judged;
import vn.giapranh.obligation.Obligations;
import vn.giapranh.obligation.Span;
import vn.giapranh.obligation.SpanKind;
import vn.giapranh.obligation.Standing;
import vn.giapranh.papers.IssuerSystem;
import vn.giapranh.territory.Territory;

/** The quarterly report, from its opening to its issue, over the real database; Tân Sơn Hòa holds the chair. */
@ServerTest(properties = {"giapranh.demo=true", "giapranh.demo.data=../data", "giapranh.demo.months=0"})
@Import(PaperWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsTest {

    private static final String CHARTER = "bon-phuong-tan-son";
    private static final Span SECOND_QUARTER = SpanKind.QUARTER.at(LocalDate.of(2026, 5, 5));
    private static final Instant AFTER = Instant.parse("2026-07-02T03:00:00Z");

    @Autowired
    private Reports reports;

    @Autowired
    private Papers papers;

    @Autowired
    private ReportCount counting;

    @Autowired
    private Obligations obligations;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Territory territory;

    @Autowired
    private PaperWorld world;

    @Autowired
    private MovableClock clock;

    private OfficeId office = new OfficeId(new java.util.UUID(0, 0));

    @BeforeAll
    void work() {
        clock.moveTo(Instant.parse("2026-05-05T03:00:00Z"));
        office = world.office(chair(Role.SECRETARY), IssuerSystem.STATE, "BAN KIỂM THỬ BÁO CÁO");
        for (int i = 0; i < 5; i++) {
            incident(i < 3 ? Kind.NOISE : Kind.TRAFFIC);
        }
    }

    @Test
    void a_quarter_is_counted_approved_and_issued_and_its_parties_have_done_their_duty() throws IOException {
        clock.moveTo(AFTER);
        ReportId id = reports.open(chair(Role.SECRETARY), CHARTER, SECOND_QUARTER);
        assertThat(reports.open(chair(Role.LEADER), CHARTER, SECOND_QUARTER))
                .as("the same")
                .isEqualTo(id);
        assertThat(reports.get(chair(Role.SECRETARY), id).state()).isInstanceOf(State.Counting.class);
        counting.count(id);
        ReportFigures figures =
                reports.get(officer(AN_NHON, Role.SECRETARY), id).figures().orElseThrow();
        assertThat(figures.present().reported()).isEqualTo(5);
        assertThat(figures.present().kinds()).containsEntry("NOISE", 3L).containsEntry("TRAFFIC", 2L);
        assertThat(figures.before().reported()).isZero();
        assertThat(figures.present().duties()).containsKeys("ACKNOWLEDGEMENT", "MEETING");

        PaperId paper =
                papers.draft(chair(Role.SECRETARY), new Source(SourceKind.REPORT, id.toString()), Optional.of(office));
        assertThat(papers.listObstacles(chair(Role.SECRETARY), paper)).containsExactly("briefing.obstacle.approvals");
        done(reports.contribute(
                officer(AN_NHON, Role.SECRETARY), new Contribute(id, 0, "Thiếu camera tại cầu", "- Lắp thêm camera")));
        for (WardId ward : List.of(TAN_SON_HOA, TAN_SON_NHAT, HANH_THONG, AN_NHON)) {
            done(reports.approve(officer(ward, Role.LEADER), id, ward.equals(AN_NHON) ? 1 : 0, 1));
        }
        done(reports.contribute(officer(AN_NHON, Role.SECRETARY), new Contribute(id, 1, "Thiếu camera", "")));
        assertThat(reports.get(officer(AN_NHON, Role.LEADER), id).waitingFor())
                .as("new words need another approval")
                .containsExactly(AN_NHON);
        done(reports.approve(officer(AN_NHON, Role.LEADER), id, 2, 1));
        assertThat(papers.listObstacles(chair(Role.SECRETARY), paper)).isEmpty();

        String words = text(papers.getFile(chair(Role.SECRETARY), paper, Format.DOCX));
        assertThat(words)
                .contains("Trong quý II năm 2026, các bên ghi nhận 5 vụ việc, tăng 5 vụ việc so với kỳ trước")
                .contains("Nhiều nhất là tiếng ồn (3), giao thông (2).")
                .contains("Thiếu camera.")
                .contains("Mức độ thực hiện từng điều")
                .contains("Đã duyệt: Tân Sơn Hòa")
                .doesNotContain("Chưa duyệt:");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(
                papers.getFile(chair(Role.SECRETARY), paper, Format.DOCX).bytes()))) {
            assertThat(document.getAllPictures()).as("two charts and a map").hasSize(3);
        }
        PaperView draft = papers.get(chair(Role.SECRETARY), paper);
        assertThat(papers.issue(chair(Role.SECRETARY), paper, draft.version(), Optional.empty()))
                .isInstanceOf(IssueOutcome.Issued.class);
        assertThat(reports.get(chair(Role.LEADER), id).state()).isInstanceOf(State.Issued.class);
        assertThat(standings()).hasSize(4).allMatch(Standing.Met.class::isInstance);

        assertThat(reports.contribute(officer(AN_NHON, Role.SECRETARY), new Contribute(id, 2, "Sau", "")))
                .isInstanceOf(ReportOutcome.NotNow.class);
        assertThat(reports.recount(chair(Role.SECRETARY), id, 1)).isInstanceOf(ReportOutcome.NotNow.class);
        assertThatThrownBy(() -> world.write("update briefing.report set count = 9 where id = '" + id + "'"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
        assertThatThrownBy(() ->
                        world.write("update briefing.contribution set proposals = 'khác' where report = '" + id + "'"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
    }

    /** Every act by every role, of the chair and of another party, on a report that is counted. */
    @Test
    void the_chairs_office_opens_and_counts_each_office_writes_each_leader_approves() {
        clock.moveTo(AFTER);
        Span span = SpanKind.MONTH.at(LocalDate.of(2026, 5, 5));
        ReportId id = reports.open(chair(Role.SECRETARY), CHARTER, span);
        counting.count(id);
        for (WardId ward : List.of(TAN_SON_HOA, AN_NHON)) {
            for (Role role : Role.values()) {
                Actor.Officer actor = officer(ward, role);
                boolean office = role == Role.SECRETARY || role == Role.LEADER;
                boolean chairs = office && ward.equals(TAN_SON_HOA);
                String who = ward + " " + role;
                check(who, chairs, () -> reports.open(actor, CHARTER, SpanKind.MONTH.at(LocalDate.of(2026, 4, 5))));
                int count = reports.get(actor, id).count();
                check(who, chairs, () -> reports.recount(actor, id, count));
                counting.count(id);
                int version = version(actor, id);
                check(who, office, () -> reports.contribute(actor, new Contribute(id, version, "Khó khăn", "")));
                check(
                        who,
                        role == Role.LEADER,
                        () -> done(reports.approve(
                                actor,
                                id,
                                version(actor, id),
                                reports.get(actor, id).count())));
            }
        }
        assertThat(reports.contribute(officer(AN_NHON, Role.LEADER), new Contribute(id, 1, "Cũ", "")))
                .as("somebody of the ward wrote since")
                .isInstanceOf(ReportOutcome.Stale.class);
        assertThat(reports.approve(officer(AN_NHON, Role.LEADER), id, version(officer(AN_NHON), id), 1))
                .as("the figures were counted since")
                .isInstanceOf(ReportOutcome.Stale.class);
        String progress = "update briefing.report set progress = 1 where id = '" + id + "'";
        assertThatThrownBy(() -> world.writeAs(officer(AN_NHON, Role.LEADER), progress))
                .as("the database holds a report to the chair")
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("the ward in the chair");
        assertThat(world.writeAs(chair(Role.LEADER), progress)).isEqualTo(1);
        assertThat(world.writeAs(officer(CITY, Role.LEADER), progress)).isZero();
        assertThatThrownBy(() -> reports.get(officer(CITY, Role.LEADER), id)).isInstanceOf(UnknownException.class);
        assertThatThrownBy(() -> reports.open(chair(Role.LEADER), CHARTER, SpanKind.YEAR.at(LocalDate.of(2027, 5, 5))))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> new Contribute(id, 1, "Độ mật: Tối mật", "")).isInstanceOf(InvalidException.class);
    }

    private interface Doing {
        void act();
    }

    private static void check(String who, boolean may, Doing doing) {
        if (may) {
            doing.act();
        } else {
            assertThatThrownBy(doing::act).as(who).isInstanceOf(ForbiddenException.class);
        }
    }

    private int version(Actor.Officer actor, ReportId id) {
        return reports.get(actor, id)
                .of(actor.unit())
                .map(ReportView.Contribution::version)
                .orElse(0);
    }

    private List<Standing> standings() {
        return obligations
                .list(
                        chair(Role.LEADER),
                        CHARTER,
                        SECOND_QUARTER.until(),
                        SECOND_QUARTER.until().plusSeconds(20 * 86_400))
                .stream()
                .filter(each -> each.obligation().duty() == Duty.REPORT)
                .map(Judged::standing)
                .toList();
    }

    private void incident(Kind kind) {
        var border = vn.giapranh.BorderPlaces.HANH_AN;
        var place = vn.giapranh.BorderPlaces.near(territory, border, AN_NHON, 30);
        var reported = incidents.report(
                officer(AN_NHON, Role.DUTY_OFFICER),
                new ReportIncident(kind, Urgency.SOON, place.lon(), place.lat(), "Vụ việc mẫu", Channel.TELEPHONE),
                Attempt.once());
        assertThat(reported).isInstanceOf(Reported.class);
    }

    private static void done(ReportOutcome outcome) {
        assertThat(outcome).isInstanceOf(ReportOutcome.Done.class);
    }

    private static Actor.Officer chair(Role... roles) {
        return officer(TAN_SON_HOA, roles);
    }

    private static String text(PaperFile file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.bytes()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText().replace('\u00a0', ' ');
        }
    }
}
