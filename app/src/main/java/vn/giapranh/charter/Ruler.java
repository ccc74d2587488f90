package vn.giapranh.charter;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.giapranh.charter.Ruling.LeadReason;
import vn.giapranh.charter.Ruling.Relation;
import vn.giapranh.charter.Ruling.ShareWith;
import vn.giapranh.charter.Ruling.Tell;
import vn.giapranh.charter.document.CharterDocument;
import vn.giapranh.charter.rule.LeadRule;
import vn.giapranh.charter.rule.ShareRule;
import vn.giapranh.charter.rule.TellRule;
import vn.giapranh.charter.rule.ZoneRule;
import vn.giapranh.charter.rule.ZoneRule.Ownership;
import vn.giapranh.charter.rule.ZoneRule.ZoneSegment;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.Located;
import vn.giapranh.territory.Located.NearBorder;
import vn.giapranh.territory.Side;

/**
 * Decides one report by the charters in force: a pure function of the place, the urgency, the receiver and the charters.
 *
 * <p>Which charters speak: those of which the ward that holds the place is a party; if there is none, those of the
 * receiver. A charter never speaks about the ground of a ward that did not sign it while another ward could be asked.
 * Among them, the zones of all covered borders are asked; the nearest that holds the place decides which border, and so
 * which charter version, the incident belongs to. In a ward's interior it is the first of its charters by name.
 *
 * <p>Who leads: the clauses of the Lead rule in their order. There is always one: the last clause is the receiver's, and
 * a resident's report, which nobody received, is received by the ward that holds the place.
 */
final class Ruler {

    private final Located located;
    private final Optional<WardId> receiver;
    private final List<CharterInForce> charters;
    private final List<Holding> holdings;

    /** A charter version and what it says. */
    record CharterInForce(CharterVersionId id, CharterDocument document) {}

    /** A border whose zone holds the place, and the charter that covers it. */
    private record Holding(NearBorder near, CharterInForce charter) {
        BorderId border() {
            return near.border();
        }
    }

    private record Lead(WardId ward, LeadReason why) {}

    private Ruler(Located located, Optional<WardId> receiver, List<CharterInForce> inForce) {
        this.located = located;
        // The level above takes reports too, but it is no ward and leads nothing on the ground.
        this.receiver = receiver.filter(unit -> !unit.isLevelAbove());
        this.charters = speaking(inForce);
        this.holdings = holdings();
    }

    /**
     * @param day in Ho Chi Minh City: whose chair it is
     * @throws IllegalArgumentException when nobody could lead: outside every ward and received by none
     */
    static Ruling rule(
            Located located, Urgency urgency, Optional<WardId> receiver, List<CharterInForce> inForce, LocalDate day) {
        return new Ruler(located, receiver, inForce).ruling(urgency, day);
    }

    private List<CharterInForce> speaking(List<CharterInForce> inForce) {
        List<CharterInForce> sorted = inForce.stream()
                .sorted((one, other) -> one.id().charter().compareTo(other.id().charter()))
                .toList();
        List<CharterInForce> ofThePlace =
                located.ward().map(ward -> withParty(sorted, ward)).orElse(List.of());
        if (!ofThePlace.isEmpty()) {
            return ofThePlace;
        }
        return receiver.map(ward -> withParty(sorted, ward)).orElse(List.of());
    }

    private static List<CharterInForce> withParty(List<CharterInForce> charters, WardId ward) {
        return charters.stream()
                .filter(charter -> charter.document().partyWards().contains(ward))
                .toList();
    }

    private List<Holding> holdings() {
        List<Holding> holdings = new ArrayList<>();
        for (NearBorder near : located.borders()) {
            charters.stream()
                    .filter(charter -> holds(charter.document().rule(ZoneRule.class), near))
                    .findFirst()
                    .ifPresent(charter -> holdings.add(new Holding(near, charter)));
        }
        return holdings;
    }

    private boolean holds(ZoneRule zone, NearBorder near) {
        return zone.find(near.border())
                .filter(border -> near.distanceMetres() <= border.depthMetres()
                        || segmentsHere(zone)
                                .anyMatch(segment -> segment.border().equals(near.border())))
                .isPresent();
    }

    private Stream<ZoneSegment> segmentsHere(ZoneRule zone) {
        return located.segments().stream().flatMap(code -> zone.findSegment(code).stream());
    }

    private Ruling ruling(Urgency urgency, LocalDate day) {
        Optional<ZoneSegment> segment = segment();
        Optional<Holding> holding = segment.map(this::holdingOf).or(this::nearest);
        Optional<CharterInForce> charter =
                holding.map(Holding::charter).or(() -> charters.stream().findFirst());
        Lead lead = lead(charter, segment, holding);
        return new Ruling(
                charter.map(each -> RulesOfIncidents.of(each.id(), each.document(), day)),
                holding.map(Holding::border),
                segment.map(ZoneSegment::code),
                lead.ward(),
                lead.why(),
                charter.map(each -> each.document().articleNumbers().get(RuleKind.LEAD)),
                relation(holding),
                tell(urgency, lead.ward()),
                shares(lead.ward()));
    }

    /** The nearest named segment whose border passes the ward that holds the place: another ward's street says nothing. */
    private Optional<ZoneSegment> segment() {
        return located.segments().stream()
                .flatMap(code -> holdings.stream()
                        .filter(this::isOfTheWard)
                        .flatMap(holding -> holding.charter().document().rule(ZoneRule.class).findSegment(code).stream()
                                .filter(segment -> segment.border().equals(holding.border()))))
                .findFirst();
    }

    private Holding holdingOf(ZoneSegment segment) {
        return holdings.stream()
                .filter(holding -> holding.border().equals(segment.border()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Holding> nearest() {
        return holdings.stream()
                .filter(this::isOfTheWard)
                .findFirst()
                .or(() -> holdings.stream().findFirst());
    }

    private boolean isOfTheWard(Holding holding) {
        return holding.near().side() == Side.ON_THE_LINE
                || located.ward().filter(holding.border()::isBorderOf).isPresent();
    }

    private Lead lead(Optional<CharterInForce> charter, Optional<ZoneSegment> segment, Optional<Holding> holding) {
        if (charter.isEmpty()) {
            return leadWithoutCharter();
        }
        for (LeadRule.Clause clause :
                charter.get().document().rule(LeadRule.class).by()) {
            Optional<Lead> answer = switch (clause) {
                case SEGMENT -> segment.flatMap(each -> bySegment(each, holding.orElseThrow()));
                case PLACE -> byPlace(charter.get());
                case RECEIVER -> Optional.of(byReceiver());
            };
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        throw new IllegalStateException("the last clause of a lead rule always answers");
    }

    private Optional<Lead> bySegment(ZoneSegment segment, Holding holding) {
        return switch (segment.ownership()) {
            case Ownership.SharedLedBy(WardId lead) -> Optional.of(new Lead(lead, LeadReason.SEGMENT));
            case Ownership.SharedLedByReceiver _ ->
                receiver.filter(holding.border()::isBorderOf).map(ward -> new Lead(ward, LeadReason.RECEIVER));
            case Ownership.PerSide(WardId a, WardId b) ->
                switch (holding.near().side()) {
                    case A -> Optional.of(new Lead(a, LeadReason.SEGMENT));
                    case B -> Optional.of(new Lead(b, LeadReason.SEGMENT));
                    case ON_THE_LINE -> a.equals(b) ? Optional.of(new Lead(a, LeadReason.SEGMENT)) : Optional.empty();
                };
        };
    }

    private Optional<Lead> byPlace(CharterInForce charter) {
        return located.ward()
                .filter(_ -> !located.isOnTheLine())
                .filter(charter.document().partyWards()::contains)
                .map(ward -> new Lead(ward, LeadReason.PLACE));
    }

    private Lead byReceiver() {
        return new Lead(
                receiver.or(located::ward).or(this::anyOfTheLine).orElseThrow(Ruler::nobody), LeadReason.RECEIVER);
    }

    private Lead leadWithoutCharter() {
        if (located.ward().isPresent() && !located.isOnTheLine() && receiver.equals(located.ward())) {
            return new Lead(located.ward().get(), LeadReason.PLACE);
        }
        if (receiver.isEmpty() && located.ward().isPresent() && !located.isOnTheLine()) {
            return new Lead(located.ward().get(), LeadReason.PLACE);
        }
        return byReceiver();
    }

    /** Exactly on a line that no polygon claims: the ward with the lower code, so that the answer is always the same. */
    private Optional<WardId> anyOfTheLine() {
        return located.borders().stream()
                .filter(near -> near.side() == Side.ON_THE_LINE)
                .map(near -> near.border().a())
                .findFirst();
    }

    private static IllegalArgumentException nobody() {
        return new IllegalArgumentException("a place outside every ward needs a receiving ward");
    }

    private Relation relation(Optional<Holding> holding) {
        if (holding.isEmpty()) {
            return located.isOnTheLine() ? Relation.ON_THE_LINE : Relation.INTERIOR;
        }
        if (!isOfTheWard(holding.get())) {
            return Relation.UNCLEAR;
        }
        return switch (holding.get().near().side()) {
            case A -> Relation.SIDE_A;
            case B -> Relation.SIDE_B;
            case ON_THE_LINE -> Relation.ON_THE_LINE;
        };
    }

    private List<Tell> tell(Urgency urgency, WardId lead) {
        Map<WardId, Duration> within = new LinkedHashMap<>();
        for (Holding holding : holdings) {
            Duration time =
                    holding.charter().document().rule(TellRule.class).within().of(urgency);
            Stream.of(holding.border().a(), holding.border().b())
                    .filter(ward -> isThirdTo(ward, lead))
                    .forEach(ward -> within.merge(ward, time, (one, other) -> one.compareTo(other) <= 0 ? one : other));
        }
        return within.entrySet().stream()
                .map(each -> new Tell(each.getKey(), each.getValue()))
                .toList();
    }

    private List<ShareWith> shares(WardId lead) {
        Map<WardId, Set<ShareGroup>> groups = new LinkedHashMap<>();
        for (Holding holding : holdings) {
            ShareRule rule = holding.charter().document().rule(ShareRule.class);
            List<WardId> with = switch (rule.with()) {
                case BORDER_PARTIES ->
                    List.of(holding.border().a(), holding.border().b());
                case ALL_PARTIES -> holding.charter().document().partyWards();
            };
            with.stream()
                    .filter(ward -> isThirdTo(ward, lead))
                    .forEach(ward -> groups.computeIfAbsent(ward, _ -> EnumSet.noneOf(ShareGroup.class))
                            .addAll(rule.groups()));
        }
        return groups.entrySet().stream()
                .map(each -> new ShareWith(each.getKey(), each.getValue()))
                .toList();
    }

    private boolean isThirdTo(WardId ward, WardId lead) {
        return !ward.equals(lead) && !receiver.equals(Optional.of(ward));
    }
}
