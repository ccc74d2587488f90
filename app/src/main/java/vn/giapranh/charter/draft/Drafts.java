package vn.giapranh.charter.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.document.NamedPlaces;
import vn.giapranh.charter.draft.DraftEvent.CharterDraftDiscarded;
import vn.giapranh.charter.draft.DraftEvent.CharterDraftEdited;
import vn.giapranh.charter.draft.DraftEvent.CharterDraftStarted;
import vn.giapranh.charter.draft.text.DraftCheck;
import vn.giapranh.charter.draft.text.DraftEdit;
import vn.giapranh.charter.draft.text.DraftParser;
import vn.giapranh.charter.draft.text.DraftText;
import vn.giapranh.charter.draft.text.DraftText.RuleText;
import vn.giapranh.charter.draft.text.DraftYaml;
import vn.giapranh.charter.draft.text.Marks;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.People;

/** Charters while they are written. Every act is one of a secretary or leader of a ward; a draft others may not see is unknown. */
@Service
public class Drafts {

    private static final Actor.Engine ENGINE = new Actor.Engine("charter-drafts");
    private static final int MOST_LISTED = 100;
    private static final int LONGEST = 240_000;
    private static final EnumSet<DraftState> OPEN = EnumSet.of(DraftState.DRAFT, DraftState.PROPOSED);

    private final DraftStore store;
    private final Charters charters;
    private final Starting starting;
    private final Templates templates;
    private final NamedPlaces places;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Drafts(
            DraftStore store,
            Charters charters,
            Starting starting,
            Templates templates,
            NamedPlaces places,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.charters = charters;
        this.starting = starting;
        this.templates = templates;
        this.places = places;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    // --- acts --------------------------------------------------------------------------------------------------------

    /**
     * Begins a draft.
     *
     * @throws InvalidException {@code wards} too few or without the actor's own, {@code to} before {@code from}
     * @throws ForbiddenException who is neither secretary nor leader, or whose ward is no party of the version
     */
    @Transactional
    public StartOutcome start(Actor actor, StartDraft start) {
        WardId ward = Office.require(actor);
        return switch (starting.text(actor, ward, start)) {
            case Starting.First.Unreadable(var faults) -> new StartOutcome.Unreadable(faults);
            case Starting.First.Text first -> {
                DraftId id = begin(actor, ward, first);
                yield first.checked() ? new StartOutcome.Started(id) : new StartOutcome.StartedUnchecked(id);
            }
        };
    }

    private DraftId begin(Actor actor, WardId ward, Starting.First.Text first) {
        DraftId id = new DraftId(Ids.next());
        Instant now = now();
        store.insert(
                new DraftStore.Row(
                        id,
                        first.text().frame().slug(),
                        first.base().map(CharterView::id),
                        first.purpose(),
                        written(first.text()),
                        1,
                        DraftState.DRAFT,
                        0,
                        ward,
                        now,
                        now),
                audience(first.text(), ward, first.base()));
        store.wrote(id, actor, ward, now);
        events.publishEvent(new CharterDraftStarted(Ids.next(), now, actor, id, first.purpose()));
        return id;
    }

    /** Changes one part of the draft, as long as it still is what was seen. */
    @Transactional
    public EditOutcome edit(Actor actor, DraftId id, DraftEdit edit) {
        return change(actor, id, draft -> edit.applyTo(draft));
    }

    /** Adds a rule, as the template has it, to the article. */
    @Transactional
    public EditOutcome addRule(Actor actor, DraftId id, String seen, RuleKind kind) {
        return change(
                actor,
                id,
                draft -> draft.articles().stream()
                        .filter(article -> Marks.of(article).equals(seen))
                        .findFirst()
                        .flatMap(article -> {
                            List<RuleText> rules = new ArrayList<>(article.rules());
                            rules.add(templates.usualAmong(kind, draft));
                            return new DraftEdit.ChangeArticle(
                                            seen,
                                            new DraftText.Article(
                                                    article.number(), article.title(), article.words(), rules))
                                    .applyTo(draft);
                        }));
    }

    private EditOutcome change(Actor actor, DraftId id, Function<DraftText, Optional<DraftText>> change) {
        WardId ward = Office.require(actor);
        DraftStore.Row row = store.lock(id).orElseThrow(() -> new UnknownException("charter-draft"));
        DraftText before = DraftParser.parse(row.text());
        Office.requireOwn(row, before, ward);
        if (row.state() != DraftState.DRAFT) {
            return new EditOutcome.NotNow(row.state());
        }
        Optional<DraftText> after = change.apply(before).map(text -> keepingSlug(row, text));
        if (after.isEmpty()) {
            return new EditOutcome.Stale(view(row));
        }
        Instant now = now();
        Optional<CharterView> base = row.base().map(version -> charters.getVersion(actor, version));
        store.write(
                id,
                after.get().frame().slug(),
                written(after.get()),
                audience(after.get(), row.startedBy(), base),
                now);
        store.wrote(id, actor, ward, now);
        events.publishEvent(new CharterDraftEdited(Ids.next(), now, actor, id, row.version() + 1));
        return new EditOutcome.Done(get(actor, id));
    }

    /** A version of a charter keeps the charter's address. */
    private static DraftText keepingSlug(DraftStore.Row row, DraftText text) {
        DraftText.Frame frame = text.frame();
        return row.base().isEmpty()
                ? text
                : text.with(new DraftText.Frame(
                        row.charter(),
                        frame.title(),
                        frame.note(),
                        frame.from(),
                        frame.to(),
                        frame.levelAbove(),
                        frame.basis(),
                        frame.parties()));
    }

    /** Nobody goes on with it; an act of the ward that began it. It stays readable. */
    @Transactional
    public EditOutcome discard(Actor actor, DraftId id) {
        WardId ward = Office.require(actor);
        DraftStore.Row row = store.lock(id).orElseThrow(() -> new UnknownException("charter-draft"));
        if (!row.startedBy().equals(ward)) {
            throw new ForbiddenException("charter-draft.forbidden.discard");
        }
        if (row.state() != DraftState.DRAFT) {
            return new EditOutcome.NotNow(row.state());
        }
        Instant now = now();
        store.move(id, DraftState.DISCARDED, now);
        events.publishEvent(new CharterDraftDiscarded(Ids.next(), now, actor, id));
        return new EditOutcome.Done(get(actor, id));
    }

    // --- questions ---------------------------------------------------------------------------------------------------

    @Transactional(readOnly = true)
    public DraftView get(Actor actor, DraftId id) {
        return store.find(id).map(this::view).orElseThrow(() -> new UnknownException("charter-draft"));
    }

    /** Open drafts the actor's ward may see, the latest changed first, at most 100. */
    @Transactional(readOnly = true)
    public List<DraftView.Line> listOpen(Actor actor) {
        return store.list(OPEN, MOST_LISTED).stream()
                .map(row -> new DraftView.Line(
                        row.id(),
                        row.purpose(),
                        row.state(),
                        DraftParser.parse(row.text()).frame().title(),
                        row.startedBy(),
                        row.changedAt()))
                .toList();
    }

    /** The text of a draft as YAML, sound or not. */
    @Transactional(readOnly = true)
    public String getText(Actor actor, DraftId id) {
        return store.find(id).map(DraftStore.Row::text).orElseThrow(() -> new UnknownException("charter-draft"));
    }

    /** How many accounts hold which role at each of the parties the draft names. */
    @Transactional(readOnly = true)
    public Map<WardId, Map<Role, Integer>> countAccounts(Actor actor, DraftId id) {
        List<WardId> wards =
                get(actor, id).text().frame().wards().stream().map(WardId::of).toList();
        return people.countRoles(ENGINE, wards);
    }

    /** Whether the actor may write in the draft as it stands. */
    public boolean mayEdit(Actor actor, DraftView draft) {
        return draft.state() == DraftState.DRAFT
                && Office.has(actor)
                && actor.ward()
                        .filter(ward -> draft.startedBy().equals(ward)
                                || draft.text().frame().wards().contains(ward.code()))
                        .isPresent();
    }

    private DraftView view(DraftStore.Row row) {
        DraftText text = DraftParser.parse(row.text());
        return new DraftView(
                row.id(),
                row.purpose(),
                row.base(),
                row.state(),
                row.version(),
                row.round(),
                row.startedBy(),
                row.startedAt(),
                row.changedAt(),
                text,
                DraftCheck.of(text, places));
    }

    // --- who, and how much -------------------------------------------------------------------------------------------

    private static Set<WardId> audience(DraftText text, WardId starter, Optional<CharterView> base) {
        Set<WardId> wards = new HashSet<>(Set.of(starter));
        text.frame().wards().stream().map(WardId::of).forEach(wards::add);
        base.ifPresent(version -> wards.addAll(version.document().partyWards()));
        return wards;
    }

    private static String written(DraftText text) {
        String yaml = DraftYaml.write(text);
        if (yaml.length() > LONGEST || yaml.indexOf('\0') >= 0) {
            throw new InvalidException("text", "charter-draft.invalid.too-long", LONGEST / 1_000);
        }
        Wording.refuseMarks("text", text.words());
        return yaml;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
