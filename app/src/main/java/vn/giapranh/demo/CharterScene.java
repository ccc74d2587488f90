package vn.giapranh.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.draft.DraftId;
import vn.giapranh.charter.draft.DraftPurpose;
import vn.giapranh.charter.draft.Drafts;
import vn.giapranh.charter.draft.EditOutcome;
import vn.giapranh.charter.draft.ProposalOutcome;
import vn.giapranh.charter.draft.Proposals;
import vn.giapranh.charter.draft.StartDraft;
import vn.giapranh.charter.draft.StartOutcome;
import vn.giapranh.charter.draft.text.DraftEdit;
import vn.giapranh.charter.draft.text.DraftText.Article;
import vn.giapranh.charter.draft.text.DraftText.RuleText;
import vn.giapranh.charter.draft.text.Marks;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.ConfirmOutcome;
import vn.giapranh.people.SignIns;

/** An amendment of the demo world's charter before the parties: proposed by one, signed by one, commented on by another. */
@Component
@ConditionalOnBooleanProperty("giapranh.demo")
class CharterScene {

    private static final WardId AN_NHON = WardId.of("26876");
    private static final WardId HANH_THONG = WardId.of("26890");

    private final Charters charters;
    private final Drafts drafts;
    private final Proposals proposals;
    private final SignIns signIns;
    private final Cast cast;

    CharterScene(Charters charters, Drafts drafts, Proposals proposals, SignIns signIns, Cast cast) {
        this.charters = charters;
        this.drafts = drafts;
        this.proposals = proposals;
        this.signIns = signIns;
        this.cast = cast;
    }

    /** Plays it, unless somebody has begun a draft already. */
    void play() {
        if (!drafts.listOpen(Player.ENGINE).isEmpty()) {
            return;
        }
        Actor.Officer secretary = cast.secretary(Player.ENGINE, AN_NHON);
        CharterVersionId base =
                charters.getCharter(Player.ENGINE, HotspotScene.CHARTER).id();
        DraftId draft =
                switch (drafts.start(secretary, new StartDraft.FromVersion(base, DraftPurpose.AMENDMENT, List.of()))) {
                    case StartOutcome.Started(DraftId id) -> id;
                    case StartOutcome.StartedUnchecked _, StartOutcome.Unreadable _ ->
                        throw new IllegalStateException("a version is always readable");
                };
        shortenHandover(secretary, draft);
        ProposalOutcome proposed =
                proposals.propose(secretary, draft, drafts.get(secretary, draft).version());
        if (!(proposed instanceof ProposalOutcome.Done)) {
            throw new IllegalStateException("the amendment of the demo world is not proposed: " + proposed);
        }
        sign(cast.leader(Player.ENGINE, AN_NHON), draft);
        Actor.Officer reviewer = cast.secretary(Player.ENGINE, HANH_THONG);
        proposals.remark(
                reviewer,
                draft,
                articleOf(reviewer, draft).number(),
                "[mẫu] Ban đêm chỉ có hai người trực, 10 phút có kịp không?");
    }

    private void shortenHandover(Actor.Officer secretary, DraftId draft) {
        Article article = articleOf(secretary, draft);
        List<RuleText> rules = article.rules().stream()
                .map(rule -> {
                    Map<String, String> fields = new LinkedHashMap<>(rule.fields());
                    fields.replace("answer-within.emergency", "10 phút");
                    return new RuleText(rule.kind(), fields);
                })
                .toList();
        Article shorter = new Article(
                article.number(),
                article.title(),
                article.words().replace("15 phút đối với vụ việc khẩn cấp", "10 phút đối với vụ việc khẩn cấp"),
                rules);
        EditOutcome edited = drafts.edit(secretary, draft, new DraftEdit.ChangeArticle(Marks.of(article), shorter));
        if (!(edited instanceof EditOutcome.Done)) {
            throw new IllegalStateException("the amendment of the demo world is not written: " + edited);
        }
    }

    private Article articleOf(Actor.Officer officer, DraftId draft) {
        return drafts.get(officer, draft).text().articles().stream()
                .filter(article -> article.rules().stream().anyMatch(rule -> rule.kind() == RuleKind.HANDOVER))
                .findFirst()
                .orElseThrow();
    }

    private void sign(Actor.Officer leader, DraftId draft) {
        if (!(signIns.confirm(leader, Cast.PASSWORD, "demo") instanceof ConfirmOutcome.Confirmed confirmed)) {
            return;
        }
        var open = proposals.list(leader, draft).getFirst();
        String office = open.document().parties().stream()
                .filter(party -> party.ward().equals(leader.unit()))
                .findFirst()
                .orElseThrow()
                .signatories()
                .getFirst();
        proposals.sign(leader, draft, open.hash(), office, confirmed.confirmation());
    }
}
