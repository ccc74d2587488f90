package vn.giapranh.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giapranh.charter.Ruler.CharterInForce;
import vn.giapranh.charter.Ruling.LeadReason;
import vn.giapranh.charter.Ruling.ShareWith;
import vn.giapranh.charter.Ruling.Tell;
import vn.giapranh.charter.document.CharterDocument;
import vn.giapranh.charter.rule.TellRule;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.Located;
import vn.giapranh.territory.Located.NearBorder;
import vn.giapranh.territory.Side;

/** Every ward × border × distance × side × segment × receiver × urgency × share: what must hold whatever the case. */
class RulerMatrixTest {

    private static final List<WardId> WARDS =
            List.of(Places.NHAT, Places.HOA, Places.HANH_THONG, Places.AN_NHON, Places.OUTSIDER);
    private static final List<BorderId> BORDERS = List.of(
            Places.NHAT_HOA,
            Places.HOA_HANH_THONG,
            Places.HANH_THONG_AN_NHON,
            BorderId.between(Places.NHAT, Places.OUTSIDER));
    private static final List<String> SEGMENTS = List.of(
            "", "duong-truong-son", "duong-tran-quoc-hoan", "duong-bach-dang", "duong-duong-quang-ham", "duong-la");

    private final CharterDocument borderParties = DemoCharter.document();
    private final CharterDocument allParties =
            DemoCharter.document(DemoCharter.text().replace("with: border-parties", "with: all-parties"));

    private record Case(Located place, Urgency urgency, Optional<WardId> receiver, CharterDocument charter) {
        Ruling ruling() {
            return Ruler.rule(
                    place, urgency, receiver, List.of(new CharterInForce(new CharterVersionId("x", 1), charter)));
        }
    }

    @Test
    void there_is_exactly_one_lead_and_it_is_the_place_the_segments_or_the_receivers() {
        int checked = 0;
        for (Case each : (Iterable<Case>) cases()::iterator) {
            Ruling ruling = each.ruling();
            switch (ruling.why()) {
                case PLACE -> assertThat(each.place().ward()).as("%s", each).contains(ruling.lead());
                case SEGMENT ->
                    assertThat(ruling.border().orElseThrow().isBorderOf(ruling.lead()))
                            .as("%s", each)
                            .isTrue();
                case RECEIVER ->
                    assertThat(each.receiver().or(() -> each.place().ward()).or(() -> anyOfTheLine(each.place())))
                            .as("%s", each)
                            .contains(ruling.lead());
            }
            if (ruling.version().isEmpty()) {
                assertThat(ruling.tell()).isEmpty();
                assertThat(ruling.shares()).isEmpty();
            }
            checked++;
        }
        assertThat(checked).isGreaterThan(50_000);
    }

    @Test
    void a_place_clearly_in_a_party_and_on_no_segment_is_always_led_by_that_party() {
        cases().filter(each -> each.place().segments().isEmpty()
                        && !each.place().isOnTheLine()
                        && each.place()
                                .ward()
                                .filter(borderParties.partyWards()::contains)
                                .isPresent())
                .forEach(each -> {
                    assertThat(each.ruling().lead())
                            .isEqualTo(each.place().ward().orElseThrow());
                    assertThat(each.ruling().why()).isEqualTo(LeadReason.PLACE);
                });
    }

    @Test
    void exactly_the_parties_of_the_borders_whose_zone_holds_the_place_are_told_in_the_time_of_the_urgency() {
        cases().filter(each -> each.ruling().version().isPresent()).forEach(each -> {
            Ruling ruling = each.ruling();
            Set<WardId> expected = new TreeSet<>(partiesNear(each.place()));
            expected.remove(ruling.lead());
            each.receiver().ifPresent(expected::remove);

            assertThat(ruling.tell())
                    .as("%s", each)
                    .extracting(Tell::ward)
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(ruling.tell())
                    .allMatch(tell -> tell.within()
                            .equals(each.charter().rule(TellRule.class).within().of(each.urgency())));
        });
    }

    @Test
    void nobody_sees_anything_of_a_place_outside_every_zone_and_inside_one_only_the_parties_of_the_rule() {
        cases().filter(each -> each.ruling().version().isPresent()).forEach(each -> {
            Ruling ruling = each.ruling();
            Set<WardId> expected = new TreeSet<>(partiesNear(each.place()));
            if (!expected.isEmpty() && each.charter().equals(allParties)) {
                expected.addAll(allParties.partyWards());
            }
            expected.remove(ruling.lead());
            each.receiver().ifPresent(expected::remove);

            assertThat(ruling.shares())
                    .as("%s", each)
                    .extracting(ShareWith::ward)
                    .containsExactlyInAnyOrderElementsOf(expected);
        });
    }

    /** Said again, by hand: a demo border within 150 m, or a segment of it that the charter names. */
    private static Set<WardId> partiesNear(Located place) {
        Set<WardId> parties = new TreeSet<>();
        for (NearBorder near : place.borders()) {
            boolean covered = BORDERS.subList(0, 3).contains(near.border());
            boolean named = place.segments().stream().anyMatch(segment -> switch (segment) {
                case "duong-truong-son", "duong-tran-quoc-hoan" -> near.border().equals(Places.NHAT_HOA);
                case "duong-bach-dang" -> near.border().equals(Places.HOA_HANH_THONG);
                case "duong-duong-quang-ham" -> near.border().equals(Places.HANH_THONG_AN_NHON);
                default -> false;
            });
            if (covered && (near.distanceMetres() <= 150 || named)) {
                parties.add(near.border().a());
                parties.add(near.border().b());
            }
        }
        return parties;
    }

    private static Optional<WardId> anyOfTheLine(Located place) {
        return place.borders().stream()
                .filter(near -> near.side() == Side.ON_THE_LINE)
                .map(near -> near.border().a())
                .findFirst();
    }

    private Stream<Case> cases() {
        List<Optional<WardId>> receivers =
                new ArrayList<>(WARDS.stream().map(Optional::of).toList());
        receivers.add(Optional.empty());
        return places().flatMap(place -> receivers.stream()
                .filter(receiver -> receiver.isPresent() || place.ward().isPresent() || place.isOnTheLine())
                .flatMap(receiver -> Stream.of(Urgency.values())
                        .flatMap(urgency -> Stream.of(borderParties, allParties)
                                .map(charter -> new Case(place, urgency, receiver, charter)))));
    }

    /** Each in a third of the cases: the urgency touches nothing but the time in which the parties are told. */
    private static Urgency urgency(Located place, Optional<WardId> receiver) {
        return Urgency.values()[Math.floorMod(31 * place.hashCode() + receiver.hashCode(), 3)];
    }

    /** One border, or two with the second farther; the second always off the line. */
    private static Stream<Located> places() {
        List<Optional<WardId>> wards =
                new ArrayList<>(WARDS.stream().map(Optional::of).toList());
        wards.add(Optional.empty());
        List<NearBorder[]> nears = new ArrayList<>();
        nears.add(new NearBorder[0]);
        for (BorderId border : BORDERS) {
            for (Side side : Side.values()) {
                for (double metres :
                        side == Side.ON_THE_LINE ? new double[] {0} : new double[] {0.5, 150, 150.01, 499}) {
                    NearBorder near = new NearBorder(border, metres, side);
                    nears.add(new NearBorder[] {near});
                    for (BorderId second : BORDERS) {
                        if (!second.equals(border) && metres < 400) {
                            nears.add(new NearBorder[] {near, new NearBorder(second, metres + 40, Side.A)});
                        }
                    }
                }
            }
        }
        return wards.stream()
                .flatMap(ward -> nears.stream()
                        .flatMap(near -> SEGMENTS.stream()
                                .map(segment ->
                                        Places.place(ward, segment.isEmpty() ? List.of() : List.of(segment), near))));
    }
}
