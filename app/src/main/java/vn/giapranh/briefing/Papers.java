package vn.giapranh.briefing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.briefing.BriefingEvent.PaperDrafted;
import vn.giapranh.briefing.BriefingEvent.PaperDropped;
import vn.giapranh.briefing.BriefingEvent.PaperIssued;
import vn.giapranh.briefing.PaperFile.Format;
import vn.giapranh.briefing.PaperStore.Files;
import vn.giapranh.briefing.PaperView.State;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.Territory;

/**
 * Papers: drafted from facts, edited, issued. Acts are those of a unit's leaders and secretaries; an act names the version it saw.
 */
@Service
public class Papers {

    /** The most papers of one list. */
    public static final int MOST = 200;

    private final PaperStore store;
    private final OfficeStore offices;
    private final RegisterStore registers;
    private final PaperMakers makers;
    private final Drawing drawing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Papers(
            PaperStore store,
            OfficeStore offices,
            RegisterStore registers,
            PaperMakers makers,
            Drawing drawing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.offices = offices;
        this.registers = registers;
        this.makers = makers;
        this.drawing = drawing;
        this.events = events;
        this.clock = clock;
    }

    /** Begins a paper from facts; where the unit has a draft of them, that one. InvalidException without an office. */
    @Transactional
    public PaperId draft(Actor actor, Source source, Optional<OfficeId> office) {
        WardId unit = Secretariat.require(actor);
        Office issuer = office(unit, office);
        Proposal proposal = makers.get(source.kind()).propose(actor, issuer, source.key());
        return insert(actor, unit, issuer, source, proposal, Optional.empty());
    }

    /** Begins a new paper that takes the place of an issued one of the same unit, with its words. */
    @Transactional
    public PaperId correct(Actor actor, PaperId paper) {
        WardId unit = Secretariat.require(actor);
        PaperView earlier = own(actor, store.find(paper));
        if (!(earlier.state() instanceof State.Issued)) {
            throw new InvalidException("paper", "briefing.invalid.not-issued");
        }
        Proposal proposal = new Proposal(earlier.charter(), earlier.audience(), earlier.words());
        return insert(actor, unit, earlier.office(), earlier.source(), proposal, Optional.of(paper));
    }

    private PaperId insert(
            Actor actor, WardId unit, Office office, Source source, Proposal proposal, Optional<PaperId> corrects) {
        PaperId id = new PaperId(Ids.next());
        Instant now = now();
        if (!store.insert(id, unit, office.id(), source, proposal, corrects, now)) {
            return store.findDraft(unit, source).orElseThrow();
        }
        events.publishEvent(new PaperDrafted(Ids.next(), now, actor, id, source));
        return id;
    }

    @Transactional
    public EditOutcome edit(Actor actor, EditPaper command) {
        WardId unit = Secretariat.require(actor);
        PaperView paper = own(actor, store.lock(command.paper()));
        if (!(paper.state() instanceof State.Draft)) {
            return new EditOutcome.NotADraft(paper);
        }
        if (paper.version() != command.seen()) {
            return new EditOutcome.Stale(paper);
        }
        Office office = office(unit, Optional.of(command.office()));
        store.update(paper.id(), command.seen(), office.id(), command.words(), now());
        return new EditOutcome.Saved(store.find(paper.id()).orElseThrow());
    }

    /** Gives a draft up. */
    @Transactional
    public EditOutcome drop(Actor actor, PaperId id, int seen) {
        Secretariat.require(actor);
        PaperView paper = own(actor, store.lock(id));
        if (!(paper.state() instanceof State.Draft)) {
            return new EditOutcome.NotADraft(paper);
        }
        if (paper.version() != seen) {
            return new EditOutcome.Stale(paper);
        }
        Instant now = now();
        store.drop(id, now);
        events.publishEvent(new PaperDropped(Ids.next(), now, actor, id));
        return new EditOutcome.Saved(store.find(id).orElseThrow());
    }

    /**
     * Issues a draft: takes the next number of today, or a reserved one with its day, draws the files and freezes all.
     *
     * @param reserved a reserved number of the office's register of this kind
     */
    @Transactional
    public IssueOutcome issue(Actor actor, PaperId id, int seen, Optional<NumberChoice> reserved) {
        Secretariat.require(actor);
        PaperView paper = own(actor, store.lock(id));
        if (!(paper.state() instanceof State.Draft)) {
            return new IssueOutcome.NotADraft(paper);
        }
        if (paper.version() != seen) {
            return new IssueOutcome.Stale(paper);
        }
        PaperMaker maker = makers.get(paper.source().kind());
        List<String> obstacles = obstacles(actor, maker, paper);
        if (!obstacles.isEmpty()) {
            return new IssueOutcome.NotReady(paper, obstacles);
        }
        Instant now = now();
        Numbered numbered = number(paper, reserved, now);
        Drawing.Sheet sheet = drawing.sheet(actor, paper, OptionalInt.of(numbered.number()), numbered.day());
        Files files = new Files(sheet.docx(), sheet.pdf());
        State.Issued issued = new State.Issued(
                now,
                numbered.day(),
                numbered.key().term(),
                numbered.number(),
                sheet.reference(),
                Drawing.hash(files.docx(), files.pdf()));
        store.issue(id, issued, files);
        PaperView after = store.find(id).orElseThrow();
        maker.issued(actor, paper.source().key(), after);
        events.publishEvent(
                new PaperIssued(Ids.next(), now, actor, id, issued.reference(), issued.term(), issued.hash()));
        return new IssueOutcome.Issued(after);
    }

    /** A reserved number. */
    public record NumberChoice(String term, int number) {}

    private record Numbered(RegisterKey key, int number, LocalDate day) {}

    private Numbered number(PaperView paper, Optional<NumberChoice> reserved, Instant now) {
        String purpose = paper.words().subject();
        if (reserved.isPresent()) {
            RegisterKey key = new RegisterKey(
                    paper.office().id(),
                    paper.source().kind().paper(),
                    reserved.get().term());
            NumberView kept =
                    registers.find(key, reserved.get().number()).orElseThrow(() -> new UnknownException("number"));
            if (!registers.issue(key, kept.number(), purpose, now)) {
                throw new InvalidException("number", "briefing.invalid.number-gone", kept.number());
            }
            return new Numbered(key, kept.number(), kept.day());
        }
        LocalDate today = LocalDate.ofInstant(now, Territory.ZONE);
        RegisterKey key = new RegisterKey(
                paper.office().id(),
                paper.source().kind().paper(),
                paper.office().term(today));
        int number = registers.next(key);
        registers.insert(key, number, true, purpose, today, now);
        return new Numbered(key, number, today);
    }

    private static List<String> obstacles(Actor actor, PaperMaker maker, PaperView paper) {
        List<String> obstacles =
                new ArrayList<>(maker.obstacles(actor, paper.source().key(), paper.words()));
        if (paper.words().signer().isEmpty()) {
            obstacles.addFirst("briefing.obstacle.signer");
        }
        return obstacles;
    }

    /** Why a draft cannot be issued yet, as message keys. */
    @Transactional(readOnly = true)
    public List<String> listObstacles(Actor actor, PaperId id) {
        PaperView paper = get(actor, id);
        return paper.state() instanceof State.Draft
                ? obstacles(actor, makers.get(paper.source().kind()), paper)
                : List.of();
    }

    /** The actor's unit's papers and those issued to it, without what was dropped; the latest first, at most {@link #MOST}. */
    @Transactional(readOnly = true)
    public List<PaperView> list(Actor actor, Optional<SourceKind> kind) {
        return store.list(kind, MOST);
    }

    /** The papers made from these facts that the actor may see, the newest first. */
    @Transactional(readOnly = true)
    public List<PaperView> listOf(Actor actor, Source source) {
        return store.listOf(source);
    }

    @Transactional(readOnly = true)
    public PaperView get(Actor actor, PaperId id) {
        return store.find(id).orElseThrow(() -> new UnknownException("paper"));
    }

    /** What could be made now, the newest fact first. */
    @Transactional(readOnly = true)
    public List<Suggestion> suggest(Actor actor) {
        Secretariat.require(actor);
        List<Suggestion> all = new ArrayList<>();
        makers.all().forEach(maker -> all.addAll(maker.suggest(actor)));
        all.sort(Comparator.comparing(Suggestion::day).reversed());
        return all;
    }

    /** The sections of words that a paper of this kind has, in order. */
    public List<String> sections(SourceKind kind) {
        return makers.get(kind).sections();
    }

    /** The file: of an issued paper as it was frozen, of a draft as it would be today. */
    @Transactional(readOnly = true)
    public PaperFile getFile(Actor actor, PaperId id, Format format) {
        PaperView paper = get(actor, id);
        return switch (paper.state()) {
            case State.Issued issued -> {
                Files files = store.findFiles(id).orElseThrow();
                yield file(
                        Drawing.fileName(issued.reference()),
                        format,
                        format == Format.DOCX ? files.docx() : files.pdf());
            }
            case State.Draft _, State.Dropped _ -> {
                LocalDate today = LocalDate.ofInstant(now(), Territory.ZONE);
                Drawing.Sheet sheet = drawing.sheet(actor, paper, OptionalInt.empty(), today);
                yield file(
                        "du-thao-" + paper.source().kind().key(),
                        format,
                        format == Format.DOCX ? sheet.docx() : sheet.pdf());
            }
        };
    }

    private static PaperFile file(String name, Format format, byte[] bytes) {
        return new PaperFile(format, name + "." + format.name().toLowerCase(java.util.Locale.ROOT), bytes);
    }

    private Office office(WardId unit, Optional<OfficeId> asked) {
        List<Office> own = offices.listOf(unit);
        if (own.isEmpty()) {
            throw new InvalidException("office", "briefing.invalid.no-office");
        }
        return asked.map(id -> own.stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new UnknownException("office")))
                .orElse(own.getFirst());
    }

    private static PaperView own(Actor actor, Optional<PaperView> found) {
        PaperView paper = found.orElseThrow(() -> new UnknownException("paper"));
        if (!paper.unit().equals(actor.ward().orElseThrow())) {
            throw new ForbiddenException("briefing.forbidden.other-unit");
        }
        return paper;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
