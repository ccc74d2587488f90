package vn.giapranh.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

/** Every ward × border × distance × side × segment × receiver × share: what must hold whatever the case. */
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

    private static final CharterDocument BORDER_PARTIES = DemoCharter.document();
    private static final CharterDocument ALL_PARTIES =
            DemoCharter.document(DemoCharter.text().replace("with: border-parties", "with: all-parties"));
    private static final List<Case> CASES = cases().toList();

    private record Case(
            Located place, Urgency urgency, Optional<WardId> receiver, CharterDocument charter, Ruling ruling) {

        static Case of(Located place, Optional<WardId> receiver, CharterDocument charter) {
            // The urgency touches nothing but the time in which parties are told: each in a third of the cases.
            Urgency urgency = Urgency.values()[Math.floorMod(31 * place.hashCode() + receiver.hashCode(), 3)];
            CharterInForce inForce = new CharterInForce(new CharterVersionId("x", 1), charter);
            return new Case(
                    place,
                    urgency,
                    receiver,
                    charter,
                    Ruler.rule(place, urgency, receiver, List.of(inForce), LocalDate.of(2026, 11, 20)));
        }

        boolean isRuledByTheCharter() {
            return ruling.version().isPresent();
        }

        /** Without the charter's text. */
        @Override
        public String toString() {
            return "%s %s from %s: %s".formatted(place, urgency, receiver, ruling);
        }
    }

    @Test
    void there_is_exactly_one_lead_and_it_is_the_places_the_segments_or_the_receivers() {
        assertThat(CASES).hasSizeGreaterThan(40_000);
        assertNone(each -> switch (each.ruling().why()) {
            case PLACE ->
                each.place().ward().filter(each.ruling().lead()::equals).isEmpty();
            case SEGMENT ->
                !each.ruling().border().orElseThrow().isBorderOf(each.ruling().lead());
            case RECEIVER ->
                each.receiver()
                        .or(() -> each.place().ward())
                        .or(() -> anyOfTheLine(each.place()))
                        .filter(each.ruling().lead()::equals)
                        .isEmpty();
        });
    }

    @Test
    void a_place_clearly_in_a_party_and_on_no_segment_is_always_led_by_that_party() {
        assertNone(each -> each.place().segments().isEmpty()
                && !each.place().isOnTheLine()
                && each.place()
                        .ward()
                        .filter(BORDER_PARTIES.partyWards()::contains)
                        .isPresent()
                && !(each.ruling().why() == LeadReason.PLACE
                        && each.place().ward().get().equals(each.ruling().lead())));
    }

    @Test
    void where_no_charter_speaks_nobody_is_told_and_nobody_sees() {
        assertNone(each -> !each.isRuledByTheCharter()
                && !(each.ruling().tell().isEmpty() && each.ruling().shares().isEmpty()));
    }

    @Test
    void exactly_the_parties_of_the_borders_whose_zone_holds_the_place_are_told() {
        assertNone(each -> {
            Set<WardId> expected = new TreeSet<>(each.isRuledByTheCharter() ? partiesNear(each.place()) : Set.of());
            return !withoutLeadAndReceiver(expected, each)
                    .equals(each.ruling().tell().stream().map(Tell::ward).collect(Collectors.toSet()));
        });
    }

    @Test
    void each_is_told_within_the_time_of_the_urgency() {
        assertNone(each -> each.ruling().tell().stream()
                .anyMatch(tell -> !tell.within()
                        .equals(each.charter().rule(TellRule.class).within().of(each.urgency()))));
    }

    @Test
    void exactly_the_parties_that_the_share_rule_names_see_a_place_in_a_zone() {
        assertNone(each -> {
            Set<WardId> expected = new TreeSet<>(each.isRuledByTheCharter() ? partiesNear(each.place()) : Set.of());
            if (!expected.isEmpty() && each.charter() == ALL_PARTIES) {
                expected.addAll(ALL_PARTIES.partyWards());
            }
            return !withoutLeadAndReceiver(expected, each)
                    .equals(each.ruling().shares().stream().map(ShareWith::ward).collect(Collectors.toSet()));
        });
    }

    private static void assertNone(Predicate<Case> isWrong) {
        assertThat(CASES.stream().filter(isWrong).limit(3).toList()).isEmpty();
    }

    private static Set<WardId> withoutLeadAndReceiver(Set<WardId> wards, Case each) {
        wards.remove(each.ruling().lead());
        each.receiver().ifPresent(wards::remove);
        return wards;
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

    private static Stream<Case> cases() {
        List<Optional<WardId>> receivers =
                new ArrayList<>(WARDS.stream().map(Optional::of).toList());
        receivers.add(Optional.empty());
        return places().flatMap(place -> receivers.stream()
                .filter(receiver -> receiver.isPresent() || place.ward().isPresent() || place.isOnTheLine())
                .flatMap(receiver ->
                        Stream.of(BORDER_PARTIES, ALL_PARTIES).map(charter -> Case.of(place, receiver, charter))));
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
