package vn.giapranh.charter.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.CharterCompliance;
import vn.giapranh.charter.CharterPractice;
import vn.giapranh.charter.CharterPractice.Figures;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.document.CharterDocument;
import vn.giapranh.charter.draft.ProposalView.Answer;
import vn.giapranh.charter.law.Law;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderView;
import vn.giapranh.territory.SegmentView;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.WardView;

/** Gathers what a charter's page shows: the document, names from the territory, the law, last month's figures. */
@Component
public class CharterPageMaker {

    private final Territory territory;
    private final ObjectProvider<CharterPractice> practice;
    private final ObjectProvider<CharterCompliance> compliance;
    private final Clock clock;
    private final Law law = Law.inForce();

    CharterPageMaker(
            Territory territory,
            ObjectProvider<CharterPractice> practice,
            ObjectProvider<CharterCompliance> compliance,
            Clock clock) {
        this.territory = territory;
        this.practice = practice;
        this.compliance = compliance;
        this.clock = clock;
    }

    CharterPage page(Actor actor, CharterView charter, List<Answer.Signed> signatures, Optional<Sentence> refusal) {
        LocalDate month = LocalDate.ofInstant(clock.instant(), Charters.ZONE)
                .withDayOfMonth(1)
                .minusMonths(1);
        Map<RuleKind, Figures> figures = figures(actor, charter.id().charter(), month);
        List<WardId> parties = charter.document().partyWards();
        List<WardId> neighbours = neighbours(parties);
        Map<WardId, String> names = names(List.of(charter));
        neighbours.forEach(ward -> names.put(ward, name(ward)));
        return new CharterPage(
                charter,
                names,
                chapters(charter.document(), new RuleCards(law, this::segmentName, figures)),
                month,
                !figures.isEmpty(),
                compliance(actor, charter.id().charter(), YearMonth.from(month)),
                signatures,
                actor.ward().filter(parties::contains).isPresent()
                        && (actor.has(Role.SECRETARY) || actor.has(Role.LEADER)),
                neighbours,
                refusal);
    }

    /** Wards that share a border with a party and are none. */
    private List<WardId> neighbours(List<WardId> parties) {
        return territory.listBorders().stream()
                .map(BorderView::id)
                .filter(border -> parties.contains(border.a()) != parties.contains(border.b()))
                .map(border -> parties.contains(border.a()) ? border.b() : border.a())
                .distinct()
                .sorted()
                .toList();
    }

    private String name(WardId ward) {
        return territory.findWard(ward).map(WardView::shortName).orElse(ward.code());
    }

    /** Short names of everything the charters name. */
    public Map<WardId, String> names(Collection<CharterView> charters) {
        Map<WardId, String> names = new TreeMap<>();
        for (CharterView charter : charters) {
            List<WardId> wards = new ArrayList<>(charter.document().partyWards());
            wards.add(charter.document().levelAbove());
            wards.forEach(ward -> names.computeIfAbsent(ward, this::name));
        }
        return names;
    }

    /** The twelve months up to the present one. */
    private Map<RuleKind, List<CharterCompliance.Month>> compliance(Actor actor, String charter, YearMonth last) {
        CharterCompliance kept = compliance.getIfAvailable();
        return kept == null ? Map.of() : kept.months(actor, charter, last.minusMonths(10), last.plusMonths(1));
    }

    private Map<RuleKind, Figures> figures(Actor actor, String charter, LocalDate month) {
        CharterPractice counted = practice.getIfAvailable();
        return counted == null
                ? Map.of()
                : counted.figures(
                        actor,
                        charter,
                        month.atStartOfDay(Charters.ZONE).toInstant(),
                        month.plusMonths(1).atStartOfDay(Charters.ZONE).toInstant());
    }

    private String segmentName(String code) {
        return territory.findSegment(code).map(SegmentView::name).orElse(code);
    }

    private static List<CharterPage.Chapter> chapters(CharterDocument document, RuleCards cards) {
        List<CharterPage.Chapter> chapters = new ArrayList<>();
        int count = 0;
        for (CharterDocument.Chapter chapter : document.chapters()) {
            List<CharterPage.Article> articles = new ArrayList<>();
            for (CharterDocument.Article article : chapter.articles()) {
                articles.add(new CharterPage.Article(
                        "article-" + ++count,
                        article.number(),
                        article.title(),
                        article.words(),
                        article.rules().stream().map(cards::of).toList()));
            }
            chapters.add(new CharterPage.Chapter(chapter.number(), chapter.title(), articles));
        }
        return chapters;
    }
}
