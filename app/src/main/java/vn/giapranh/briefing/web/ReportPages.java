package vn.giapranh.briefing.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giapranh.briefing.Contribute;
import vn.giapranh.briefing.PaperView;
import vn.giapranh.briefing.Papers;
import vn.giapranh.briefing.ReportId;
import vn.giapranh.briefing.ReportOutcome;
import vn.giapranh.briefing.ReportView;
import vn.giapranh.briefing.ReportView.Contribution;
import vn.giapranh.briefing.Reports;
import vn.giapranh.briefing.Source;
import vn.giapranh.briefing.SourceKind;
import vn.giapranh.briefing.web.ReportsPage.OfCharter;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.Charters;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.kernel.Role;
import vn.giapranh.obligation.SpanKind;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.UnitNames;

@Controller
@RequestMapping("/reports")
class ReportPages {

    private final Reports reports;
    private final Papers papers;
    private final Charters charters;
    private final Territory territory;

    ReportPages(Reports reports, Papers papers, Charters charters, Territory territory) {
        this.reports = reports;
        this.papers = papers;
        this.charters = charters;
        this.territory = territory;
    }

    @GetMapping
    ModelAndView list(Actor.Officer officer) {
        List<OfCharter> lists = new ArrayList<>();
        for (CharterView charter : reports.listCharters(officer)) {
            String slug = charter.id().charter();
            lists.add(new OfCharter(
                    charter,
                    reports.list(officer, slug),
                    reports.listSpans(officer, slug),
                    isOffice(officer) && charter.chair().ward().equals(officer.unit())));
        }
        return new ModelAndView("briefing/reports", Map.of("page", new ReportsPage(lists, new UnitNames(territory))));
    }

    @PostMapping
    String open(
            Actor.Officer officer,
            @RequestParam String charter,
            @RequestParam SpanKind span,
            @RequestParam(defaultValue = "") String day) {
        ReportId id = reports.open(officer, charter, span.at(day(day)));
        return "redirect:/reports/" + id;
    }

    @GetMapping("/{id}")
    ModelAndView show(Actor.Officer officer, @PathVariable UUID id) {
        ReportView report = reports.get(officer, new ReportId(id));
        return page(officer, report, typed(officer, report), List.of(), false, HttpStatus.OK);
    }

    @PostMapping("/{id}/contribution")
    ModelAndView contribute(
            Actor.Officer officer,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam Map<String, String> sent,
            RedirectAttributes flash) {
        ReportId report = new ReportId(id);
        try {
            ReportOutcome outcome = reports.contribute(
                    officer,
                    new Contribute(
                            report,
                            version,
                            sent.getOrDefault("difficulties", ""),
                            sent.getOrDefault("proposals", "")));
            return switch (outcome) {
                case ReportOutcome.Done _ -> back(flash, "briefing.notice.contributed", report);
                case ReportOutcome.Stale(ReportView now) ->
                    page(officer, now, sent, List.of(), true, HttpStatus.CONFLICT);
                case ReportOutcome.NotNow _ -> back(flash, "briefing.notice.report-issued", report);
            };
        } catch (InvalidException invalid) {
            return page(
                    officer,
                    reports.get(officer, report),
                    sent,
                    invalid.wrongs(),
                    false,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/{id}/approval")
    ModelAndView approve(
            Actor.Officer officer,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam int count,
            RedirectAttributes flash) {
        ReportId report = new ReportId(id);
        return answered(reports.approve(officer, report, version, count), "briefing.notice.approved", flash, report);
    }

    @PostMapping("/{id}/recount")
    ModelAndView recount(
            Actor.Officer officer, @PathVariable UUID id, @RequestParam int count, RedirectAttributes flash) {
        ReportId report = new ReportId(id);
        return answered(reports.recount(officer, report, count), "briefing.notice.recounting", flash, report);
    }

    private static ModelAndView answered(
            ReportOutcome outcome, String done, RedirectAttributes flash, ReportId report) {
        String notice = switch (outcome) {
            case ReportOutcome.Done _ -> done;
            case ReportOutcome.Stale _ -> "briefing.notice.stale";
            case ReportOutcome.NotNow _ -> "briefing.notice.not-now";
        };
        return back(flash, notice, report);
    }

    private ModelAndView page(
            Actor.Officer officer,
            ReportView report,
            Map<String, String> typed,
            List<Wrong> wrongs,
            boolean stale,
            HttpStatus status) {
        boolean issued = report.state() instanceof ReportView.State.Issued;
        Source source = new Source(SourceKind.REPORT, report.id().toString());
        ReportPage page = new ReportPage(
                report,
                charters.getCharter(officer, report.charter()),
                officer.unit(),
                isOffice(officer) && !issued,
                officer.has(Role.LEADER) && report.state() instanceof ReportView.State.Counted,
                isOffice(officer) && report.chair().equals(officer.unit()),
                typed,
                wrongs,
                stale,
                papers.listOf(officer, source).stream()
                        .filter(paper -> paper.state() instanceof PaperView.State.Draft)
                        .map(PaperView::id)
                        .findFirst(),
                new UnitNames(territory));
        return new ModelAndView("briefing/report", Map.of("page", page), status);
    }

    private static Map<String, String> typed(Actor.Officer officer, ReportView report) {
        Map<String, String> typed = new LinkedHashMap<>();
        Optional<Contribution> own = report.of(officer.unit());
        typed.put("difficulties", own.map(Contribution::difficulties).orElse(""));
        typed.put("proposals", own.map(Contribution::proposals).orElse(""));
        return typed;
    }

    private static boolean isOffice(Actor actor) {
        return actor.has(Role.SECRETARY) || actor.has(Role.LEADER);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw new InvalidException("day", "briefing.invalid.day");
        }
    }

    private static ModelAndView back(RedirectAttributes flash, String notice, ReportId report) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/reports/" + report);
    }
}
