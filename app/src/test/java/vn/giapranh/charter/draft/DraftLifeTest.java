package vn.giapranh.charter.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giapranh.charter.draft.DraftWorld.AN_NHON;
import static vn.giapranh.charter.draft.DraftWorld.FOUR;
import static vn.giapranh.charter.draft.DraftWorld.FROM;
import static vn.giapranh.charter.draft.DraftWorld.HANH_THONG;
import static vn.giapranh.charter.draft.DraftWorld.HOA;
import static vn.giapranh.charter.draft.DraftWorld.NHAT;
import static vn.giapranh.charter.draft.DraftWorld.TO;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giapranh.charter.CharterState;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.DemoCharter;
import vn.giapranh.charter.PutInForceOutcome;
import vn.giapranh.charter.document.CharterWriter;
import vn.giapranh.charter.draft.DraftEvent.CharterSigned;
import vn.giapranh.charter.draft.text.DraftEdit;
import vn.giapranh.charter.draft.text.DraftText;
import vn.giapranh.charter.draft.text.DraftYaml;
import vn.giapranh.charter.draft.text.Marks;
import vn.giapranh.database.FreshDatabase;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.DomainEvent;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.ConfirmOutcome;
import vn.giapranh.people.Confirmation;

/** From the first line of a draft to a version in force. */
class DraftLifeTest {

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private static DraftWorld world;

    @BeforeAll
    static void settle() {
        world = new DraftWorld(database);
    }

    @AfterAll
    static void leave() {
        world.close();
    }

    @BeforeEach
    void no_charter_yet() {
        world.begin();
    }

    // --- drafting ----------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @EnumSource(DraftTemplate.class)
    void every_template_begins_a_sound_charter_with_the_borders_and_segments_of_its_wards(DraftTemplate template) {
        Actor secretary = world.secretary(HOA);
        DraftId id = world.start(secretary, new StartDraft.FromTemplate(template, FOUR, FROM, TO));

        DraftView draft = world.seen(secretary, id);

        assertThat(draft.check().faults()).isEmpty();
        assertThat(draft.check().document().orElseThrow().partyWards()).containsExactlyElementsOf(FOUR);
        assertThat(DraftYaml.write(draft.text()))
                .contains("Tân Sơn Hòa", "01 tháng 01 năm 2027")
                .doesNotContain("{{");
    }

    @Test
    void a_draft_is_unknown_to_a_ward_it_does_not_name() {
        DraftId id = world.start(
                world.secretary(HOA), new StartDraft.FromTemplate(DraftTemplate.WARDS, List.of(HOA, NHAT), FROM, TO));
        Actor outsider = world.secretary(AN_NHON);

        assertThat(world.as(world.secretary(NHAT), () -> world.drafts.listOpen(world.secretary(NHAT))))
                .extracting(DraftView.Line::id)
                .containsExactly(id);
        assertThat(world.as(outsider, () -> world.drafts.listOpen(outsider))).isEmpty();
        assertThatThrownBy(() -> world.seen(outsider, id)).isInstanceOf(UnknownException.class);
        assertThatThrownBy(() -> world.edit(outsider, id, new DraftEdit.Renumber()))
                .isInstanceOf(UnknownException.class);
    }

    @Test
    void a_ward_begins_no_charter_without_itself() {
        var without = new StartDraft.FromTemplate(DraftTemplate.WARDS, List.of(NHAT, HANH_THONG), FROM, TO);

        assertThatThrownBy(() -> world.start(world.secretary(HOA), without)).isInstanceOf(InvalidException.class);
    }

    @Test
    void what_the_second_editor_typed_is_refused_and_the_first_stays() {
        DraftId id = world.fromTemplate();
        DraftText.Article seen =
                world.seen(world.secretary(HOA), id).text().articles().get(0);
        world.reword(world.secretary(NHAT), id, 0, "Lời của Tân Sơn Nhất");

        EditOutcome second = world.edit(
                world.secretary(HOA),
                id,
                new DraftEdit.ChangeArticle(
                        Marks.of(seen), new DraftText.Article("Điều 1", "Phạm vi", "Lời của Tân Sơn Hòa", List.of())));

        assertThat(second)
                .isInstanceOfSatisfying(
                        EditOutcome.Stale.class,
                        stale -> assertThat(stale.draft()
                                        .text()
                                        .articles()
                                        .getFirst()
                                        .words())
                                .isEqualTo("Lời của Tân Sơn Nhất"));
    }

    @Test
    void the_accounts_of_the_parties_are_counted_and_not_named() {
        DraftId id = world.fromTemplate();
        world.leader(AN_NHON);
        world.officer(AN_NHON, Role.LEADER, 2);

        Map<WardId, Map<Role, Integer>> counts = world.as(
                DraftWorld.ENGINE,
                () -> world.bean(vn.giapranh.people.People.class).countRoles(DraftWorld.ENGINE, FOUR));

        assertThat(counts.get(AN_NHON)).containsEntry(Role.LEADER, 2);
        assertThat(counts.get(HOA)).containsEntry(Role.SECRETARY, 1);
        assertThat(world.seen(world.secretary(HOA), id).text().frame().wards()).hasSize(4);
    }

    // --- signing -----------------------------------------------------------------------------------------------------

    @Test
    void signed_by_all_it_is_a_version_that_rules_from_its_day_by_itself() {
        DraftId id = world.fromTemplate();
        world.propose(world.secretary(HOA), id);

        ProposalOutcome last = world.signedBy(id, FOUR);

        assertThat(last).isInstanceOf(ProposalOutcome.Adopted.class);
        CharterVersionId version = ((ProposalOutcome.Adopted) last).version();
        Instant first = FROM.atStartOfDay(Charters.ZONE).toInstant();
        assertThat(world.charters.getVersion(DraftWorld.ENGINE, version).state())
                .isEqualTo(new CharterState.Ahead(
                        first, TO.plusDays(1).atStartOfDay(Charters.ZONE).toInstant()));
        world.now.set(first.plusSeconds(1));
        assertThat(world.charters.getVersion(DraftWorld.ENGINE, version).state())
                .isInstanceOf(CharterState.InForce.class);
        assertThat(world.as(DraftWorld.ENGINE, () -> world.proposals.listSignatures(DraftWorld.ENGINE, version)))
                .hasSize(4)
                .allSatisfy(signed -> {
                    assertThat(signed.hash())
                            .isEqualTo(world.charters
                                    .getVersion(DraftWorld.ENGINE, version)
                                    .hash());
                    assertThat(signed.office()).startsWith("Ủy ban nhân dân phường");
                });
        assertThat(world.events).filteredOn(CharterSigned.class::isInstance).hasSize(4);
        assertThat(world.events).extracting(DomainEvent::type).contains("charter-put-in-force");
    }

    @Test
    void signed_after_its_first_day_it_rules_at_once() {
        DraftId id = world.fromTemplate();
        world.propose(world.secretary(HOA), id);
        world.signedBy(id, List.of(HOA, NHAT, HANH_THONG));
        Instant late = FROM.plusDays(10).atStartOfDay(Charters.ZONE).toInstant();
        world.now.set(late);

        var adopted = (ProposalOutcome.Adopted) world.sign(world.leader(AN_NHON), id);

        assertThat(world.charters
                        .getVersion(DraftWorld.ENGINE, adopted.version())
                        .state())
                .isInstanceOfSatisfying(
                        CharterState.InForce.class,
                        force -> assertThat(force.since()).isEqualTo(late));
    }

    @Test
    void returned_it_is_a_draft_again_and_is_signed_in_another_round() {
        DraftId id = world.fromTemplate();
        world.propose(world.secretary(HOA), id);
        world.sign(world.leader(HOA), id);
        Actor reviewer = world.secretary(NHAT);
        world.as(reviewer, () -> world.proposals.remark(reviewer, id, "Điều 8", "Nên là 20 phút"));
        Actor leader = world.leader(NHAT);
        world.as(leader, () -> world.proposals.giveBack(leader, id, "Thời hạn bàn giao quá ngắn"));

        assertThat(world.seen(reviewer, id).state()).isEqualTo(DraftState.DRAFT);
        ProposalView first =
                world.as(reviewer, () -> world.proposals.list(reviewer, id)).getFirst();
        assertThat(first.returned().orElseThrow().reasons()).isEqualTo("Thời hạn bàn giao quá ngắn");
        assertThat(first.remarksOn("Điều 8")).hasSize(1);

        world.reword(world.secretary(HOA), id, 7, "Lời mới của điều này");
        world.propose(world.secretary(HOA), id);
        assertThat(world.signedBy(id, FOUR)).isInstanceOf(ProposalOutcome.Adopted.class);
        assertThat(world.seen(reviewer, id).round()).isEqualTo(2);
    }

    @Test
    void who_wrote_or_proposed_does_not_sign() {
        Actor.Officer writing = world.leader(NHAT);
        Actor.Officer proposing = world.leader(HOA);
        DraftId id = world.fromTemplate();
        world.reword(writing, id, 0, "Lời của chỉ huy");
        world.propose(proposing, id);

        assertThat(world.sign(writing, id)).isEqualTo(new ProposalOutcome.Refused(ProposalOutcome.Why.FOUR_EYES));
        assertThat(world.sign(proposing, id)).isEqualTo(new ProposalOutcome.Refused(ProposalOutcome.Why.FOUR_EYES));
        assertThat(world.sign(world.officer(NHAT, Role.LEADER, 2), id)).isEqualTo(new ProposalOutcome.Done());
    }

    @Test
    void a_signature_needs_the_signer_s_own_fresh_password_and_the_hash_that_stands() {
        DraftId id = world.fromTemplate();
        world.propose(world.secretary(HOA), id);
        Actor.Officer leader = world.leader(HOA);
        var stale = world.confirmed(leader);
        world.now.updateAndGet(now -> now.plus(Confirmation.FRESH).plusSeconds(1));
        var others = world.confirmed(world.leader(NHAT));
        var fresh = world.confirmed(leader);
        String hash = world.as(leader, () -> world.proposals.list(leader, id))
                .getFirst()
                .hash();
        String office = "Công an phường Tân Sơn Hòa";

        assertThatThrownBy(() -> world.as(leader, () -> world.proposals.sign(leader, id, hash, office, stale)))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.as(leader, () -> world.proposals.sign(leader, id, hash, office, others)))
                .isInstanceOf(ForbiddenException.class);
        assertThat(world.as(leader, () -> world.proposals.sign(leader, id, "0".repeat(64), office, fresh)))
                .isEqualTo(new ProposalOutcome.Stale());
        assertThat(world.as(leader, () -> world.proposals.sign(leader, id, hash, "Ban quản lý chợ", fresh)))
                .isEqualTo(new ProposalOutcome.Refused(ProposalOutcome.Why.NOT_AN_OFFICE));
        assertThat(world.as(leader, () -> world.proposals.sign(leader, id, hash, office, fresh)))
                .isEqualTo(new ProposalOutcome.Done());
        assertThat(world.sign(leader, id)).isEqualTo(new ProposalOutcome.Refused(ProposalOutcome.Why.ANSWERED));
    }

    @Test
    void five_wrong_passwords_lock_the_signer_as_at_the_door() {
        Actor.Officer leader = world.leader(HOA);
        for (int i = 0; i < 5; i++) {
            assertThat(world.signIns.confirm(leader, "không phải", "192.0.2.8"))
                    .isEqualTo(new ConfirmOutcome.NotRight());
        }

        assertThat(world.signIns.confirm(leader, DraftWorld.PASSWORD, "192.0.2.9"))
                .isEqualTo(new ConfirmOutcome.Locked());
        world.now.updateAndGet(now -> now.plus(Duration.ofMinutes(15)));
        assertThat(world.signIns.confirm(leader, DraftWorld.PASSWORD, "192.0.2.9"))
                .isInstanceOf(ConfirmOutcome.Confirmed.class);
    }

    // --- what stands in the way --------------------------------------------------------------------------------------

    @Test
    void a_faulty_draft_is_not_proposed() {
        DraftId id = world.fromTemplate();
        DraftText.Article handover =
                world.seen(world.secretary(HOA), id).text().articles().get(7);
        world.edit(world.secretary(HOA), id, new DraftEdit.RemoveArticle(Marks.of(handover)));

        assertThat(world.propose(world.secretary(HOA), id)).isEqualTo(new ProposalOutcome.Faulty(1));
    }

    @Test
    void two_charters_for_one_border_are_refused_when_proposed_and_at_the_last_signature() {
        DraftId first = world.fromTemplate();
        DraftId second = world.start(
                world.secretary(HOA), new StartDraft.FromTemplate(DraftTemplate.WARDS, List.of(HOA, NHAT), FROM, TO));
        world.propose(world.secretary(HOA), first);
        world.propose(world.secretary(HOA), second);
        world.sign(world.leader(HOA), second);
        CharterVersionId ruling = ((ProposalOutcome.Adopted) world.signedBy(first, FOUR)).version();

        assertThat(world.sign(world.leader(NHAT), second))
                .isInstanceOfSatisfying(
                        ProposalOutcome.Obstructed.class,
                        no -> assertThat(no.by())
                                .isInstanceOfSatisfying(
                                        PutInForceOutcome.BorderCovered.class,
                                        covered -> assertThat(covered.by()).isEqualTo(ruling)));
        assertThat(world.as(world.leader(NHAT), () -> world.proposals.list(world.leader(NHAT), second))
                        .getFirst()
                        .answers())
                .hasSize(1);
        DraftId third = world.start(
                world.secretary(HOA),
                new StartDraft.FromTemplate(DraftTemplate.COMMUNES, List.of(HANH_THONG, AN_NHON, HOA), FROM, TO));
        assertThat(world.propose(world.secretary(HOA), third)).isInstanceOf(ProposalOutcome.Obstructed.class);
    }

    @Test
    void a_text_that_says_what_is_there_already_is_not_proposed_and_an_address_is_not_taken_twice() {
        world.as(
                DraftWorld.ENGINE,
                () -> world.charters.addVersion(
                        DraftWorld.ENGINE, new vn.giapranh.charter.AddCharterVersion(DemoCharter.text())));
        Actor secretary = world.secretary(HOA);
        DraftId copy = world.start(secretary, new StartDraft.FromText(DemoCharter.text()));
        world.now.set(Instant.parse("2026-11-24T02:00:00Z"));

        assertThat(world.propose(secretary, copy))
                .isEqualTo(new ProposalOutcome.Refused(ProposalOutcome.Why.ADDRESS_TAKEN));

        DraftId amendment = world.start(
                secretary,
                new StartDraft.FromVersion(
                        new CharterVersionId("bon-phuong-tan-son", 1), DraftPurpose.AMENDMENT, List.of()));
        DraftText.Frame frame = world.seen(secretary, amendment).text().frame();
        world.edit(
                secretary,
                amendment,
                new DraftEdit.ChangeFrame(
                        Marks.of(frame),
                        new DraftText.Frame(
                                "dia-chi-khac",
                                frame.title(),
                                frame.note(),
                                "22/10/2025",
                                frame.to(),
                                frame.levelAbove(),
                                frame.basis(),
                                frame.parties())));
        assertThat(world.seen(secretary, amendment).text().frame().slug()).isEqualTo("bon-phuong-tan-son");
        assertThat(world.propose(secretary, amendment))
                .isEqualTo(new ProposalOutcome.Refused(ProposalOutcome.Why.UNCHANGED));
    }

    @Test
    void of_two_amendments_of_one_version_the_second_must_begin_anew() {
        DraftId first = world.fromTemplate();
        world.propose(world.secretary(HOA), first);
        CharterVersionId base = ((ProposalOutcome.Adopted) world.signedBy(first, FOUR)).version();
        world.now.set(FROM.plusDays(3).atStartOfDay(Charters.ZONE).toInstant());
        Actor secretary = world.secretary(HOA);
        var amendment = new StartDraft.FromVersion(base, DraftPurpose.AMENDMENT, List.of());
        DraftId one = world.start(secretary, amendment);
        DraftId other = world.start(secretary, amendment);
        world.reword(secretary, one, 0, "Sửa thứ nhất");
        world.reword(secretary, other, 0, "Sửa thứ hai");
        world.propose(secretary, one);
        world.propose(secretary, other);
        assertThat(world.signedBy(one, FOUR)).isInstanceOf(ProposalOutcome.Adopted.class);

        world.now.updateAndGet(now -> now.plus(Duration.ofDays(40)));
        assertThat(world.signedBy(other, FOUR))
                .isEqualTo(new ProposalOutcome.Refused(ProposalOutcome.Why.BASE_FOLLOWED));
    }

    @Test
    void a_text_of_rubbish_is_no_draft_and_one_with_wrong_values_is() {
        Actor secretary = world.secretary(HOA);

        assertThat(world.as(secretary, () -> world.drafts.start(secretary, new StartDraft.FromText("\0PK rác"))))
                .isInstanceOf(StartOutcome.Unreadable.class);
        DraftId id = world.start(
                secretary, new StartDraft.FromText(DemoCharter.text().replace("routine: 8 giờ}", "routine: 30 giờ}")));
        assertThat(world.seen(secretary, id).check().faults()).hasSize(1);
    }

    @Test
    void the_purposes_begin_with_the_days_they_are_about() {
        DraftId first = world.fromTemplate();
        world.propose(world.secretary(HOA), first);
        CharterVersionId base = ((ProposalOutcome.Adopted) world.signedBy(first, FOUR)).version();
        world.now.set(LocalDate.of(2028, 6, 15).atStartOfDay(Charters.ZONE).toInstant());
        Actor secretary = world.secretary(HOA);

        assertThat(frame(secretary, base, DraftPurpose.AMENDMENT, List.of()))
                .extracting(DraftText.Frame::from, DraftText.Frame::to)
                .containsExactly("01/07/2028", "31/12/2028");
        assertThat(frame(secretary, base, DraftPurpose.EXTENSION, List.of()).to())
                .isEqualTo("31/12/2029");
        assertThat(frame(secretary, base, DraftPurpose.RENEWAL, List.of()))
                .extracting(DraftText.Frame::from, DraftText.Frame::to)
                .containsExactly("01/01/2029", "31/12/2030");
        assertThat(frame(secretary, base, DraftPurpose.LEAVING, List.of(AN_NHON))
                        .wards())
                .hasSize(3);
    }

    private DraftText.Frame frame(Actor actor, CharterVersionId base, DraftPurpose purpose, List<WardId> wards) {
        DraftView draft = world.seen(actor, world.start(actor, new StartDraft.FromVersion(base, purpose, wards)));
        assertThat(draft.check().faults()).isEmpty();
        assertThat(CharterWriter.write(draft.check().document().orElseThrow())).isNotEmpty();
        return draft.text().frame();
    }
}
