package vn.giapranh.charter.draft.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.document.LoneRule;
import vn.giapranh.charter.document.NamedPlaces;
import vn.giapranh.charter.draft.DraftState;
import vn.giapranh.charter.draft.DraftView;
import vn.giapranh.charter.draft.Drafts;
import vn.giapranh.charter.draft.Ground;
import vn.giapranh.charter.draft.ProposalView;
import vn.giapranh.charter.draft.Proposals;
import vn.giapranh.charter.draft.text.DraftText;
import vn.giapranh.charter.draft.text.DraftText.RuleText;
import vn.giapranh.charter.draft.text.DraftYaml;
import vn.giapranh.charter.draft.text.Marks;
import vn.giapranh.charter.draft.web.DraftPage.Chapter;
import vn.giapranh.charter.draft.web.DraftPage.Part;
import vn.giapranh.charter.draft.web.DraftPage.Reach;
import vn.giapranh.charter.draft.web.DraftPage.Rights;
import vn.giapranh.charter.law.Law;
import vn.giapranh.charter.rule.Rule;
import vn.giapranh.charter.web.RuleCard;
import vn.giapranh.charter.web.RuleCards;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderView;
import vn.giapranh.territory.SegmentView;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.WardView;

/** Gathers what the pages of a draft show. */
@Component
class DraftPageMaker {

    private final Drafts drafts;
    private final Proposals proposals;
    private final Territory territory;
    private final NamedPlaces places;
    private final Ground ground;
    private final Law law = Law.inForce();
    private final RuleCards cards;

    DraftPageMaker(Drafts drafts, Proposals proposals, Territory territory, NamedPlaces places, Ground ground) {
        this.drafts = drafts;
        this.proposals = proposals;
        this.territory = territory;
        this.places = places;
        this.ground = ground;
        this.cards = new RuleCards(law, this::segmentName, Map.of());
    }

    DraftPage page(Actor actor, DraftView draft, Optional<Trouble> trouble) {
        List<ProposalView> rounds = proposals.list(actor, draft.id());
        return new DraftPage(
                draft,
                names(draft.text()),
                chapters(draft, rounds.stream().findFirst()),
                reach(actor, draft),
                rounds,
                rights(actor, draft, rounds),
                actor.ward(),
                trouble);
    }

    /** Short names of the parties, of who may become one, and of the level above. */
    Map<WardId, String> names(DraftText text) {
        Stream<WardId> named = Stream.concat(
                wards(text).stream(),
                Stream.of(text.frame().levelAbove())
                        .filter(code -> code.matches("\\d{2}"))
                        .map(WardId::of));
        return named(named.toList());
    }

    Map<WardId, String> named(Collection<WardId> wards) {
        Map<WardId, String> names = new TreeMap<>();
        wards.forEach(ward -> names.put(
                ward, territory.findWard(ward).map(WardView::shortName).orElse(ward.code())));
        return names;
    }

    static List<WardId> wards(DraftText text) {
        return text.frame().wards().stream().map(WardId::of).toList();
    }

    /** What the rules of the article mean, as far as they are sound. */
    List<RuleCard> cards(DraftText text, List<RuleText> rules) {
        return rules.stream()
                .flatMap(rule -> sound(text, rule).map(cards::of).stream())
                .toList();
    }

    private Optional<Rule> sound(DraftText text, RuleText rule) {
        return LoneRule.read(rule.kind(), DraftYaml.write(rule), wards(text), places, law);
    }

    private List<Chapter> chapters(DraftView draft, Optional<ProposalView> latest) {
        List<Chapter> chapters = new ArrayList<>();
        int place = 0;
        for (DraftText.Chapter chapter : draft.text().chapters()) {
            List<Part> parts = new ArrayList<>();
            for (DraftText.Article article : chapter.articles()) {
                parts.add(new Part(
                        place + 1,
                        Marks.of(article),
                        article,
                        cards(draft.text(), article.rules()),
                        draft.check().ofArticle(place),
                        latest.map(round -> round.remarksOn(article.number())).orElse(List.of())));
                place++;
            }
            chapters.add(new Chapter(chapter.number(), chapter.title(), Marks.of(chapter), parts));
        }
        return chapters;
    }

    private Reach reach(Actor actor, DraftView draft) {
        List<RuleText> zones = draft.text().articles().stream()
                .flatMap(article -> article.rules().stream())
                .filter(rule -> rule.kind() == vn.giapranh.charter.RuleKind.ZONE)
                .toList();
        List<WardId> wards = wards(draft.text());
        List<BorderView> borders = ground.bordersAmong(wards).stream()
                .filter(border -> isNamed(zones, "borders", 0, border.id().toString()))
                .toList();
        List<SegmentView> segments = ground.segmentsAmong(wards).stream()
                .filter(segment -> isNamed(zones, "segments", 0, segment.code()))
                .toList();
        Map<WardId, Double> areas = wards.stream()
                .flatMap(ward -> territory.findWard(ward).stream())
                .collect(Collectors.toMap(WardView::id, WardView::areaSquareKilometres));
        return new Reach(borders, segments, areas, drafts.countAccounts(actor, draft.id()));
    }

    private static boolean isNamed(List<RuleText> zones, String field, int word, String name) {
        return zones.stream()
                .flatMap(zone -> zone.field(field).lines())
                .anyMatch(line -> line.split(" ", -1)[word].equals(name));
    }

    private Rights rights(Actor actor, DraftView draft, List<ProposalView> rounds) {
        boolean office = actor.has(Role.LEADER) || actor.has(Role.SECRETARY);
        if (draft.state() != DraftState.PROPOSED || rounds.isEmpty()) {
            return new Rights(drafts.mayEdit(actor, draft), false, false, false);
        }
        ProposalView open = rounds.getFirst();
        boolean party =
                actor.ward().filter(open.document().partyWards()::contains).isPresent();
        boolean waiting = actor.ward().filter(open.waitingFor()::contains).isPresent();
        boolean mayReturn = actor.has(Role.LEADER)
                || actor.ward().filter(open.proposedBy()::equals).isPresent();
        return new Rights(
                false, party && office, proposals.maySign(actor, draft, open), party && office && waiting && mayReturn);
    }

    private String segmentName(String code) {
        return territory.findSegment(code).map(SegmentView::name).orElse(code);
    }
}
