package vn.giapranh.charter.chair;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.calendar.OfficeCalendar;
import vn.giapranh.calendar.OfficeDays;
import vn.giapranh.charter.CharterPractice;
import vn.giapranh.charter.CharterState;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.chair.ChairEvent.ChairHandOverSigned;
import vn.giapranh.charter.chair.ChairEvent.ChairHandOverWritten;
import vn.giapranh.charter.draft.Wording;
import vn.giapranh.charter.rule.ChairRule;
import vn.giapranh.charter.rule.ChairRule.ChairTerm;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.Confirmation;

/** Who holds the chair of a charter, and how it was handed over. Everybody may read it, as the charter itself. */
@Service
public class Chairs {

    private static final int LONGEST_WORDS = 20_000;

    private final Charters charters;
    private final HandOverStore store;
    private final OfficeDays officeDays;
    private final ObjectProvider<CharterPractice> practice;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Chairs(
            Charters charters,
            HandOverStore store,
            OfficeDays officeDays,
            ObjectProvider<CharterPractice> practice,
            ApplicationEventPublisher events,
            Clock clock) {
        this.charters = charters;
        this.store = store;
        this.officeDays = officeDays;
        this.practice = practice;
        this.events = events;
        this.clock = clock;
    }

    /** The hand-overs of the terms that have ended while the charter ruled, the latest first. */
    @Transactional(readOnly = true)
    public List<HandOver> handOvers(Actor actor, String charter) {
        Instant now = clock.instant();
        OfficeCalendar calendar = officeDays.get();
        Map<LocalDate, HandOver.Record> records = store.list(charter);
        Map<LocalDate, HandOver> ended = new TreeMap<>();
        for (CharterView.Version version : charters.getCharter(actor, charter).versions()) {
            Optional<Instant[]> ruled = span(version.state());
            if (ruled.isEmpty()) {
                continue;
            }
            ChairRule rule = charters.getVersion(actor, version.id()).document().rule(ChairRule.class);
            ChairTerm term = rule.on(day(ruled.get()[0]));
            for (Instant end = midnight(term.until());
                    !end.isAfter(now) && !end.isAfter(ruled.get()[1]);
                    end = midnight(term.until())) {
                ChairTerm next = rule.after(term);
                if (end.isAfter(ruled.get()[0]) && !next.ward().equals(term.ward())) {
                    ended.putIfAbsent(
                            term.until(),
                            new HandOver(
                                    version.id(),
                                    term,
                                    next.ward(),
                                    rule.handOverWithin(),
                                    rule.handOverWithin().endsAfter(end, calendar),
                                    Optional.ofNullable(records.get(term.until()))));
                }
                term = next;
            }
        }
        return new ArrayList<>(ended.values()).reversed();
    }

    /**
     * Writes, or writes anew, what is open at the end of the term; a secretary's or leader's act of who leaves.
     *
     * @param seen hash of what was seen; empty when nothing was written yet
     */
    @Transactional
    public HandOverOutcome write(Actor actor, String charter, LocalDate endedOn, String seen, String words) {
        store.lock(charter);
        HandOver handOver = get(actor, charter, endedOn);
        if (!(actor.has(Role.SECRETARY) || actor.has(Role.LEADER))
                || actor.ward().filter(handOver.outgoing()::equals).isEmpty()) {
            throw new ForbiddenException("charter.forbidden.outgoing");
        }
        if (!handOver.record().map(HandOver.Record::hash).orElse("").equals(seen)) {
            return new HandOverOutcome.Stale();
        }
        if (handOver.record()
                .filter(record -> record.outgoingSigned().isPresent()
                        || record.incomingSigned().isPresent())
                .isPresent()) {
            return new HandOverOutcome.Signed();
        }
        String written = Wording.checked("words", words, LONGEST_WORDS);
        int disputes = openDisputes(actor, charter);
        String hash = hash(handOver, written, disputes);
        Instant now = now();
        store.write(actor, handOver, written, disputes, hash, now);
        events.publishEvent(new ChairHandOverWritten(Ids.next(), now, actor, charter, endedOn, hash));
        return new HandOverOutcome.Done();
    }

    /**
     * Signs for the side of the actor's ward; a leader's act.
     *
     * @param hash of what the page showed
     */
    @Transactional
    public HandOverOutcome sign(
            Actor actor, String charter, LocalDate endedOn, String hash, Confirmation confirmation) {
        if (!confirmation.isFreshOf(actor, clock.instant())) {
            throw new ForbiddenException("charter-draft.forbidden.confirmation");
        }
        store.lock(charter);
        HandOver handOver = get(actor, charter, endedOn);
        Optional<HandOver.Side> side = actor.ward().flatMap(handOver::sideOf);
        if (side.isEmpty() || !actor.has(Role.LEADER)) {
            throw new ForbiddenException("charter.forbidden.hand-over-leaders");
        }
        if (handOver.record().isEmpty()) {
            return new HandOverOutcome.NotYet();
        }
        HandOver.Record record = handOver.record().get();
        if (!record.hash().equals(hash)) {
            return new HandOverOutcome.Stale();
        }
        if (record.signedBy(side.get()).isPresent()) {
            return new HandOverOutcome.Signed();
        }
        Instant now = now();
        WardId ward = actor.ward().orElseThrow();
        store.sign(actor, handOver, side.get(), ward, hash, now);
        events.publishEvent(new ChairHandOverSigned(Ids.next(), now, actor, charter, endedOn, ward, side.get(), hash));
        return new HandOverOutcome.Done();
    }

    /** Disputes that are open under the charter, as far as the actor's ward may know. */
    @Transactional(readOnly = true)
    public int openDisputes(Actor actor, String charter) {
        CharterPractice counted = practice.getIfAvailable();
        return counted == null ? 0 : counted.openDisputes(actor, charter);
    }

    private HandOver get(Actor actor, String charter, LocalDate endedOn) {
        return handOvers(actor, charter).stream()
                .filter(each -> each.endedOn().equals(endedOn))
                .findFirst()
                .orElseThrow(() -> new UnknownException("charter.hand-over"));
    }

    /** SHA-256 over everything that is signed, each part on a line of its own. */
    private static String hash(HandOver handOver, String words, int disputes) {
        String signed = String.join(
                "\n",
                handOver.version().charter(),
                handOver.outgoing().code(),
                handOver.incoming().code(),
                handOver.endedOn().toString(),
                Integer.toString(disputes),
                words);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(signed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** From when and until when a version rules or ruled. */
    private static Optional<Instant[]> span(CharterState state) {
        return switch (state) {
            case CharterState.InForce(Instant since, Instant until) -> Optional.of(new Instant[] {since, until});
            case CharterState.Past(Instant since, Instant until) -> Optional.of(new Instant[] {since, until});
            case CharterState.Added _, CharterState.Ahead _ -> Optional.empty();
        };
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Charters.ZONE);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Charters.ZONE).toInstant();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
