package vn.giapranh.charter.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import vn.giapranh.charter.document.CharterReader;
import vn.giapranh.charter.document.CharterReader.Reading;
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
import vn.giapranh.charter.draft.text.Taking;
import vn.giapranh.charter.law.Law;
import vn.giapranh.charter.paper.WordCharter;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.papers.ClassifiedMark;
import vn.giapranh.papers.reading.CharterText;
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
    private final Templates templates;
    private final NamedPlaces places;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final CharterReader reader = new CharterReader(Law.inForce());

    Drafts(
            DraftStore store,
            Charters charters,
            Templates templates,
            NamedPlaces places,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.charters = charters;
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
        WardId ward = requireOffice(actor);
        return switch (start) {
            case StartDraft.FromTemplate template -> {
                Beginnings.check(template, ward);
                yield new StartOutcome.Started(begin(
                        actor,
                        ward,
                        DraftPurpose.NEW,
                        Optional.empty(),
                        templates.fill(template, Beginnings.slug(template.wards()))));
            }
            case StartDraft.FromVersion version -> fromVersion(actor, ward, version);
            case StartDraft.FromText(String yaml) -> fromText(actor, ward, yaml);
            case StartDraft.FromWord(CharterText word, Optional<String> attached) ->
                fromWord(actor, ward, word, attached);
        };
    }

    private StartOutcome fromVersion(Actor actor, WardId ward, StartDraft.FromVersion start) {
        CharterView version = charters.getVersion(actor, start.version());
        if (!version.document().partyWards().contains(ward)) {
            throw new ForbiddenException("charter-draft.forbidden.party");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Charters.ZONE);
        List<WardId> wards = Beginnings.wards(start, version.document().partyWards());
        DraftText text = Beginnings.text(version.document(), start.purpose(), today);
        return new StartOutcome.Started(begin(
                actor,
                ward,
                start.purpose(),
                Optional.of(version),
                wards.equals(version.document().partyWards()) ? text : templates.among(text, wards)));
    }

    private StartOutcome fromText(Actor actor, WardId ward, String yaml) {
        return switch (reader.read(yaml, places)) {
            case Reading.Faulty(var faults) when !Taking.isPossible(faults) -> new StartOutcome.Unreadable(faults);
            case Reading.Faulty _, Reading.Sound _ -> {
                DraftText text = DraftParser.parse(yaml);
                requireParty(text, ward);
                yield new StartOutcome.Started(begin(actor, ward, DraftPurpose.NEW, Optional.empty(), text));
            }
        };
    }

    /** Words are Word's; who carries no rules gets the template's, for the own ward and its neighbours to be named yet. */
    private StartOutcome fromWord(Actor actor, WardId ward, CharterText word, Optional<String> attached) {
        LocalDate from = LocalDate.ofInstant(clock.instant(), Charters.ZONE)
                .plusMonths(1)
                .withDayOfMonth(1);
        List<WardId> own = List.of(ward);
        DraftText template = templates.fill(
                new StartDraft.FromTemplate(
                        DraftTemplate.WARDS, own, from, from.plusYears(2).minusDays(1)),
                Beginnings.slug(own));
        WordCharter taken = WordCharter.of(word, attached, template);
        if (taken.carried()) {
            requireParty(taken.text(), ward);
        }
        DraftId id = begin(actor, ward, DraftPurpose.NEW, Optional.empty(), taken.text());
        return taken.carried() ? new StartOutcome.Started(id) : new StartOutcome.StartedUnchecked(id);
    }

    private DraftId begin(Actor actor, WardId ward, DraftPurpose purpose, Optional<CharterView> base, DraftText text) {
        DraftId id = new DraftId(Ids.next());
        Instant now = now();
        store.insert(
                new DraftStore.Row(
                        id,
                        text.frame().slug(),
                        base.map(CharterView::id),
                        purpose,
                        written(text),
                        1,
                        DraftState.DRAFT,
                        0,
                        ward,
                        now,
                        now),
                audience(text, ward, base));
        store.wrote(id, actor, ward, now);
        events.publishEvent(new CharterDraftStarted(Ids.next(), now, actor, id, purpose));
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
        WardId ward = requireOffice(actor);
        DraftStore.Row row = store.lock(id).orElseThrow(() -> new UnknownException("charter-draft"));
        DraftText before = DraftParser.parse(row.text());
        requireOwn(row, before, ward);
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
        WardId ward = requireOffice(actor);
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
                && isOffice(actor)
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

    static boolean isOffice(Actor actor) {
        return actor.has(Role.SECRETARY) || actor.has(Role.LEADER);
    }

    /** The ward for which a secretary or leader acts. */
    static WardId requireOffice(Actor actor) {
        if (!isOffice(actor)) {
            throw new ForbiddenException("charter-draft.forbidden.office");
        }
        return actor.ward()
                .filter(ward -> !ward.isLevelAbove())
                .orElseThrow(() -> new ForbiddenException("charter-draft.forbidden.office"));
    }

    /** The ward that began it, or one that it names. */
    private static void requireOwn(DraftStore.Row row, DraftText text, WardId ward) {
        if (!row.startedBy().equals(ward)) {
            requireParty(text, ward);
        }
    }

    private static void requireParty(DraftText text, WardId ward) {
        if (!text.frame().wards().contains(ward.code())) {
            throw new ForbiddenException("charter-draft.forbidden.party");
        }
    }

    private static String written(DraftText text) {
        String yaml = DraftYaml.write(text);
        if (yaml.length() > LONGEST || yaml.indexOf('\0') >= 0) {
            throw new InvalidException("text", "charter-draft.invalid.too-long", LONGEST / 1_000);
        }
        ClassifiedMark.find(text.words()).ifPresent(mark -> {
            throw new InvalidException("text", "charter-draft.invalid.classified", mark.words());
        });
        return yaml;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
