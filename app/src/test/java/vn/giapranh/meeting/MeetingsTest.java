package vn.giapranh.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.giapranh.BorderPlaces.AN_NHON;
import static vn.giapranh.BorderPlaces.CITY;
import static vn.giapranh.BorderPlaces.HANH_THONG;
import static vn.giapranh.BorderPlaces.TAN_SON_HOA;
import static vn.giapranh.BorderPlaces.TAN_SON_NHAT;
import static vn.giapranh.meeting.MeetingWorld.leader;
import static vn.giapranh.meeting.MeetingWorld.officer;
import static vn.giapranh.meeting.MeetingWorld.secretary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import vn.giapranh.MovableClock;
import vn.giapranh.ServerTest;
import vn.giapranh.charter.rule.Per;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;

/** Meetings and conclusions over the real database, with the scheduler off. */
@ServerTest(properties = {"giapranh.demo=true", "giapranh.demo.data=../data", "giapranh.demo.months=0"})
@Import({MeetingWorld.class, Rows.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingsTest {

    private static final Instant START = Instant.parse("2026-03-02T03:00:00Z");

    @Autowired
    private MeetingWorld world;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Minutes minutes;

    @Autowired
    private Conclusions conclusions;

    @Autowired
    private Rows rows;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MeetingFacts facts;

    private List<MeetingView> quarterly = List.of();

    @BeforeAll
    void amend() {
        clock.moveTo(START);
        quarterly = meetings.list(leader(AN_NHON), MeetingWorld.CHARTER);
        world.meetMonthly();
        clock.advance(Duration.ofDays(250)); // a year of them is planned
        world.unfold();
    }

    @BeforeEach
    void begin() {
        clock.moveTo(START.plusSeconds(60));
    }

    // --- series and calls --------------------------------------------------------------------------------------------

    @Test
    void a_charter_put_in_force_has_its_series_and_unfolding_again_adds_nothing() {
        assertThat(quarterly)
                .hasSizeGreaterThanOrEqualTo(4)
                .allMatch(meeting -> meeting.state() instanceof MeetingState.Planned)
                .anyMatch(meeting -> meeting.kind() == MeetingKind.HALF_YEAR_REVIEW);
        assertThat(world.unfold()).isZero();
    }

    @Test
    void an_amendment_calls_off_what_it_no_longer_asks_for_and_leaves_the_past() {
        for (MeetingView before : quarterly) {
            MeetingView now = meetings.find(leader(AN_NHON), before.number());
            boolean ahead = !before.due().to().isBefore(LocalDate.of(2026, 3, 2));
            assertThat(now.state() instanceof MeetingState.Cancelled)
                    .as(before.toString())
                    .isEqualTo(ahead);
        }
        assertThat(meetings.list(leader(AN_NHON), MeetingWorld.CHARTER).stream()
                        .filter(each -> each.every() == Per.MONTH)
                        .map(each -> each.due().from())
                        .min(LocalDate::compareTo))
                .contains(LocalDate.of(2026, 3, 2));
    }

    @Test
    void only_parties_know_of_a_meeting_and_only_the_convener_calls_it() {
        MeetingView planned = world.nextPlanned();
        CallMeeting call = MeetingWorld.inRoom(LocalDateTime.of(2026, 3, 11, 8, 30));
        WardId other = List.of(AN_NHON, HANH_THONG, TAN_SON_HOA, TAN_SON_NHAT).stream()
                .filter(ward -> !ward.equals(planned.host()) && !ward.equals(chair(planned)))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> meetings.get(leader(CITY), planned.number())).isInstanceOf(UnknownException.class);
        assertThatThrownBy(() -> meetings.call(leader(other), planned.number(), planned.version(), call))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> meetings.call(
                        officer(planned.host(), Role.DUTY_OFFICER), planned.number(), planned.version(), call))
                .isInstanceOf(ForbiddenException.class);
        assertThat(meetings.call(secretary(chair(planned)), planned.number(), planned.version() + 7, call))
                .isEqualTo(new MeetingOutcome.Stale());
        MeetingWorld.done(meetings.call(secretary(chair(planned)), planned.number(), planned.version(), call));
        assertThat(meetings.call(secretary(chair(planned)), planned.number(), planned.version() + 1, call))
                .isEqualTo(new MeetingOutcome.NotNow(MeetingRefusal.CALLED_ALREADY));
    }

    @Test
    void a_call_has_a_time_to_come_a_place_and_an_honest_link() {
        MeetingView planned = world.nextPlanned();
        LocalDateTime soon = LocalDateTime.of(2026, 3, 12, 8, 30);

        assertInvalid(planned, new CallMeeting(LocalDateTime.of(2026, 2, 1, 8, 0), 60, "Hội trường", ""), "startsAt");
        assertInvalid(planned, new CallMeeting(soon, 5, "Hội trường", ""), "durationMinutes");
        assertInvalid(planned, new CallMeeting(soon, 60, " ", ""), "place");
        for (String link :
                List.of("http://hop.example.vn", "javascript:alert(1)", "https:///x", "https://a@b.vn/", "họp")) {
            assertInvalid(planned, new CallMeeting(soon, 60, "Hội trường", link), "link");
        }
    }

    private void assertInvalid(MeetingView planned, CallMeeting call, String field) {
        assertThatThrownBy(() -> meetings.call(world.convener(planned), planned.number(), planned.version(), call))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        invalid -> assertThat(invalid.wrongs())
                                .extracting(InvalidException.Wrong::field)
                                .containsExactly(field));
    }

    @Test
    void a_moved_meeting_says_why_and_counts_its_changes() {
        MeetingView called = world.called();
        Actor.Officer convener = world.convener(called);
        CallMeeting later = MeetingWorld.inRoom(LocalDateTime.of(2026, 3, 15, 14, 0));

        MeetingWorld.done(
                meetings.move(convener, called.number(), called.version(), later, "Trùng lịch tiếp xúc cử tri"));

        MeetingRecord moved = meetings.get(convener, called.number());
        assertThat(moved.meeting().call().orElseThrow().sequence()).isEqualTo(1);
        assertThat(moved.calls()).extracting(CallEntry::act).containsExactly(MeetingAct.CALL, MeetingAct.MOVE);
        assertThat(moved.calls().getLast().reason()).contains("Trùng lịch tiếp xúc cử tri");
        MeetingWorld.done(meetings.cancel(convener, called.number(), called.version() + 1, "Mưa bão"));
        assertThat(meetings.find(convener, called.number()).call().orElseThrow().sequence())
                .isEqualTo(2);
    }

    @Test
    void two_planned_meetings_exchange_their_hosts() {
        MeetingView one = world.nextPlanned();
        MeetingView other = meetings.list(leader(AN_NHON), MeetingWorld.CHARTER).stream()
                .filter(each -> each.state() instanceof MeetingState.Planned
                        && !each.host().equals(one.host()))
                .findFirst()
                .orElseThrow();
        Actor.Officer chair = secretary(chair(one));

        assertThat(meetings.exchangeHosts(chair, one.number(), one.version(), one.number(), "Sửa hội trường"))
                .isEqualTo(new MeetingOutcome.NotNow(MeetingRefusal.NO_EXCHANGE));
        MeetingWorld.done(meetings.exchangeHosts(chair, one.number(), one.version(), other.number(), "Sửa hội trường"));

        assertThat(meetings.find(chair, one.number()).host()).isEqualTo(other.host());
        assertThat(meetings.find(chair, other.number()).host()).isEqualTo(one.host());
    }

    // --- agenda ------------------------------------------------------------------------------------------------------

    @Test
    void the_agenda_writes_itself_and_what_a_person_changes_stays() {
        world.held(HANH_THONG);
        MeetingView called = world.called();
        Actor.Officer convener = world.convener(called);
        MeetingWorld.done(agendas.generate(convener, called.number()));
        AgendaItemView owed = item(convener, called, "conclusions");
        assertThat(owed.title()).isEqualTo("Kiểm điểm các kết luận chưa hoàn thành");
        assertThat(owed.facts()).extracting(FactLink::kind).containsOnly(FactLink.Kind.CONCLUSION);

        MeetingWorld.done(agendas.edit(
                convener, called.number(), owed.id(), owed.version(), new ProposeItem("Kết luận quý trước", "", 25)));
        MeetingWorld.done(agendas.generate(convener, called.number()));

        assertThat(item(convener, called, "conclusions"))
                .returns("Kết luận quý trước", AgendaItemView::title)
                .returns(25, AgendaItemView::timeMinutes);
        assertThat(agendas.edit(convener, called.number(), owed.id(), owed.version(), new ProposeItem("Khác", "", 5)))
                .isEqualTo(new MeetingOutcome.Stale());
    }

    @Test
    void a_party_proposes_and_the_convener_takes_it_onto_the_agenda() {
        MeetingView called = world.called();
        Actor.Officer party = secretary(otherThan(called));
        MeetingWorld.done(agendas.propose(party, called.number(), new ProposeItem("Chợ tự phát", "Ba phường", 15)));
        MeetingRecord before = meetings.get(party, called.number());
        AgendaItemView proposed = before.proposed().getFirst();
        assertThat(before.items()).doesNotContain(proposed);
        assertThatThrownBy(() -> agendas.take(party, called.number(), proposed.id(), proposed.version(), true))
                .isInstanceOf(ForbiddenException.class);

        MeetingWorld.done(
                agendas.take(world.convener(called), called.number(), proposed.id(), proposed.version(), true));

        assertThat(meetings.get(party, called.number()).items())
                .extracting(AgendaItemView::title)
                .contains("Chợ tự phát");
    }

    private AgendaItemView item(Actor actor, MeetingView meeting, String source) {
        return meetings.get(actor, meeting.number()).items().stream()
                .filter(each -> each.source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    // --- minutes -----------------------------------------------------------------------------------------------------

    @Test
    void two_who_write_at_once_do_not_write_over_each_other() {
        MeetingView open = world.opened();
        AgendaItemView item =
                meetings.get(world.convener(open), open.number()).items().getFirst();
        Actor.Officer one = world.convener(open);
        Actor.Officer other = secretary(otherThan(open));

        assertThat(minutes.record(one, open.number(), item.id(), 0, "Bản của chủ nhà"))
                .isEqualTo(new MinutesOutcome.Saved(1));
        assertThat(minutes.record(other, open.number(), item.id(), 0, "Bản của phường bạn"))
                .isInstanceOfSatisfying(
                        MinutesOutcome.Conflict.class,
                        conflict -> assertThat(conflict)
                                .returns("Bản của chủ nhà", MinutesOutcome.Conflict::present)
                                .returns(1, MinutesOutcome.Conflict::version));
        assertThat(minutes.record(other, open.number(), item.id(), 1, "Bản chung"))
                .isEqualTo(new MinutesOutcome.Saved(2));
        assertThat(minutes.record(one, open.number(), item.id(), 1, "Bản chung"))
                .isEqualTo(new MinutesOutcome.Saved(2));
    }

    @Test
    void closed_minutes_stay_as_they_are_even_for_whoever_owns_the_database() {
        MeetingView held = world.held(AN_NHON);
        Actor.Officer convener = world.convener(held);
        AgendaItemView item = meetings.get(convener, held.number()).items().getFirst();

        assertThat(minutes.record(convener, held.number(), item.id(), item.minutesVersion(), "Sửa sau"))
                .isEqualTo(new MinutesOutcome.NotNow(MeetingRefusal.OVER));
        for (String sql : List.of(
                "update meeting.item set minutes = 'x' where meeting = '%s'",
                "update meeting.meeting set host = parties[1], version = version + 1 where number = '%s'",
                "delete from meeting.attendance where meeting = '%s'",
                "update meeting.conclusion set what = 'x' where meeting = '%s'",
                "delete from meeting.conclusion where meeting = '%s'")) {
            assertThatThrownBy(() -> rows.change(sql.formatted(held.number())))
                    .as(sql)
                    .hasMessageMatching("(?s).*(stays? as|the minutes of a meeting that is over).*");
        }
        MeetingWorld.done(minutes.add(convener, held.number(), "Đính chính: 14 giờ, không phải 15 giờ."));
        assertThat(meetings.get(convener, held.number()).addenda())
                .extracting(AddendumView::words)
                .containsExactly("Đính chính: 14 giờ, không phải 15 giờ.");
    }

    @Test
    void a_text_with_a_mark_of_secrecy_is_refused_in_words() {
        MeetingView open = world.opened();
        Actor.Officer convener = world.convener(open);
        AgendaItemView item = meetings.get(convener, open.number()).items().getFirst();

        assertThatThrownBy(() -> minutes.record(convener, open.number(), item.id(), 0, "TUYỆT MẬT\nPhương án"))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        refused -> assertThat(refused.wrongs())
                                .extracting(InvalidException.Wrong::reason)
                                .containsExactly("meeting.invalid.classified"));
        assertThat(minutes.record(convener, open.number(), item.id(), 0, "Bảo đảm bí mật đời tư"))
                .isEqualTo(new MinutesOutcome.Saved(1));
    }

    @Test
    void minutes_are_not_closed_before_somebody_was_there() {
        MeetingView open = world.opened();
        Actor.Officer convener = world.convener(open);

        assertThat(meetings.close(convener, open.number(), open.version()))
                .isEqualTo(new MeetingOutcome.NotNow(MeetingRefusal.NOBODY_THERE));
        Actor.Officer other = secretary(otherThan(open));
        assertThatThrownBy(() -> minutes.attend(
                        other, open.number(), new RecordAttendance(open.host(), 1, false, "Trưởng Công an", "")))
                .isInstanceOf(ForbiddenException.class);
        MeetingWorld.done(minutes.attend(
                other, open.number(), new RecordAttendance(otherThan(open), 2, true, "Phó Chủ tịch UBND", "")));
        MeetingWorld.done(meetings.close(convener, open.number(), open.version()));

        assertThat(meetings.listHeld(convener, MeetingWorld.CHARTER, START, START.plusSeconds(86_400L * 30)))
                .filteredOn(each -> each.number().equals(open.number()))
                .singleElement()
                .satisfies(each -> assertThat(each.attended()).containsExactly(otherThan(open)));
    }

    @Test
    void a_held_meeting_is_a_fact_for_each_party_that_was_there() {
        MeetingView held = world.held();

        assertThat(facts.list(new Actor.Engine("test"), MeetingWorld.CHARTER, START))
                .filteredOn(fact -> fact.event().equals(held.number().value()))
                .hasSize(held.countsFor().size())
                .allMatch(fact -> fact.party().equals(held.host()) && fact.at().equals(startOf(held)));
    }

    private static Instant startOf(MeetingView meeting) {
        return meeting.call().orElseThrow().startsAt();
    }

    @Test
    void a_ward_s_own_note_is_read_by_nobody_else_not_even_with_a_query_of_its_own() {
        MeetingView open = world.opened();
        Actor.Officer ours = secretary(AN_NHON);
        Actor.Officer theirs = secretary(HANH_THONG);
        assertThat(minutes.note(ours, open.number(), 0, "Không nhượng bộ đoạn chợ"))
                .isEqualTo(new MinutesOutcome.Saved(1));
        assertThat(minutes.note(theirs, open.number(), 0, "Xin thêm một chốt")).isEqualTo(new MinutesOutcome.Saved(1));

        assertThat(rows.notesAs(ours)).contains("Không nhượng bộ đoạn chợ").doesNotContain("Xin thêm một chốt");
        assertThat(rows.notesAs(theirs)).contains("Xin thêm một chốt").doesNotContain("Không nhượng bộ đoạn chợ");
        assertThatThrownBy(() -> rows.notesAs(new Actor.Engine("test"))).hasMessageContaining("own_note");
        assertThat(meetings.get(ours, open.number()).ownNote()).isEqualTo(new OwnNote("Không nhượng bộ đoạn chợ", 1));
        assertThat(minutes.note(ours, open.number(), 0, "Khác")).isInstanceOf(MinutesOutcome.Conflict.class);
    }

    // --- conclusions -------------------------------------------------------------------------------------------------

    @Test
    void a_conclusion_is_extended_done_sent_back_and_accepted() {
        MeetingView held = world.held(HANH_THONG, AN_NHON);
        ConclusionNumber number = world.conclusionOf(held, HANH_THONG).number();
        Actor.Officer ours = secretary(HANH_THONG);
        Actor.Officer chair = leader(chair(held));
        LocalDate due = conclusions.get(ours, number).conclusion().firstDue();

        assertThat(conclusions.askExtension(ours, number, 2, due.plusDays(14), "Chờ kinh phí"))
                .isEqualTo(new ConclusionOutcome.Done());
        assertThatThrownBy(() -> conclusions.grantExtension(leader(AN_NHON), number, 3))
                .isInstanceOf(ForbiddenException.class);
        assertThat(conclusions.grantExtension(chair, number, 3)).isEqualTo(new ConclusionOutcome.Done());
        assertThat(conclusions.get(ours, number).conclusion()).satisfies(extended -> {
            assertThat(extended.state()).isEqualTo(new ConclusionState.Open(due.plusDays(14)));
            assertThat(extended.isExtended()).isTrue();
        });
        assertThat(conclusions.claimDone(ours, number, 4, "Đã lắp 4 camera", "https://bc.example.vn/4"))
                .isEqualTo(new ConclusionOutcome.Done());
        assertThat(conclusions.sendBack(chair, number, 5, "Thiếu ảnh nghiệm thu"))
                .isEqualTo(new ConclusionOutcome.Done());
        assertThat(conclusions.claimDone(ours, number, 5, "Đã bổ sung", "")).isEqualTo(new ConclusionOutcome.Stale());
        assertThat(conclusions.claimDone(ours, number, 6, "Đã bổ sung", "")).isEqualTo(new ConclusionOutcome.Done());
        assertThat(conclusions.accept(chair, number, 7)).isEqualTo(new ConclusionOutcome.Done());
        assertThat(conclusions.accept(chair, number, 8)).isEqualTo(new ConclusionOutcome.NotNow(ConclusionPhase.DONE));

        assertThat(conclusions.get(ours, number).steps())
                .extracting(FollowUpView::act)
                .containsExactly(
                        ConclusionAct.ASK_EXTENSION,
                        ConclusionAct.GRANT_EXTENSION,
                        ConclusionAct.CLAIM_DONE,
                        ConclusionAct.SEND_BACK,
                        ConclusionAct.CLAIM_DONE,
                        ConclusionAct.ACCEPT);
    }

    @Test
    void a_conclusion_that_is_struck_before_the_closing_binds_nobody() {
        MeetingView open = world.opened();
        Actor.Officer convener = world.convener(open);
        MeetingWorld.done(conclusions.draw(
                convener, open.number(), MeetingWorld.conclusion(world.today().plusDays(5), AN_NHON)));
        ConclusionView drawn = world.conclusionOf(open, AN_NHON);
        assertThat(conclusions.claimDone(secretary(AN_NHON), drawn.number(), 1, "Xong", ""))
                .isEqualTo(new ConclusionOutcome.NotNow(ConclusionPhase.DRAWN));

        MeetingWorld.done(conclusions.strike(convener, open.number(), drawn.number()));

        assertThat(meetings.get(convener, open.number()).conclusions()).isEmpty();
        assertThat(conclusions.strike(convener, open.number(), drawn.number())).isEqualTo(new MeetingOutcome.Stale());
    }

    @Test
    void a_conclusion_is_called_to_mind_once_for_each_day_that_counts() {
        MeetingView held = world.held(TAN_SON_NHAT); // due on Thursday, 12 March
        ConclusionNumber number = world.conclusionOf(held, TAN_SON_NHAT).number();
        Actor.Officer ours = secretary(TAN_SON_NHAT);
        assertThat(rows.remindersOf(number)).isEmpty();

        remindAtNoonOf(LocalDate.of(2026, 3, 8));
        assertThat(rows.remindersOf(number)).isEmpty();
        clock.advance(world.untilNoonOf(LocalDate.of(2026, 3, 9)));
        int before = meetings.countWaiting(ours);
        remindAtNoonOf(LocalDate.of(2026, 3, 9));
        assertThat(meetings.countWaiting(ours)).isEqualTo(before + 1);
        remindAtNoonOf(LocalDate.of(2026, 3, 11));
        assertThat(rows.remindersOf(number)).containsExactly("SOON 2026-03-12");
        remindAtNoonOf(LocalDate.of(2026, 3, 12));
        remindAtNoonOf(LocalDate.of(2026, 3, 13));
        remindAtNoonOf(LocalDate.of(2026, 3, 20));
        assertThat(rows.remindersOf(number))
                .containsExactly("SOON 2026-03-12", "TODAY 2026-03-12", "OVERDUE 2026-03-12");
        assertThat(conclusions.list(ours))
                .filteredOn(each -> each.number().equals(number))
                .allMatch(each -> each.isOverdue(world.today()));

        conclusions.askExtension(ours, number, 2, LocalDate.of(2026, 4, 10), "Chờ kinh phí");
        conclusions.grantExtension(leader(chair(held)), number, 3);
        remindAtNoonOf(LocalDate.of(2026, 4, 10));
        assertThat(rows.remindersOf(number)).contains("TODAY 2026-04-10");
    }

    private void remindAtNoonOf(LocalDate day) {
        clock.advance(world.untilNoonOf(day));
        conclusions.remind(new Actor.Engine("test"));
        assertThat(conclusions.remind(new Actor.Engine("test"))).isZero();
    }

    // --- as files ----------------------------------------------------------------------------------------------------

    @Test
    void a_calendar_is_for_whoever_is_signed_in() throws Exception {
        mvc.perform(get("/meetings/calendar.ics")).andExpect(status().is3xxRedirection());
        mvc.perform(get("/api/v1/meetings.ics")).andExpect(status().isUnauthorized());
    }

    // --- helpers -----------------------------------------------------------------------------------------------------

    private WardId chair(MeetingView meeting) {
        return meetings.get(leader(AN_NHON), meeting.number()).chair();
    }

    /** A party that neither hosts nor holds the chair. */
    private WardId otherThan(MeetingView meeting) {
        return meeting.parties().stream()
                .filter(ward -> !ward.equals(meeting.host()) && !ward.equals(chair(meeting)))
                .findFirst()
                .orElseThrow();
    }
}
