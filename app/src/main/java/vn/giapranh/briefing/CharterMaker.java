package vn.giapranh.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.CharterState;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.document.CharterDocument;
import vn.giapranh.charter.draft.Proposals;
import vn.giapranh.charter.paper.CharterPaper;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.papers.Block;
import vn.giapranh.papers.Signature;

/** A charter as an official paper, with the signatures given in the system. */
@Component
class CharterMaker implements PaperMaker {

    private final Charters charters;
    private final Proposals proposals;
    private final CharterPaper paper;
    private final UnitWords units;

    CharterMaker(Charters charters, Proposals proposals, CharterPaper paper, UnitWords units) {
        this.charters = charters;
        this.proposals = proposals;
        this.paper = paper;
        this.units = units;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.CHARTER;
    }

    @Override
    public List<String> sections() {
        return List.of("opening");
    }

    @Override
    public List<Suggestion> suggest(Actor actor) {
        List<Suggestion> found = new ArrayList<>();
        for (CharterView charter : charters.listCharters(actor)) {
            boolean own = actor.ward()
                    .filter(charter.document().partyWards()::contains)
                    .isPresent();
            if (own && !(charter.state() instanceof CharterState.Added)) {
                found.add(new Suggestion(
                        new Source(SourceKind.CHARTER, key(charter.id())),
                        "%s, bản %d"
                                .formatted(
                                        title(charter.document()), charter.id().version()),
                        Vietnamese.dayOf(charter.addedAt())));
            }
        }
        found.sort(Comparator.comparing(Suggestion::day).reversed());
        return found;
    }

    @Override
    public Proposal propose(Actor actor, Office office, String key) {
        CharterView charter = get(actor, key);
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("opening", "");
        String recipients = String.join(
                "\n",
                charter.document().partyWards().stream()
                        .map(ward -> "UBND, Công an " + units.inSentence(ward))
                        .toList());
        return new Proposal(
                java.util.Optional.of(charter.id().charter()),
                Set.copyOf(charter.document().partyWards()),
                new PaperWords(
                        CharterPaper.subject(charter.document().title()),
                        sections,
                        recipients,
                        "VT",
                        "",
                        "Đại diện các bên",
                        ""));
    }

    @Override
    public List<Block> body(Actor actor, String key, PaperWords words) {
        List<Block> body = new ArrayList<>(Sentences.paragraphs(words.section("opening")));
        body.addAll(CharterPaper.body(get(actor, key).document()));
        return body;
    }

    @Override
    public List<Signature> signatures(Actor actor, String key, PaperWords words) {
        List<CharterPaper.Mark> signed = proposals.listSignatures(actor, version(key)).stream()
                .map(each -> new CharterPaper.Mark(each.ward(), each.at(), each.office(), each.hash()))
                .toList();
        return paper.signatures(get(actor, key).document(), signed);
    }

    private CharterView get(Actor actor, String key) {
        CharterView charter = charters.getVersion(actor, version(key));
        List<WardId> parties = charter.document().partyWards();
        if (actor.ward().filter(parties::contains).isEmpty()) {
            throw new ForbiddenException("briefing.forbidden.other-unit");
        }
        return charter;
    }

    static String key(CharterVersionId id) {
        return id.charter() + "." + id.version();
    }

    private static CharterVersionId version(String key) {
        int dot = key.lastIndexOf('.');
        try {
            return new CharterVersionId(key.substring(0, Math.max(dot, 0)), Integer.parseInt(key.substring(dot + 1)));
        } catch (IllegalArgumentException notAVersion) {
            throw new UnknownException("charter");
        }
    }

    private static String title(CharterDocument document) {
        return String.join(" ", document.title().lines().toList());
    }
}
