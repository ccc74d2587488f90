package vn.giapranh.charter.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.charter.AddCharterVersion;
import vn.giapranh.charter.AddVersionOutcome;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.PutCharterInForce;
import vn.giapranh.charter.PutInForceOutcome;
import vn.giapranh.charter.document.CharterDocument;
import vn.giapranh.charter.document.CharterReader;
import vn.giapranh.charter.document.CharterReader.Reading;
import vn.giapranh.charter.document.CharterWriter;
import vn.giapranh.charter.document.NamedPlaces;
import vn.giapranh.charter.draft.DraftEvent.CharterProposed;
import vn.giapranh.charter.draft.DraftEvent.CharterReturned;
import vn.giapranh.charter.draft.DraftEvent.CharterSigned;
import vn.giapranh.charter.draft.ProposalOutcome.Adopted;
import vn.giapranh.charter.draft.ProposalOutcome.Done;
import vn.giapranh.charter.draft.ProposalOutcome.Faulty;
import vn.giapranh.charter.draft.ProposalOutcome.NotNow;
import vn.giapranh.charter.draft.ProposalOutcome.Refused;
import vn.giapranh.charter.draft.ProposalOutcome.Stale;
import vn.giapranh.charter.draft.ProposalOutcome.Why;
import vn.giapranh.charter.draft.ProposalView.Answer;
import vn.giapranh.charter.draft.ProposalView.Remark;
import vn.giapranh.charter.draft.text.DraftCheck;
import vn.giapranh.charter.draft.text.DraftParser;
import vn.giapranh.charter.law.Law;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.Confirmation;

/** Drafts before the parties: proposed, reviewed, signed by each or returned. */
@Service
public class Proposals {

    private static final Actor.Engine ENGINE = new Actor.Engine("charter-signatures");
    private static final int LONGEST_WORDS = 4_000;

    private final DraftStore drafts;
    private final ProposalStore store;
    private final Charters charters;
    private final Obstacles obstacles;
    private final NamedPlaces places;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final CharterReader reader = new CharterReader(Law.inForce());

    Proposals(
            DraftStore drafts,
            ProposalStore store,
            Charters charters,
            Obstacles obstacles,
            NamedPlaces places,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.store = store;
        this.charters = charters;
        this.obstacles = obstacles;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    // --- acts --------------------------------------------------------------------------------------------------------

    /**
     * Puts the draft before its parties; a secretary's or leader's act of one of them.
     *
     * @param seen the version of the draft that was seen
     */
    @Transactional
    public ProposalOutcome propose(Actor actor, DraftId id, int seen) {
        WardId ward = Office.require(actor);
        DraftStore.Row draft = lock(id);
        if (draft.state() != DraftState.DRAFT) {
            return new NotNow(draft.state());
        }
        DraftCheck check = DraftCheck.of(DraftParser.parse(draft.text()), places);
        if (!DraftParser.parse(draft.text()).frame().wards().contains(ward.code())) {
            throw new ForbiddenException("charter-draft.forbidden.party");
        }
        if (draft.version() != seen) {
            return new Stale();
        }
        if (check.document().isEmpty()) {
            return new Faulty(check.faults().size());
        }
        CharterDocument document = check.document().get();
        Instant now = now();
        Optional<ProposalOutcome> no = obstacles.find(actor, draft, document, now);
        if (no.isPresent()) {
            return no.get();
        }
        String hash = CharterWriter.hash(document);
        store.insert(
                new ProposalStore.Row(
                        id,
                        draft.round() + 1,
                        document.slug(),
                        CharterWriter.write(document),
                        hash,
                        now,
                        actor.mark(),
                        ward),
                document.partyWards());
        drafts.move(id, DraftState.PROPOSED, now);
        events.publishEvent(new CharterProposed(Ids.next(), now, actor, id, document.slug(), draft.round() + 1, hash));
        return new Done();
    }

    /** Says something about one article of what is proposed. @throws InvalidException {@code words}, {@code article} */
    @Transactional
    public ProposalOutcome remark(Actor actor, DraftId id, String article, String words) {
        WardId ward = Office.require(actor);
        DraftStore.Row draft = lock(id);
        if (draft.state() != DraftState.PROPOSED) {
            return new NotNow(draft.state());
        }
        CharterDocument document = document(proposal(draft));
        requireParty(document, ward);
        if (document.articles().stream().noneMatch(each -> each.number().equals(article))) {
            throw new InvalidException("article", "charter-draft.invalid.article");
        }
        store.remark(
                id,
                draft.round(),
                actor,
                new Remark(ward, now(), article, Wording.checked("words", words, LONGEST_WORDS)));
        return new Done();
    }

    /**
     * Signs for the actor's ward; a leader's act.
     *
     * @param hash the hash that the page showed
     * @param office the office that signs, one of those the charter names for the party
     * @param confirmation of the actor's own password, at most two minutes old
     */
    @Transactional
    public ProposalOutcome sign(Actor actor, DraftId id, String hash, String office, Confirmation confirmation) {
        WardId ward = Office.requireLeader(actor);
        if (!confirmation.isFreshOf(actor, clock.instant())) {
            throw new ForbiddenException("charter-draft.forbidden.confirmation");
        }
        DraftStore.Row draft = lock(id);
        if (draft.state() != DraftState.PROPOSED) {
            return new NotNow(draft.state());
        }
        ProposalStore.Row proposal = proposal(draft);
        CharterDocument document = document(proposal);
        requireParty(document, ward);
        if (!proposal.hash().equals(hash)) {
            return new Stale();
        }
        List<Answer> answers = store.answers(id, draft.round());
        if (answers.stream().anyMatch(answer -> answer.ward().equals(ward))) {
            return new Refused(Why.ANSWERED);
        }
        if (drafts.hasWritten(id, actor) || proposal.person().equals(actor.mark())) {
            return new Refused(Why.FOUR_EYES);
        }
        if (document.parties().stream()
                .noneMatch(party ->
                        party.ward().equals(ward) && party.signatories().contains(office))) {
            return new Refused(Why.NOT_AN_OFFICE);
        }
        Instant now = now();
        boolean last = answers.size() + 1 == document.parties().size();
        Optional<ProposalOutcome> no = last ? obstacles.find(actor, draft, document, now) : Optional.empty();
        if (no.isPresent()) {
            return no.get();
        }
        store.sign(id, draft.round(), actor, new Answer.Signed(ward, now, office, actor.mark(), hash));
        events.publishEvent(new CharterSigned(
                Ids.next(), now, actor, id, document.slug(), draft.round(), ward, office, proposal.hash()));
        return last ? adopt(draft, proposal, document, now) : new Done();
    }

    /** Sends the proposal back with reasons: a leader of a party, or the office that proposed it. It is a draft again. */
    @Transactional
    public ProposalOutcome giveBack(Actor actor, DraftId id, String reasons) {
        WardId ward = Office.require(actor);
        DraftStore.Row draft = lock(id);
        if (draft.state() != DraftState.PROPOSED) {
            return new NotNow(draft.state());
        }
        ProposalStore.Row proposal = proposal(draft);
        CharterDocument document = document(proposal);
        requireParty(document, ward);
        if (!actor.has(Role.LEADER) && !proposal.ward().equals(ward)) {
            throw new ForbiddenException("charter-draft.forbidden.leader");
        }
        if (store.answers(id, draft.round()).stream()
                .anyMatch(answer -> answer.ward().equals(ward))) {
            return new Refused(Why.ANSWERED);
        }
        Instant now = now();
        store.giveBack(
                id,
                draft.round(),
                actor,
                new Answer.Returned(ward, now, Wording.checked("reasons", reasons, LONGEST_WORDS)));
        drafts.move(id, DraftState.DRAFT, now);
        events.publishEvent(new CharterReturned(Ids.next(), now, actor, id, document.slug(), draft.round(), ward));
        return new Done();
    }

    private ProposalOutcome adopt(
            DraftStore.Row draft, ProposalStore.Row proposal, CharterDocument document, Instant now) {
        CharterVersionId version = switch (charters.addVersion(ENGINE, new AddCharterVersion(proposal.text()))) {
            case AddVersionOutcome.Added(CharterVersionId id) -> id;
            case AddVersionOutcome.AlreadyThere(CharterVersionId id) ->
                throw new IllegalStateException("was there before it was signed: " + id);
            case AddVersionOutcome.Refused(var faults) ->
                throw new IllegalStateException("was proposed and no longer reads: " + faults);
        };
        PutInForceOutcome force =
                charters.putInForce(ENGINE, new PutCharterInForce(version, Obstacles.beginning(document, now)));
        if (!(force instanceof PutInForceOutcome.Done)) {
            throw new IllegalStateException("nothing stood in its way a moment ago: " + force);
        }
        store.adopt(draft.id(), draft.round(), version, now);
        drafts.move(draft.id(), DraftState.ADOPTED, now);
        return new Adopted(version);
    }

    // --- questions ---------------------------------------------------------------------------------------------------

    /** Every round of a draft, the latest first. */
    @Transactional(readOnly = true)
    public List<ProposalView> list(Actor actor, DraftId id) {
        return store.list(id).stream()
                .map(row -> new ProposalView(
                        id,
                        row.round(),
                        row.hash(),
                        document(row),
                        row.at(),
                        row.ward(),
                        store.answers(id, row.round()),
                        store.remarks(id, row.round()),
                        store.findAdopted(id, row.round())))
                .toList();
    }

    /** Who signed a version, in the order of time; nobody when it was signed on paper. */
    @Transactional(readOnly = true)
    public List<Answer.Signed> listSignatures(Actor actor, CharterVersionId version) {
        return store.signatures(version);
    }

    /** Whether the actor may sign what is proposed; false as well when the own ward has answered. */
    @Transactional(readOnly = true)
    public boolean maySign(Actor actor, DraftView draft, ProposalView proposal) {
        return draft.state() == DraftState.PROPOSED
                && actor.has(Role.LEADER)
                && actor.ward().filter(proposal.waitingFor()::contains).isPresent()
                && !drafts.hasWritten(draft.id(), actor)
                && !proposal(drafts.find(draft.id()).orElseThrow()).person().equals(actor.mark());
    }

    // --- who ---------------------------------------------------------------------------------------------------------

    private DraftStore.Row lock(DraftId id) {
        return drafts.lock(id).orElseThrow(() -> new UnknownException("charter-draft"));
    }

    private ProposalStore.Row proposal(DraftStore.Row draft) {
        return store.find(draft.id(), draft.round()).orElseThrow();
    }

    private CharterDocument document(ProposalStore.Row proposal) {
        return switch (reader.read(proposal.text())) {
            case Reading.Sound(CharterDocument document) -> document;
            case Reading.Faulty(var faults) ->
                throw new IllegalStateException("was proposed and no longer reads: " + faults);
        };
    }

    private static void requireParty(CharterDocument document, WardId ward) {
        if (!document.partyWards().contains(ward)) {
            throw new ForbiddenException("charter-draft.forbidden.party");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
