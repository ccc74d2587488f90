package vn.giapranh.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giapranh.BorderPlaces.AN_NHON;
import static vn.giapranh.BorderPlaces.CITY;
import static vn.giapranh.BorderPlaces.HANH_AN;
import static vn.giapranh.BorderPlaces.HANH_THONG;
import static vn.giapranh.BorderPlaces.TAN_SON_HOA;
import static vn.giapranh.BorderPlaces.TAN_SON_NHAT;
import static vn.giapranh.incident.Seen.ATTACHMENTS;
import static vn.giapranh.incident.Seen.BASICS;
import static vn.giapranh.incident.Seen.NARRATIVE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import vn.giapranh.BorderPlaces;
import vn.giapranh.MovableClock;
import vn.giapranh.charter.AddCharterVersion;
import vn.giapranh.charter.AddVersionOutcome;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.DemoCharter;
import vn.giapranh.charter.PutCharterInForce;
import vn.giapranh.charter.PutInForceOutcome;
import vn.giapranh.charter.Urgency;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.CreatePerson;
import vn.giapranh.people.People;
import vn.giapranh.people.Tokens;
import vn.giapranh.people.Units;
import vn.giapranh.territory.Located;
import vn.giapranh.territory.Territory;

/** Incidents under every kind of Share rule, and what each ward may see of them. */
final class SightWorld {

    static final WardId STRANGER = WardId.of("26740");
    static final List<WardId> VIEWERS = List.of(HANH_THONG, AN_NHON, TAN_SON_NHAT, TAN_SON_HOA, STRANGER, CITY);

    private static final Actor.Engine ENGINE = new Actor.Engine("test");
    private static final Set<Seen> ALL = EnumSet.allOf(Seen.class);
    private static final Set<Seen> BUT_THE_CONTACT = EnumSet.of(BASICS, NARRATIVE, ATTACHMENTS);

    private final Map<WardId, Actor.Officer> officers = new HashMap<>();
    private final Map<WardId, String> tokens = new HashMap<>();
    private final List<SightCase> cases = new ArrayList<>();
    private final ApplicationContext context;
    private final Incidents incidents;
    private final Handovers handovers;
    private final Charters charters;
    private final Territory territory;
    private final MovableClock clock;

    SightWorld(ApplicationContext context) {
        this.context = context;
        incidents = context.getBean(Incidents.class);
        handovers = context.getBean(Handovers.class);
        charters = context.getBean(Charters.class);
        territory = context.getBean(Territory.class);
        clock = context.getBean(MovableClock.class);
        enter();
        clock.moveTo(java.time.Instant.parse("2026-11-01T03:00:00Z"));
        write();
    }

    List<SightCase> cases() {
        return List.copyOf(cases);
    }

    Actor.Officer officer(WardId ward) {
        return java.util.Objects.requireNonNull(officers.get(ward));
    }

    String token(WardId ward) {
        return java.util.Objects.requireNonNull(tokens.get(ward));
    }

    private void write() {
        Map<WardId, Set<Seen>> shared = Map.of(HANH_THONG, ALL, AN_NHON, Set.of(BASICS, NARRATIVE));
        cases.add(incident("border parties see basics and narrative", HANH_THONG, _ -> {}, shared));
        cases.add(incident(
                "the receiver sees all but the contact",
                AN_NHON,
                _ -> {},
                Map.of(HANH_THONG, ALL, AN_NHON, BUT_THE_CONTACT)));
        cases.add(incident(
                "a party that is asked sees what parties see",
                HANH_THONG,
                number -> offer(number, TAN_SON_NHAT),
                Map.of(HANH_THONG, ALL, AN_NHON, Set.of(BASICS, NARRATIVE), TAN_SON_NHAT, Set.of(BASICS, NARRATIVE))));
        cases.add(incident(
                "the ward that takes the lead sees all, the giver no longer the contact",
                HANH_THONG,
                number -> accept(offer(number, TAN_SON_NHAT), TAN_SON_NHAT),
                Map.of(
                        HANH_THONG, BUT_THE_CONTACT,
                        AN_NHON, Set.of(BASICS, NARRATIVE),
                        TAN_SON_NHAT, ALL)));
        cases.add(interior("nobody else sees what is in nobody's zone"));
        rule("border-parties", "basics");
        cases.add(incident(
                "border parties see the basics",
                HANH_THONG,
                _ -> {},
                Map.of(HANH_THONG, ALL, AN_NHON, Set.of(BASICS))));
        Set<Seen> basics = Set.of(BASICS);
        rule("all-parties", "basics");
        cases.add(incident(
                "all parties see the basics",
                HANH_THONG,
                _ -> {},
                Map.of(HANH_THONG, ALL, AN_NHON, basics, TAN_SON_NHAT, basics, TAN_SON_HOA, basics)));
        rule("all-parties", "basics, narrative, attachments");
        cases.add(incident(
                "all parties see all groups, and never the contact",
                HANH_THONG,
                _ -> {},
                Map.of(
                        HANH_THONG, ALL,
                        AN_NHON, BUT_THE_CONTACT,
                        TAN_SON_NHAT, BUT_THE_CONTACT,
                        TAN_SON_HOA, BUT_THE_CONTACT)));
    }

    private void enter() {
        Units units = context.getBean(Units.class);
        units.add(ENGINE, STRANGER, "Phường Bình Hòa", Optional.empty());
        for (WardId viewer : VIEWERS) {
            Set<Role> roles = Set.of(Role.DUTY_OFFICER, Role.LEADER, Role.AUDITOR);
            PersonId person = context.getBean(People.class)
                    .create(
                            ENGINE,
                            new CreatePerson(
                                    "officer." + viewer, "Cán bộ " + viewer, Optional.empty(), viewer, roles, false))
                    .person();
            officers.put(viewer, new Actor.Officer(person, viewer, roles));
            tokens.put(
                    viewer,
                    context.getBean(Tokens.class)
                            .issue(
                                    new Actor.Officer(person, viewer, Set.of(Role.ADMINISTRATOR)),
                                    viewer,
                                    "Chương trình")
                            .text());
        }
    }

    /** From now on the charter shares so. */
    private void rule(String with, String groups) {
        clock.advance(Duration.ofHours(1));
        String text = DemoCharter.text()
                .replace("with: border-parties", "with: " + with)
                .replace("groups: [basics, narrative]", "groups: [" + groups + "]");
        if (!(charters.addVersion(ENGINE, new AddCharterVersion(text)) instanceof AddVersionOutcome.Added(var id))) {
            throw new AssertionError("not added: " + with + " " + groups);
        }
        assertThat(charters.putInForce(ENGINE, new PutCharterInForce(id, clock.instant())))
                .isEqualTo(new PutInForceOutcome.Done());
        clock.advance(Duration.ofMinutes(1));
    }

    /** On Hạnh Thông's ground beside An Nhơn, with a contact, a photo, a note, and a handover that was declined. */
    private SightCase incident(
            String name, WardId receiver, Consumer<IncidentNumber> then, Map<WardId, Set<Seen>> sees) {
        Located place = BorderPlaces.near(territory, HANH_AN, HANH_THONG, 40);
        String mark = "vết-" + UUID.randomUUID();
        String contact = "0900 " + UUID.randomUUID();
        IncidentNumber number = report(receiver, place, mark, contact);
        UUID photo = photographed(number, mark);
        UUID handover = offer(number, AN_NHON, "Nhờ nhận " + mark);
        done(handovers.decline(
                officer(AN_NHON),
                new DeclineHandover(handover, DeclineReason.OTHER, "Không nhận " + mark, Optional.empty()),
                Attempt.once()));
        then.accept(number);
        return new SightCase(name, number, mark, contact, photo, Optional.of(handover), sees);
    }

    private SightCase interior(String name) {
        Located edge = BorderPlaces.near(territory, HANH_AN, HANH_THONG, 40);
        Located place = edge;
        for (int metres = 50;
                place.borders().stream().anyMatch(near -> near.distanceMetres() < 200)
                        || !place.ward().equals(Optional.of(HANH_THONG));
                metres += 50) {
            double angle = Math.toRadians(metres * 11);
            place = territory.locate(
                    edge.lon() + metres * Math.cos(angle) / 109_300, edge.lat() + metres * Math.sin(angle) / 110_600);
        }
        String mark = "vết-" + UUID.randomUUID();
        String contact = "0900 " + UUID.randomUUID();
        IncidentNumber number = report(HANH_THONG, place, mark, contact);
        return new SightCase(
                name, number, mark, contact, photographed(number, mark), Optional.empty(), Map.of(HANH_THONG, ALL));
    }

    private IncidentNumber report(WardId receiver, Located place, String mark, String contact) {
        ReportIncident command = new ReportIncident(
                Kind.NOISE,
                Urgency.ROUTINE,
                place.lon(),
                place.lat(),
                "Lời kể " + mark,
                Channel.TELEPHONE,
                Optional.of(contact),
                Optional.empty(),
                Optional.empty());
        return switch (incidents.report(officer(receiver), command, Attempt.once())) {
            case ReportOutcome.Reported reported -> reported.number();
            case ReportOutcome.KeyReused reused -> throw new AssertionError(reused);
        };
    }

    private UUID photographed(IncidentNumber number, String mark) {
        Actor.Officer lead = officer(HANH_THONG);
        done(incidents.note(lead, number, "Ghi chú " + mark, Attempt.once()));
        return done(incidents.attach(lead, number, TestPhotos.jpeg(20, 20), Attempt.once()))
                .photos()
                .getFirst()
                .id();
    }

    private UUID offer(IncidentNumber number, WardId to) {
        return offer(number, to, "");
    }

    private UUID offer(IncidentNumber number, WardId to, String words) {
        return done(handovers.offer(
                        officer(HANH_THONG),
                        new OfferHandover(number, to, HandoverReason.OTHER, words),
                        Attempt.once()))
                .openHandover()
                .orElseThrow()
                .id();
    }

    private void accept(UUID handover, WardId by) {
        done(handovers.accept(officer(by), handover, Attempt.once()));
    }

    private static IncidentView done(ActOutcome outcome) {
        if (outcome instanceof ActOutcome.Done(IncidentView incident)) {
            return incident;
        }
        throw new AssertionError(outcome);
    }
}
