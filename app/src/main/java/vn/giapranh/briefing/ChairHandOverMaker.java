package vn.giapranh.briefing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.chair.Chairs;
import vn.giapranh.charter.chair.HandOver;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.papers.Block;
import vn.giapranh.papers.Signature;

/** Minutes of the hand-over of the chair, signed by the ward that leaves it and the ward that comes. */
@Component
class ChairHandOverMaker implements PaperMaker {

    private static final int HASH_SHOWN = 16;

    private final Chairs chairs;
    private final Charters charters;
    private final UnitWords units;

    ChairHandOverMaker(Chairs chairs, Charters charters, UnitWords units) {
        this.chairs = chairs;
        this.charters = charters;
        this.units = units;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.CHAIR_HAND_OVER;
    }

    @Override
    public List<String> sections() {
        return List.of("people", "remarks");
    }

    @Override
    public List<Suggestion> suggest(Actor actor) {
        List<Suggestion> found = new ArrayList<>();
        for (CharterView charter : charters.listCharters(actor)) {
            String slug = charter.id().charter();
            for (HandOver handOver : chairs.handOvers(actor, slug)) {
                boolean own = actor.ward().flatMap(handOver::sideOf).isPresent();
                if (own && handOver.record().isPresent()) {
                    found.add(new Suggestion(
                            new Source(SourceKind.CHAIR_HAND_OVER, slug + "." + handOver.endedOn()),
                            "Bàn giao cụm trưởng từ %s cho %s"
                                    .formatted(
                                            units.inSentence(handOver.outgoing()),
                                            units.inSentence(handOver.incoming())),
                            handOver.endedOn()));
                }
            }
        }
        return found;
    }

    @Override
    public Proposal propose(Actor actor, Office office, String key) {
        HandOver handOver = get(actor, key);
        Set<WardId> parties = Set.copyOf(
                charters.getVersion(actor, handOver.version()).document().partyWards());
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put(
                "people",
                "- Đại diện lãnh đạo %s\n- Đại diện lãnh đạo %s"
                        .formatted(units.inSentence(handOver.outgoing()), units.inSentence(handOver.incoming())));
        sections.put("remarks", "Hai bên thống nhất nội dung biên bản, không có ý kiến khác.");
        return new Proposal(
                Optional.of(handOver.version().charter()),
                parties,
                new PaperWords(
                        "Bàn giao cụm trưởng giữa %s và %s"
                                .formatted(
                                        units.inSentence(handOver.outgoing()), units.inSentence(handOver.incoming())),
                        sections,
                        String.join(
                                "\n", parties.stream().sorted().map(units::full).toList()),
                        "VT",
                        "",
                        "Chủ tịch Ủy ban nhân dân",
                        ""));
    }

    @Override
    public List<Block> body(Actor actor, String key, PaperWords words) {
        HandOver handOver = get(actor, key);
        HandOver.Record record = handOver.record().orElseThrow();
        String title = String.join(
                " ",
                charters.getVersion(actor, handOver.version())
                        .document()
                        .title()
                        .lines()
                        .toList());
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(
                "Thực hiện %s, hai bên lập biên bản bàn giao nhiệm vụ cụm trưởng như sau:".formatted(title)));
        body.add(new Block.Heading(1, "Thành phần"));
        body.addAll(Sentences.paragraphs(words.section("people")));
        body.add(new Block.Heading(1, "Nội dung bàn giao"));
        body.add(new Block.Paragraph(
                "Nhiệm kỳ:",
                "từ %s đến hết %s, do %s đảm nhiệm; %s đảm nhiệm nhiệm kỳ tiếp theo."
                        .formatted(
                                Vietnamese.day(handOver.term().from()),
                                Vietnamese.day(handOver.endedOn().minusDays(1)),
                                units.inSentence(handOver.outgoing()),
                                units.inSentence(handOver.incoming()))));
        body.add(new Block.Paragraph(
                "Vướng mắc đang mở:",
                "%s vụ việc chờ quyết định.".formatted(Vietnamese.number(record.openDisputes()))));
        body.add(new Block.Paragraph("Công việc đang thực hiện:", ""));
        body.addAll(Sentences.paragraphs(record.words()));
        body.add(new Block.Heading(1, "Ý kiến của hai bên"));
        body.addAll(Sentences.paragraphs(words.section("remarks").isEmpty() ? "Không có." : words.section("remarks")));
        return body;
    }

    @Override
    public List<Signature> signatures(Actor actor, String key, PaperWords words) {
        HandOver handOver = get(actor, key);
        return List.of(
                signature("Bên giao", handOver, HandOver.Side.OUTGOING, handOver.outgoing(), words),
                signature("Bên nhận", handOver, HandOver.Side.INCOMING, handOver.incoming(), words));
    }

    private Signature signature(String label, HandOver handOver, HandOver.Side side, WardId ward, PaperWords words) {
        HandOver.Record record = handOver.record().orElseThrow();
        List<String> mark = record.signedBy(side)
                .map(at -> List.of(
                        "Đã ký trên hệ thống lúc " + Vietnamese.moment(at),
                        "Mã băm " + record.hash().substring(0, HASH_SHOWN) + "…"))
                .orElse(List.of());
        return Signature.of(words.signer() + " " + units.inSentence(ward), "")
                .labelled(label)
                .marked(mark);
    }

    private HandOver get(Actor actor, String key) {
        int dot = key.lastIndexOf('.');
        LocalDate ended = day(key.substring(dot + 1));
        return chairs.handOvers(actor, key.substring(0, Math.max(dot, 0))).stream()
                .filter(each -> each.endedOn().equals(ended) && each.record().isPresent())
                .findFirst()
                .orElseThrow(() -> new UnknownException("charter.hand-over"));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new UnknownException("charter.hand-over");
        }
    }
}
