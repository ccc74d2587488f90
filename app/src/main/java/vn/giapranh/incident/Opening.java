package vn.giapranh.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import vn.giapranh.charter.Ruling;
import vn.giapranh.charter.Ruling.Relation;
import vn.giapranh.charter.ShareGroup;
import vn.giapranh.incident.Change.ClockStarted;
import vn.giapranh.incident.Standing.Reporter;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.Located;
import vn.giapranh.territory.Located.NearBorder;
import vn.giapranh.territory.Side;

/**
 * What a report writes, decided from what the territory and the charter said: a pure function of both.
 *
 * @param access what each ward sees that sees anything: the lead and the receiver everything, the others what is shared
 * @param told the neighbours that must know, and until when
 * @param clocks all clocks that start
 */
record Opening(
        ReportIncident command,
        PlaceView place,
        Ruling ruling,
        Optional<WardId> receiver,
        Reporter reporter,
        Map<WardId, Set<ShareGroup>> access,
        Map<WardId, Instant> told,
        List<ClockStarted> clocks,
        Instant at) {

    private static final Set<ShareGroup> EVERYTHING = EnumSet.allOf(ShareGroup.class);

    /**
     * @param ruling as the charter ruled, the officer's word on the relation already heard
     */
    static Opening of(
            ReportIncident command,
            Located located,
            Ruling ruling,
            Optional<WardId> receiver,
            boolean followedByCode,
            Instant now) {
        Map<WardId, Instant> told = new LinkedHashMap<>();
        ruling.tell().forEach(tell -> told.put(tell.ward(), now.plus(tell.within())));
        Reporter reporter = followedByCode
                ? Reporter.BY_CODE
                : command.reporterContact().isPresent() ? Reporter.BY_CONTACT : Reporter.NOT_AT_ALL;
        return new Opening(
                command,
                place(located, ruling),
                ruling,
                receiver,
                reporter,
                access(ruling, receiver),
                told,
                clocks(command, ruling, told, reporter, now),
                now);
    }

    private static Map<WardId, Set<ShareGroup>> access(Ruling ruling, Optional<WardId> receiver) {
        Map<WardId, Set<ShareGroup>> access = new LinkedHashMap<>();
        ruling.tell().forEach(tell -> access.put(tell.ward(), Set.of(ShareGroup.BASICS)));
        ruling.shares().forEach(share -> access.put(share.ward(), share.groups()));
        receiver.ifPresent(ward -> access.put(ward, EVERYTHING));
        access.put(ruling.lead(), EVERYTHING);
        return access;
    }

    private static List<ClockStarted> clocks(
            ReportIncident command, Ruling ruling, Map<WardId, Instant> told, Reporter reporter, Instant now) {
        List<ClockStarted> clocks = new ArrayList<>();
        ruling.rules().ifPresent(some -> {
            clocks.add(new ClockStarted(
                    ClockKind.ACKNOWLEDGE,
                    ruling.lead(),
                    now.plus(some.acknowledge().of(command.urgency()))));
            told.forEach((ward, by) -> clocks.add(new ClockStarted(ClockKind.TELL, ward, by)));
            if (reporter != Reporter.NOT_AT_ALL) {
                clocks.addAll(LifeRules.answersOwed(some, ruling.lead(), now));
            }
        });
        return clocks;
    }

    static PlaceView place(Located located, Ruling ruling) {
        OptionalDouble distance = ruling.border().stream()
                .flatMap(border ->
                        located.borders().stream().filter(near -> near.border().equals(border)))
                .mapToDouble(NearBorder::distanceMetres)
                .findFirst();
        return new PlaceView(
                located.lon(),
                located.lat(),
                located.edition(),
                located.ward(),
                ruling.border(),
                ruling.segment(),
                ruling.relation(),
                distance);
    }

    /** The same place for somebody who can not say on which side of the lines near it the thing happened. */
    static Located unclear(Located located) {
        return new Located(
                located.lon(),
                located.lat(),
                located.edition(),
                Optional.empty(),
                located.borders().stream()
                        .map(near -> new NearBorder(near.border(), near.distanceMetres(), Side.ON_THE_LINE))
                        .toList(),
                List.of());
    }

    static Ruling withRelation(Ruling ruling, Relation relation) {
        return new Ruling(
                ruling.rules(),
                ruling.border(),
                ruling.segment(),
                ruling.lead(),
                ruling.why(),
                ruling.leadArticle(),
                relation,
                ruling.tell(),
                ruling.shares());
    }

    static LeadView.How how(Ruling.LeadReason why) {
        return switch (why) {
            case PLACE -> LeadView.How.BY_PLACE;
            case SEGMENT -> LeadView.How.BY_SEGMENT;
            case RECEIVER -> LeadView.How.AS_RECEIVER;
        };
    }

    static Ruling.LeadReason why(LeadView.How how) {
        return switch (how) {
            case BY_PLACE -> Ruling.LeadReason.PLACE;
            case BY_SEGMENT -> Ruling.LeadReason.SEGMENT;
            case AS_RECEIVER -> Ruling.LeadReason.RECEIVER;
            case BY_ACCEPTANCE, BY_CHAIR, BY_LEVEL_ABOVE ->
                throw new IllegalArgumentException("no first lead came so: " + how);
        };
    }
}
