package vn.giapranh.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.giapranh.incident.HandoverView;
import vn.giapranh.incident.Handovers;
import vn.giapranh.incident.IncidentView;
import vn.giapranh.incident.Incidents;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.papers.Block;
import vn.giapranh.papers.Signature;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.SegmentView;
import vn.giapranh.territory.Territory;

/** Minutes of a handover of an incident, signed by the ward that gives and the ward that takes. */
@Component
class HandoverMaker implements PaperMaker {

    private static final int MOST = 30;

    private final Handovers handovers;
    private final Incidents incidents;
    private final Territory territory;
    private final UnitWords units;

    HandoverMaker(Handovers handovers, Incidents incidents, Territory territory, UnitWords units) {
        this.handovers = handovers;
        this.incidents = incidents;
        this.territory = territory;
        this.units = units;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.HANDOVER;
    }

    @Override
    public List<String> sections() {
        return List.of("state", "items", "opinions");
    }

    @Override
    public List<Suggestion> suggest(Actor actor) {
        return handovers.listEnded(actor, 2 * MOST).stream()
                .filter(handover -> handover.state() instanceof HandoverView.State.Accepted)
                .limit(MOST)
                .map(handover -> new Suggestion(
                        new Source(SourceKind.HANDOVER, handover.id().toString()),
                        "Bàn giao vụ việc %s từ %s cho %s"
                                .formatted(
                                        handover.incident(),
                                        units.inSentence(handover.from()),
                                        units.inSentence(handover.to())),
                        Vietnamese.dayOf(handover.offeredAt())))
                .toList();
    }

    @Override
    public Proposal propose(Actor actor, Office office, String key) {
        HandoverView handover = accepted(actor, key);
        IncidentView incident = incidents.get(actor, handover.incident());
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("state", "");
        sections.put("items", "Không có.");
        sections.put("opinions", "Hai bên thống nhất nội dung biên bản, không có ý kiến khác.");
        return new Proposal(
                incident.charter().map(version -> version.charter()),
                Set.of(handover.from(), handover.to()),
                new PaperWords(
                        "Bàn giao vụ việc %s giữa %s và %s"
                                .formatted(
                                        handover.incident(),
                                        units.inSentence(handover.from()),
                                        units.inSentence(handover.to())),
                        sections,
                        "%s\n%s".formatted(units.full(handover.from()), units.full(handover.to())),
                        "VT, hồ sơ vụ việc",
                        "",
                        "Chỉ huy ca trực",
                        ""));
    }

    @Override
    public List<Block> body(Actor actor, String key, PaperWords words) {
        HandoverView handover = accepted(actor, key);
        IncidentView incident = incidents.get(actor, handover.incident());
        HandoverView.State.Accepted accepted = (HandoverView.State.Accepted) handover.state();
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(
                "Căn cứ quy chế phối hợp tại địa bàn giáp ranh, hôm nay hai bên lập biên bản bàn giao quyền"
                        + " chủ trì vụ việc số %s như sau:".formatted(incident.number())));
        body.add(new Block.Heading(1, "Các bên"));
        body.add(new Block.Paragraph("Bên giao:", units.full(handover.from()) + "."));
        body.add(new Block.Paragraph("Bên nhận:", units.full(handover.to()) + "."));
        body.add(new Block.Heading(1, "Vụ việc"));
        body.add(new Block.Paragraph("Loại vụ việc:", Vietnamese.of(incident.kind()) + "."));
        body.add(new Block.Paragraph("Thời điểm nhận tin:", Vietnamese.moment(incident.reportedAt()) + "."));
        body.add(new Block.Paragraph("Nơi xảy ra:", place(incident) + "."));
        incident.words()
                .filter(said -> !said.isBlank())
                .ifPresent(said -> body.add(new Block.Paragraph("Nội dung tin báo:", Sentences.ended(said))));
        if (!words.section("state").isEmpty()) {
            body.add(new Block.Paragraph("Tình trạng khi bàn giao:", Sentences.ended(words.section("state"))));
        }
        body.add(new Block.Heading(1, "Bàn giao"));
        body.add(new Block.Paragraph("Lý do:", Vietnamese.of(handover.reason()) + "."));
        handover.words()
                .filter(said -> !said.isBlank())
                .ifPresent(said -> body.add(new Block.Paragraph("Bên giao nêu:", Sentences.ended(said))));
        body.add(new Block.Paragraph("Thời điểm đề nghị:", Vietnamese.moment(handover.offeredAt()) + "."));
        body.add(
                new Block.Paragraph(
                        "Thời điểm chấp nhận:",
                        Vietnamese.moment(accepted.at())
                                + ". Từ thời điểm này bên nhận là phường chủ trì; trước thời điểm này bên giao là phường chủ trì."));
        body.add(new Block.Paragraph("Hồ sơ, vật chứng kèm theo:", Sentences.ended(words.section("items"))));
        body.add(new Block.Paragraph("Ý kiến của hai bên:", Sentences.ended(words.section("opinions"))));
        return body;
    }

    @Override
    public List<Signature> signatures(Actor actor, String key, PaperWords words) {
        HandoverView handover = accepted(actor, key);
        return List.of(
                Signature.of(words.signer() + " " + units.inSentence(handover.from()), "")
                        .labelled("Bên giao"),
                Signature.of(words.signer() + " " + units.inSentence(handover.to()), "")
                        .labelled("Bên nhận"));
    }

    private String place(IncidentView incident) {
        List<String> words = new ArrayList<>();
        incident.place()
                .segment()
                .flatMap(territory::findSegment)
                .map(SegmentView::name)
                .ifPresent(words::add);
        incident.place().ward().ifPresent(ward -> words.add("địa bàn " + units.inSentence(ward)));
        Optional<BorderId> border = incident.place().border();
        if (border.isPresent() && incident.place().distanceMetres().isPresent()) {
            words.add("cách đường ranh %s khoảng %s m"
                    .formatted(
                            units.border(border.get()),
                            Vietnamese.number(
                                    Math.round(incident.place().distanceMetres().getAsDouble()))));
        }
        return words.isEmpty() ? "ngoài địa bàn các phường" : String.join(", ", words);
    }

    private HandoverView accepted(Actor actor, String key) {
        HandoverView handover = handovers.get(actor, uuid(key));
        if (!(handover.state() instanceof HandoverView.State.Accepted)) {
            throw new UnknownException("handover");
        }
        return handover;
    }

    private static UUID uuid(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException notAnId) {
            throw new UnknownException("handover");
        }
    }
}
