package vn.giapranh.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giapranh.charter.Places.AN_NHON;
import static vn.giapranh.charter.Places.HANH_THONG;
import static vn.giapranh.charter.Places.HANH_THONG_AN_NHON;
import static vn.giapranh.charter.Places.HOA;
import static vn.giapranh.charter.Places.HOA_HANH_THONG;
import static vn.giapranh.charter.Places.NHAT;
import static vn.giapranh.charter.Places.NHAT_HOA;
import static vn.giapranh.charter.Places.OUTSIDER;
import static vn.giapranh.charter.Places.in;
import static vn.giapranh.charter.Places.line;
import static vn.giapranh.charter.Places.near;
import static vn.giapranh.charter.Places.onSegment;
import static vn.giapranh.charter.Places.outside;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giapranh.charter.Ruler.CharterInForce;
import vn.giapranh.charter.Ruling.LeadReason;
import vn.giapranh.charter.Ruling.Relation;
import vn.giapranh.charter.Ruling.ShareWith;
import vn.giapranh.charter.Ruling.Tell;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.Located;

class RulerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final CharterVersionId ID = new CharterVersionId("bon-phuong-tan-son", 1);
    private static final List<CharterInForce> DEMO = List.of(new CharterInForce(ID, DemoCharter.document()));

    @Test
    void the_ward_where_it_happened_leads_and_the_ward_across_the_line_is_told_in_time_and_sees_what_is_shared() {
        Ruling ruling = rule(in(HOA, near(NHAT_HOA, 40, HOA)), Urgency.EMERGENCY, Optional.of(HOA), DEMO);

        assertThat(ruling)
                .isEqualTo(new Ruling(
                        Optional.of(RulesOfIncidents.of(ID, DemoCharter.document(), DAY)),
                        Optional.of(NHAT_HOA),
                        Optional.empty(),
                        HOA,
                        LeadReason.PLACE,
                        Optional.of("Điều 5"),
                        Relation.SIDE_B,
                        List.of(new Tell(NHAT, Duration.ofMinutes(5))),
                        List.of(new ShareWith(NHAT, Set.of(ShareGroup.BASICS, ShareGroup.NARRATIVE)))));
    }

    @Test
    void the_neighbour_has_more_time_the_less_urgent_it_is() {
        Located place = in(NHAT, near(NHAT_HOA, 149.9, NHAT));

        assertThat(rule(place, Urgency.SOON, Optional.of(NHAT), DEMO).tell())
                .containsExactly(new Tell(HOA, Duration.ofMinutes(30)));
        assertThat(rule(place, Urgency.ROUTINE, Optional.of(NHAT), DEMO).tell())
                .containsExactly(new Tell(HOA, Duration.ofMinutes(240)));
    }

    @Test
    void beyond_the_depth_of_the_zone_nobody_is_told_and_nobody_sees() {
        Ruling ruling = rule(in(NHAT, near(NHAT_HOA, 150.1, NHAT)), Urgency.EMERGENCY, Optional.of(NHAT), DEMO);

        assertThat(ruling.lead()).isEqualTo(NHAT);
        assertThat(ruling.relation()).isEqualTo(Relation.INTERIOR);
        assertThat(ruling.version()).contains(ID);
        assertThat(ruling.border()).isEmpty();
        assertThat(ruling.tell()).isEmpty();
        assertThat(ruling.shares()).isEmpty();
    }

    @Test
    void a_border_may_have_a_depth_of_its_own() {
        CharterInForce shallow =
                charter("shallow", text -> text.replace("{border: 26968-26977}", "{border: 26968-26977, depth: 20 m}"));

        assertThat(rule(in(NHAT, near(NHAT_HOA, 21, NHAT)), Urgency.SOON, Optional.of(NHAT), List.of(shallow))
                        .relation())
                .isEqualTo(Relation.INTERIOR);
        assertThat(rule(in(HOA, near(HOA_HANH_THONG, 21, HOA)), Urgency.SOON, Optional.of(HOA), List.of(shallow))
                        .relation())
                .isEqualTo(Relation.SIDE_B);
    }

    @Test
    void near_two_borders_the_nearest_decides_and_the_parties_of_both_are_told() {
        Ruling ruling = rule(
                in(HOA, near(HOA_HANH_THONG, 60, HOA), near(NHAT_HOA, 90, HOA)), Urgency.SOON, Optional.of(HOA), DEMO);

        assertThat(ruling.border()).contains(HOA_HANH_THONG);
        assertThat(ruling.tell()).extracting(Tell::ward).containsExactly(HANH_THONG, NHAT);
        assertThat(ruling.shares()).extracting(ShareWith::ward).containsExactly(HANH_THONG, NHAT);
    }

    @Test
    void a_border_of_the_ward_itself_decides_before_a_nearer_one_between_others() {
        Ruling ruling = rule(
                in(NHAT, near(HOA_HANH_THONG, 30, HOA), near(NHAT_HOA, 60, NHAT)),
                Urgency.SOON,
                Optional.of(NHAT),
                DEMO);

        assertThat(ruling.border()).contains(NHAT_HOA);
        assertThat(ruling.tell()).extracting(Tell::ward).containsExactlyInAnyOrder(HOA, HANH_THONG);
    }

    @Test
    void on_the_line_who_received_it_leads_and_both_sides_know() {
        Ruling ruling = rule(in(NHAT, line(NHAT_HOA)), Urgency.SOON, Optional.of(HOA), DEMO);

        assertThat(ruling.lead()).isEqualTo(HOA);
        assertThat(ruling.why()).isEqualTo(LeadReason.RECEIVER);
        assertThat(ruling.relation()).isEqualTo(Relation.ON_THE_LINE);
        assertThat(ruling.tell()).extracting(Tell::ward).containsExactly(NHAT);
        assertThat(rule(in(NHAT, line(NHAT_HOA)), Urgency.SOON, Optional.of(AN_NHON), DEMO)
                        .tell())
                .extracting(Tell::ward)
                .containsExactly(NHAT, HOA);
    }

    @Test
    void on_the_line_a_residents_report_is_received_by_the_ward_whose_polygon_holds_it() {
        Ruling ruling = rule(in(NHAT, line(NHAT_HOA)), Urgency.SOON, Optional.empty(), DEMO);

        assertThat(ruling.lead()).isEqualTo(NHAT);
        assertThat(ruling.why()).isEqualTo(LeadReason.RECEIVER);
        assertThat(ruling.tell()).extracting(Tell::ward).containsExactly(HOA);
    }

    @Test
    void a_report_received_elsewhere_goes_to_the_ward_where_it_happened_and_its_receiver_need_not_be_told() {
        Ruling ruling = rule(
                in(HANH_THONG, near(HANH_THONG_AN_NHON, 10, HANH_THONG)), Urgency.SOON, Optional.of(AN_NHON), DEMO);

        assertThat(ruling.lead()).isEqualTo(HANH_THONG);
        assertThat(ruling.why()).isEqualTo(LeadReason.PLACE);
        assertThat(ruling.tell()).isEmpty();
    }

    @Test
    void a_shared_segment_is_led_by_the_ward_it_names_on_either_side() {
        for (WardId side : List.of(NHAT, HOA)) {
            Ruling ruling = rule(
                    onSegment(side, "duong-truong-son", near(NHAT_HOA, 5, side)),
                    Urgency.SOON,
                    Optional.of(NHAT),
                    DEMO);

            assertThat(ruling.lead()).isEqualTo(HOA);
            assertThat(ruling.why()).isEqualTo(LeadReason.SEGMENT);
            assertThat(ruling.segment()).contains("duong-truong-son");
            assertThat(ruling.border()).contains(NHAT_HOA);
        }
    }

    @Test
    void on_the_line_of_a_segment_with_a_named_lead_nothing_is_unclear() {
        assertThat(rule(onSegment(NHAT, "duong-truong-son", line(NHAT_HOA)), Urgency.SOON, Optional.of(NHAT), DEMO)
                        .lead())
                .isEqualTo(HOA);
    }

    @Test
    void a_segment_shared_by_the_receiver_is_led_by_whichever_of_the_two_wards_received() {
        Located place = onSegment(HOA, "duong-bach-dang", near(HOA_HANH_THONG, 5, HOA));

        assertThat(rule(place, Urgency.SOON, Optional.of(HANH_THONG), DEMO).lead())
                .isEqualTo(HANH_THONG);
        assertThat(rule(place, Urgency.SOON, Optional.of(HANH_THONG), DEMO).why())
                .isEqualTo(LeadReason.RECEIVER);
        assertThat(rule(place, Urgency.SOON, Optional.of(HOA), DEMO).lead()).isEqualTo(HOA);
        // Neither of the two received it: the place decides.
        assertThat(rule(place, Urgency.SOON, Optional.of(AN_NHON), DEMO).lead()).isEqualTo(HOA);
        assertThat(rule(place, Urgency.SOON, Optional.empty(), DEMO).lead()).isEqualTo(HOA);
    }

    @Test
    void a_segment_with_an_owner_per_side_follows_the_side_and_is_unclear_on_the_line_unless_one_owns_both() {
        CharterInForce swapped = charter(
                "swapped",
                text -> text.replace(
                        "{segment: duong-hoang-van-thu, border: 26968-26977, owners: {26968: 26968, 26977: 26977}}",
                        "{segment: duong-hoang-van-thu, border: 26968-26977, owners: {26968: 26977, 26977: 26977}}"));

        assertThat(leadOn("duong-hoang-van-thu", near(NHAT_HOA, 5, NHAT), swapped))
                .isEqualTo(HOA);
        assertThat(leadOn("duong-hoang-van-thu", line(NHAT_HOA), swapped)).isEqualTo(HOA);
        assertThat(leadOn("duong-tran-quoc-hoan", near(NHAT_HOA, 5, NHAT), swapped))
                .isEqualTo(NHAT);
        assertThat(leadOn("duong-tran-quoc-hoan", line(NHAT_HOA), swapped)).isEqualTo(AN_NHON);
    }

    private static WardId leadOn(String segment, Located.NearBorder near, CharterInForce charter) {
        return rule(onSegment(NHAT, segment, near), Urgency.SOON, Optional.of(AN_NHON), List.of(charter))
                .lead();
    }

    @Test
    void a_segment_of_a_border_that_the_ward_does_not_touch_says_nothing() {
        Ruling ruling = rule(
                onSegment(NHAT, "duong-bach-dang", near(HOA_HANH_THONG, 5, HOA)),
                Urgency.SOON,
                Optional.of(HANH_THONG),
                DEMO);

        assertThat(ruling.lead()).isEqualTo(NHAT);
        assertThat(ruling.segment()).isEmpty();
        assertThat(ruling.relation()).isEqualTo(Relation.UNCLEAR);
    }

    @Test
    void a_segment_that_the_charter_does_not_name_says_nothing() {
        assertThat(rule(onSegment(NHAT, "duong-la", near(NHAT_HOA, 5, NHAT)), Urgency.SOON, Optional.of(HOA), DEMO)
                        .why())
                .isEqualTo(LeadReason.PLACE);
    }

    @Test
    void outside_every_ward_the_receiver_leads_under_its_charter_and_the_border_parties_know() {
        Ruling ruling = rule(outside(near(NHAT_HOA, 20, NHAT)), Urgency.SOON, Optional.of(NHAT), DEMO);

        assertThat(ruling.lead()).isEqualTo(NHAT);
        assertThat(ruling.why()).isEqualTo(LeadReason.RECEIVER);
        assertThat(ruling.relation()).isEqualTo(Relation.UNCLEAR);
        assertThat(ruling.version()).contains(ID);
        assertThat(ruling.tell()).extracting(Tell::ward).containsExactly(HOA);
    }

    @Test
    void outside_every_ward_with_no_receiver_nobody_could_lead() {
        assertThatThrownBy(() -> rule(outside(), Urgency.SOON, Optional.empty(), DEMO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule(outside(), Urgency.SOON, Optional.of(WardId.of("79")), DEMO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void in_a_ward_that_signed_nothing_a_party_that_received_leads_until_that_ward_accepts() {
        Ruling ruling = rule(in(OUTSIDER), Urgency.SOON, Optional.of(NHAT), DEMO);

        assertThat(ruling.lead()).isEqualTo(NHAT);
        assertThat(ruling.why()).isEqualTo(LeadReason.RECEIVER);
        assertThat(ruling.version()).contains(ID);
    }

    @Test
    void a_ward_without_a_charter_leads_its_own_and_shares_it_with_nobody() {
        Ruling ruling = rule(in(OUTSIDER, near(NHAT_HOA, 20, NHAT)), Urgency.SOON, Optional.of(OUTSIDER), DEMO);

        assertThat(ruling.lead()).isEqualTo(OUTSIDER);
        assertThat(ruling.why()).isEqualTo(LeadReason.PLACE);
        assertThat(ruling.version()).isEmpty();
        assertThat(ruling.leadArticle()).isEmpty();
        assertThat(ruling.tell()).isEmpty();
        assertThat(ruling.shares()).isEmpty();
        assertThat(rule(in(OUTSIDER), Urgency.SOON, Optional.empty(), DEMO).lead())
                .isEqualTo(OUTSIDER);
    }

    @Test
    void a_receiver_that_is_no_party_leaves_the_place_to_the_party_where_it_happened() {
        Ruling ruling = rule(in(NHAT, near(NHAT_HOA, 20, NHAT)), Urgency.SOON, Optional.of(OUTSIDER), DEMO);

        assertThat(ruling.lead()).isEqualTo(NHAT);
        assertThat(ruling.tell()).extracting(Tell::ward).containsExactly(HOA);
    }

    @Test
    void the_level_above_receives_but_never_leads() {
        assertThat(rule(in(NHAT, line(NHAT_HOA)), Urgency.SOON, Optional.of(WardId.of("79")), DEMO)
                        .lead())
                .isEqualTo(NHAT);
    }

    @Test
    void a_charter_may_share_with_every_party_and_then_all_but_lead_and_receiver_see() {
        CharterInForce open = charter(
                "open",
                text -> text.replace("with: border-parties", "with: all-parties")
                        .replace("groups: [basics, narrative]", "groups: [basics]"));

        Ruling ruling = rule(in(NHAT, near(NHAT_HOA, 20, NHAT)), Urgency.SOON, Optional.of(AN_NHON), List.of(open));

        assertThat(ruling.shares())
                .containsExactly(
                        new ShareWith(HOA, Set.of(ShareGroup.BASICS)),
                        new ShareWith(HANH_THONG, Set.of(ShareGroup.BASICS)));
        assertThat(ruling.tell()).extracting(Tell::ward).containsExactly(HOA);
    }

    @Test
    void a_charter_that_asks_the_place_first_never_reaches_the_segment() {
        CharterInForce placeFirst =
                charter("place-first", text -> text.replace("by: [segment, place, receiver]", "by: [place, receiver]"));

        assertThat(rule(
                                onSegment(NHAT, "duong-truong-son", near(NHAT_HOA, 5, NHAT)),
                                Urgency.SOON,
                                Optional.of(HOA),
                                List.of(placeFirst))
                        .lead())
                .isEqualTo(NHAT);
    }

    @Test
    void a_ward_of_two_charters_follows_the_one_whose_zone_holds_the_place_and_tells_the_parties_of_both() {
        BorderId other = BorderId.between(NHAT, OUTSIDER);
        CharterInForce second = charter(
                "hai-phuong",
                text -> text.replace("26890", "27007")
                        .replace("26876", "27004")
                        .replace("{border: 27007-26977}", "{border: 26968-27007}")
                        .replace("border: 27007-26977,", "border: 26968-27007,")
                        .replace("26968-26977", "26977-27004")
                        .replace("{26968: 26968, 26977: 26977}", "{26977: 26977, 27004: 27004}")
                        .replace("27004-27007", "27004-27007")
                        .replace("{27004: 27004, 27007: 27007}", "{27004: 27004, 27007: 27007}")
                        .replace(
                                "within: {emergency: 5 phút, soon: 30 phút",
                                "within: {emergency: 5 phút, soon: 20 phút"));
        List<CharterInForce> both = List.of(DEMO.getFirst(), second);

        Ruling ruling =
                rule(in(NHAT, near(other, 10, NHAT), near(NHAT_HOA, 40, NHAT)), Urgency.SOON, Optional.of(NHAT), both);

        assertThat(ruling.version()).contains(second.id());
        assertThat(ruling.border()).contains(other);
        assertThat(ruling.tell())
                .containsExactly(new Tell(OUTSIDER, Duration.ofMinutes(20)), new Tell(HOA, Duration.ofMinutes(30)));
        assertThat(rule(in(NHAT), Urgency.SOON, Optional.of(NHAT), both).version())
                .contains(ID);
    }

    private static Ruling rule(
            Located place, Urgency urgency, Optional<WardId> receiver, List<CharterInForce> charters) {
        return Ruler.rule(place, urgency, receiver, charters, DAY);
    }

    private static CharterInForce charter(String slug, java.util.function.UnaryOperator<String> change) {
        String text = DemoCharter.text();
        String changed = change.apply(text);
        assertThat(changed).isNotEqualTo(text);
        return new CharterInForce(
                new CharterVersionId(slug, 1),
                DemoCharter.document(changed.replace("charter: bon-phuong-tan-son", "charter: " + slug)));
    }
}
