package vn.giapranh.charter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.charter.CharterStore.VersionRow;
import vn.giapranh.charter.Ruler.CharterInForce;
import vn.giapranh.charter.document.CharterDocument;
import vn.giapranh.charter.document.CharterReader;
import vn.giapranh.charter.document.CharterReader.Reading;
import vn.giapranh.charter.document.CharterWriter;
import vn.giapranh.charter.document.NamedPlaces;
import vn.giapranh.charter.law.Law;
import vn.giapranh.charter.rule.ChairRule;
import vn.giapranh.charter.rule.ChairRule.ChairTerm;
import vn.giapranh.charter.rule.ZoneRule;
import vn.giapranh.charter.rule.ZoneRule.ZoneBorder;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.Located;

/** What does the charter say here and now? */
@Service
public class Charters {

    /** Days of a charter begin and end at midnight here. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final CharterStore store;
    private final HeldCoverage coverage;
    private final CharterShelf shelf;
    private final NamedPlaces places;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final CharterReader reader = new CharterReader(Law.inForce());

    Charters(
            CharterStore store,
            HeldCoverage coverage,
            CharterShelf shelf,
            NamedPlaces places,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.coverage = coverage;
        this.shelf = shelf;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps a text as the next version of its charter; an administrator's act. */
    @Transactional
    public AddVersionOutcome addVersion(Actor actor, AddCharterVersion command) {
        requireKeeper(actor);
        return switch (reader.read(command.text(), places)) {
            case Reading.Faulty(var faults) -> new AddVersionOutcome.Refused(faults);
            case Reading.Sound(CharterDocument document) -> keep(actor, document, command.text());
        };
    }

    private AddVersionOutcome keep(Actor actor, CharterDocument document, String text) {
        store.lock();
        String hash = CharterWriter.hash(document);
        Optional<CharterVersionId> same = store.findByHash(document.slug(), hash);
        if (same.isPresent()) {
            return new AddVersionOutcome.AlreadyThere(same.get());
        }
        Instant now = now();
        CharterVersionId id = store.add(actor, document.slug(), text, hash, now);
        events.publishEvent(new CharterVersionAdded(Ids.next(), now, actor, id, hash));
        return new AddVersionOutcome.Added(id);
    }

    /** Puts a version in force; an administrator's act. */
    @Transactional
    public PutInForceOutcome putInForce(Actor actor, PutCharterInForce command) {
        requireKeeper(actor);
        store.lock();
        CharterVersionId id = command.id();
        CharterDocument document = shelf.get(id);
        Instant from = command.from().truncatedTo(ChronoUnit.MICROS);
        for (VersionRow row : store.list(Optional.of(id.charter()))) {
            if (row.id().equals(id) && row.force().isPresent()) {
                return new PutInForceOutcome.AlreadyInForce(row.force().get().from());
            }
        }
        Optional<PutInForceOutcome> obstacle = obstacle(document, from);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        Instant until = midnight(document.to().plusDays(1));
        store.end(id.charter(), from);
        bordersOf(document).forEach(border -> store.cover(id, border, from, until));
        String hash = CharterWriter.hash(document);
        events.publishEvent(new CharterPutInForce(Ids.next(), now(), actor, id, hash, from, until));
        return new PutInForceOutcome.Done();
    }

    /**
     * Why a text that is no version yet could not come in force from that instant, as things stand; empty when it could.
     * Until the transaction ends nobody else puts a charter in force.
     */
    @Transactional
    public Optional<PutInForceOutcome> findObstacle(Actor actor, CharterDocument document, Instant from) {
        store.lock();
        return obstacle(document, from.truncatedTo(ChronoUnit.MICROS));
    }

    private Optional<PutInForceOutcome> obstacle(CharterDocument document, Instant from) {
        Instant until = midnight(document.to().plusDays(1));
        if (from.isBefore(midnight(document.from())) || !from.isBefore(until)) {
            return Optional.of(new PutInForceOutcome.OutsidePeriod(document.from(), document.to()));
        }
        for (VersionRow row : store.list(Optional.of(document.slug()))) {
            Optional<Instant> since = row.force().map(CharterStore.Force::from);
            if (since.isPresent() && !since.get().isBefore(from)) {
                return Optional.of(new PutInForceOutcome.NotAfter(row.id(), since.get()));
            }
        }
        for (BorderId border : bordersOf(document)) {
            Optional<CharterVersionId> other = store.findOther(document.slug(), border, from, until);
            if (other.isPresent()) {
                return Optional.of(new PutInForceOutcome.BorderCovered(border, other.get()));
            }
        }
        return Optional.empty();
    }

    /**
     * Ends the version in force at that instant, sooner than its period says; an act of the system when every party has
     * agreed.
     *
     * @param until after now and before the version's own end
     */
    @Transactional
    public void end(Actor actor, String charter, Instant until) {
        requireKeeper(actor);
        store.lock();
        CharterView present = getCharter(actor, charter);
        if (!(present.state() instanceof CharterState.InForce(Instant _, Instant end))
                || !until.isAfter(now())
                || !until.isBefore(end)) {
            throw new IllegalArgumentException("not a sooner end of a charter in force: " + charter + " " + until);
        }
        store.end(charter, until);
        events.publishEvent(new CharterEnded(Ids.next(), now(), actor, present.id(), until));
    }

    /**
     * Decides a report by the charters in force at {@code at}. See {@link Ruling} for what comes out; how it is decided is
     * told at {@code Ruler}.
     *
     * @param located where it happened
     * @param urgency how soon
     * @param receiver the ward that received it; empty for a resident's report, which the located ward receives
     * @param at the instant whose charter applies
     * @throws IllegalArgumentException outside every ward without a receiver: then nobody could lead
     */
    @Transactional(readOnly = true)
    public Ruling rule(Located located, Urgency urgency, Optional<WardId> receiver, Instant at) {
        Set<WardId> asked = new TreeSet<>();
        located.ward().ifPresent(asked::add);
        receiver.ifPresent(asked::add);
        List<CharterInForce> inForce = asked.isEmpty()
                ? List.of()
                : coverage.inForce(asked, at).stream()
                        .map(row -> new CharterInForce(row.id(), shelf.get(row.id(), row.hash())))
                        .toList();
        return Ruler.rule(located, urgency, receiver, inForce, LocalDate.ofInstant(at, ZONE));
    }

    /** The rules an incident lives under; {@code at} only chooses who holds the chair. Unknown version: UnknownException. */
    @Transactional(readOnly = true)
    public IncidentRules rulesOf(CharterVersionId version, Instant at) {
        return RulesOfIncidents.of(version, shelf.get(version), LocalDate.ofInstant(at, ZONE));
    }

    /** Whether the charter version has the border among its zones: only its two parties may hand over across it. */
    @Transactional(readOnly = true)
    public boolean covers(CharterVersionId version, BorderId border) {
        return shelf.get(version).rule(ZoneRule.class).find(border).isPresent();
    }

    /** Every charter, by slug: the version in force, or else the newest. Charters hold no secret from any unit. */
    @Transactional(readOnly = true)
    public List<CharterView> listCharters(Actor actor) {
        Map<String, List<VersionRow>> bySlug = store.list(Optional.empty()).stream()
                .collect(Collectors.groupingBy(row -> row.id().charter(), TreeMap::new, Collectors.toList()));
        return bySlug.values().stream().map(this::present).toList();
    }

    /** The version in force now, or else the newest. */
    @Transactional(readOnly = true)
    public CharterView getCharter(Actor actor, String slug) {
        List<VersionRow> rows = store.list(Optional.of(slug));
        if (rows.isEmpty()) {
            throw new UnknownException("charter");
        }
        return present(rows);
    }

    @Transactional(readOnly = true)
    public CharterView getVersion(Actor actor, CharterVersionId id) {
        List<VersionRow> rows = store.list(Optional.of(id.charter()));
        return rows.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .map(row -> view(row, rows))
                .orElseThrow(() -> new UnknownException("charter"));
    }

    /** The text of a version, as it was added. */
    @Transactional(readOnly = true)
    public String getText(Actor actor, CharterVersionId id) {
        return store.findText(id).orElseThrow(() -> new UnknownException("charter"));
    }

    private CharterView present(List<VersionRow> rows) {
        Instant now = now();
        VersionRow shown = rows.stream()
                .filter(row -> state(row, now) instanceof CharterState.InForce)
                .findFirst()
                .orElse(rows.getFirst());
        return view(shown, rows);
    }

    private CharterView view(VersionRow shown, List<VersionRow> rows) {
        Instant now = now();
        CharterDocument document = shelf.get(shown.id(), shown.hash());
        ChairRule rotation = document.rule(ChairRule.class);
        ChairTerm chair = rotation.on(LocalDate.ofInstant(now, ZONE));
        return new CharterView(
                shown.id(),
                state(shown, now),
                shown.hash(),
                shown.addedAt(),
                document,
                chair,
                rotation.after(chair),
                rows.stream()
                        .map(row -> new CharterView.Version(row.id(), state(row, now), row.hash(), row.addedAt()))
                        .toList());
    }

    private static CharterState state(VersionRow row, Instant now) {
        if (row.force().isEmpty()) {
            return new CharterState.Added();
        }
        Instant from = row.force().get().from();
        Instant until = row.force().get().until();
        if (now.isBefore(from)) {
            return new CharterState.Ahead(from, until);
        }
        return now.isBefore(until) ? new CharterState.InForce(from, until) : new CharterState.Past(from, until);
    }

    private static List<BorderId> bordersOf(CharterDocument document) {
        return document.rule(ZoneRule.class).borders().stream()
                .map(ZoneBorder::border)
                .sorted()
                .toList();
    }

    private static void requireKeeper(Actor actor) {
        if (!(actor instanceof Actor.Engine) && !actor.has(Role.ADMINISTRATOR)) {
            throw new ForbiddenException("charter.forbidden.administrator");
        }
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
