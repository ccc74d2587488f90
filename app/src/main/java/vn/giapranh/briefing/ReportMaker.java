package vn.giapranh.briefing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.giapranh.briefing.ReportView.Contribution;
import vn.giapranh.briefing.ReportView.State;
import vn.giapranh.calendar.OfficeDays;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.rule.BriefRule;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.papers.Block;

/** The periodic report as a paper, issued by the ward in the chair. */
@Component
class ReportMaker implements PaperMaker {

    private final ReportStore store;
    private final ReportBody body;
    private final Charters charters;
    private final OfficeDays days;
    private final UnitWords units;
    private final Clock clock;

    ReportMaker(ReportStore store, ReportBody body, Charters charters, OfficeDays days, UnitWords units, Clock clock) {
        this.store = store;
        this.body = body;
        this.charters = charters;
        this.days = days;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.REPORT;
    }

    @Override
    public List<String> sections() {
        return List.of("situation", "results", "next");
    }

    @Override
    public List<Suggestion> suggest(Actor actor) {
        List<Suggestion> found = new ArrayList<>();
        for (CharterView charter : charters.listCharters(actor)) {
            for (ReportView report : store.list(charter.id().charter(), 12)) {
                if (report.state() instanceof State.Counted && actor.ward().equals(Optional.of(report.chair()))) {
                    found.add(new Suggestion(
                            new Source(SourceKind.REPORT, report.id().toString()),
                            "Báo cáo thực hiện quy chế " + ReportWords.span(report.span()),
                            report.span().lastDay()));
                }
            }
        }
        return found;
    }

    @Override
    public Proposal propose(Actor actor, Office office, String key) {
        ReportView report = get(key);
        if (!actor.ward().equals(Optional.of(report.chair()))) {
            throw new ForbiddenException("briefing.forbidden.chair");
        }
        ReportFigures figures = report.figures().orElseThrow(() -> new UnknownException("report-figures"));
        String recipients = String.join(
                "\n",
                report.parties().stream()
                        .map(ward -> "UBND, Công an " + units.inSentence(ward))
                        .toList());
        return new Proposal(
                Optional.of(report.charter()),
                Set.copyOf(report.parties()),
                new PaperWords(
                        "Kết quả thực hiện quy chế phối hợp tại địa bàn giáp ranh " + ReportWords.span(report.span()),
                        ReportWords.sections(report.span(), figures, units::borderOfCode),
                        recipients,
                        "VT",
                        office.line(),
                        "Chủ tịch",
                        ""));
    }

    @Override
    public List<Block> body(Actor actor, String key, PaperWords words) {
        ReportView report = get(key);
        ReportFigures figures = report.figures().orElseThrow(() -> new UnknownException("report-figures"));
        return body.blocks(actor, report, figures, words);
    }

    /** Before its due day a report waits for every party; after it, the parties that did not approve are named in it. */
    @Override
    public List<String> obstacles(Actor actor, String key, PaperWords words) {
        ReportView report = get(key);
        List<String> obstacles = new ArrayList<>();
        Instant now = clock.instant();
        if (!(report.state() instanceof State.Counted)) {
            obstacles.add("briefing.obstacle.not-counted");
        }
        if (now.isBefore(report.span().until())) {
            obstacles.add("briefing.obstacle.period-not-over");
        } else if (report.state() instanceof State.Counted counted
                && counted.at().isBefore(report.span().until())) {
            obstacles.add("briefing.obstacle.counted-before-the-end");
        }
        if (!report.waitingFor().isEmpty() && now.isBefore(due(actor, report))) {
            obstacles.add("briefing.obstacle.approvals");
        }
        return obstacles;
    }

    Instant due(Actor actor, ReportView report) {
        BriefRule rule = charters.getCharter(actor, report.charter()).document().rule(BriefRule.class);
        return rule.dueWithin().endsAfter(report.span().until(), days.get());
    }

    @Override
    public void issued(Actor actor, String key, PaperView paper) {
        if (paper.state() instanceof PaperView.State.Issued issued && get(key).state() instanceof State.Counted) {
            store.issued(id(key), paper.id(), issued.at());
        }
    }

    private ReportView get(String key) {
        return store.find(id(key)).orElseThrow(() -> new UnknownException("report"));
    }

    private static ReportId id(String key) {
        try {
            return new ReportId(UUID.fromString(key));
        } catch (IllegalArgumentException notAnId) {
            throw new UnknownException("report");
        }
    }

    /** What a party added, with its name; empty where it added nothing. */
    static Optional<String> added(Contribution contribution, boolean difficulties) {
        String words = difficulties ? contribution.difficulties() : contribution.proposals();
        return Optional.of(words).filter(text -> !text.isBlank());
    }

    static boolean isApproved(ReportView report, WardId ward) {
        return report.of(ward).flatMap(Contribution::approved).isPresent();
    }
}
