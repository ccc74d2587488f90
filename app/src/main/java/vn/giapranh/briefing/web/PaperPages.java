package vn.giapranh.briefing.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giapranh.briefing.EditOutcome;
import vn.giapranh.briefing.IssueOutcome;
import vn.giapranh.briefing.OfficeId;
import vn.giapranh.briefing.Offices;
import vn.giapranh.briefing.PaperFile;
import vn.giapranh.briefing.PaperFile.Format;
import vn.giapranh.briefing.PaperId;
import vn.giapranh.briefing.PaperView;
import vn.giapranh.briefing.Papers;
import vn.giapranh.briefing.Papers.NumberChoice;
import vn.giapranh.briefing.Registers;
import vn.giapranh.briefing.Source;
import vn.giapranh.briefing.SourceKind;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.UnitNames;

@Controller
@RequestMapping("/papers")
class PaperPages {

    private final Papers papers;
    private final Offices offices;
    private final Registers registers;
    private final Territory territory;

    PaperPages(Papers papers, Offices offices, Registers registers, Territory territory) {
        this.papers = papers;
        this.offices = offices;
        this.registers = registers;
        this.territory = territory;
    }

    @GetMapping
    ModelAndView list(Actor.Officer officer, @RequestParam Optional<String> kind) {
        Optional<SourceKind> asked = kind.filter(key -> !key.isEmpty()).map(PaperPages::kind);
        boolean writes = mayWrite(officer);
        PapersPage page = new PapersPage(
                officer.unit(),
                papers.list(officer, asked),
                asked,
                writes ? papers.suggest(officer) : List.of(),
                offices.list(officer),
                writes,
                new UnitNames(territory));
        return new ModelAndView("briefing/papers", Map.of("page", page));
    }

    @PostMapping
    String draft(
            Actor.Officer officer,
            @RequestParam String source,
            @RequestParam String key,
            @RequestParam Optional<UUID> office) {
        PaperId id = papers.draft(officer, new Source(kind(source), key), office.map(OfficeId::new));
        return "redirect:/papers/" + id;
    }

    @GetMapping("/{id}")
    ModelAndView show(Actor.Officer officer, @PathVariable UUID id) {
        PaperView paper = papers.get(officer, new PaperId(id));
        return page(officer, paper, PaperForm.typed(paper), List.of(), false, HttpStatus.OK);
    }

    @PostMapping("/{id}")
    ModelAndView edit(
            Actor.Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            RedirectAttributes flash) {
        PaperView paper = papers.get(officer, new PaperId(id));
        try {
            EditOutcome outcome = papers.edit(
                    officer,
                    PaperForm.edit(paper.id(), papers.sections(paper.source().kind()), sent));
            return switch (outcome) {
                case EditOutcome.Saved _ -> back(flash, "briefing.notice.saved", paper.id());
                case EditOutcome.Stale(PaperView now) -> page(officer, now, sent, List.of(), true, HttpStatus.CONFLICT);
                case EditOutcome.NotADraft _ -> back(flash, "briefing.notice.not-a-draft", paper.id());
            };
        } catch (InvalidException invalid) {
            return page(officer, paper, sent, invalid.wrongs(), false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** @param number {@code term/number} of a reserved number; empty: the next */
    @PostMapping("/{id}/issue")
    ModelAndView issue(
            Actor.Officer officer,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String number,
            RedirectAttributes flash) {
        PaperId paper = new PaperId(id);
        String notice = switch (papers.issue(officer, paper, version, choice(number))) {
            case IssueOutcome.Issued _ -> "briefing.notice.issued";
            case IssueOutcome.Stale _ -> "briefing.notice.stale";
            case IssueOutcome.NotADraft _ -> "briefing.notice.not-a-draft";
            case IssueOutcome.NotReady _ -> "briefing.notice.not-ready";
        };
        return back(flash, notice, paper);
    }

    @PostMapping("/{id}/drop")
    ModelAndView drop(
            Actor.Officer officer, @PathVariable UUID id, @RequestParam int version, RedirectAttributes flash) {
        PaperId paper = new PaperId(id);
        return switch (papers.drop(officer, paper, version)) {
            case EditOutcome.Saved _ -> {
                flash.addFlashAttribute("notice", "briefing.notice.dropped");
                yield new ModelAndView("redirect:/papers");
            }
            case EditOutcome.Stale _ -> back(flash, "briefing.notice.stale", paper);
            case EditOutcome.NotADraft _ -> back(flash, "briefing.notice.not-a-draft", paper);
        };
    }

    @PostMapping("/{id}/correction")
    String correct(Actor.Officer officer, @PathVariable UUID id) {
        return "redirect:/papers/" + papers.correct(officer, new PaperId(id));
    }

    @GetMapping("/{id}/file.{format}")
    ResponseEntity<byte[]> file(Actor.Officer officer, @PathVariable UUID id, @PathVariable String format) {
        PaperFile file = papers.getFile(officer, new PaperId(id), format(format));
        String type = file.format() == Format.PDF
                ? MediaType.APPLICATION_PDF_VALUE
                : "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.bytes());
    }

    @GetMapping("/{id}/pages/{page}.png")
    ResponseEntity<byte[]> image(Actor.Officer officer, @PathVariable UUID id, @PathVariable int page) {
        byte[] pdf = papers.getFile(officer, new PaperId(id), Format.PDF).bytes();
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(PageImages.png(pdf, page));
    }

    private ModelAndView page(
            Actor.Officer officer,
            PaperView paper,
            Map<String, String> typed,
            List<Wrong> wrongs,
            boolean stale,
            HttpStatus status) {
        boolean own = paper.unit().equals(officer.unit());
        boolean draft = paper.state() instanceof PaperView.State.Draft;
        int pages =
                PageImages.count(papers.getFile(officer, paper.id(), Format.PDF).bytes());
        PaperPage page = new PaperPage(
                paper,
                own,
                own && mayWrite(officer),
                Math.min(pages, PageImages.MOST_PAGES),
                papers.sections(paper.source().kind()),
                typed,
                wrongs,
                stale,
                draft ? papers.listObstacles(officer, paper.id()) : List.of(),
                offices.list(officer),
                draft
                        ? registers.listReserved(
                                officer,
                                paper.office().id(),
                                paper.source().kind().paper())
                        : List.of(),
                paper.corrects().map(id -> papers.get(officer, id)),
                papers.listOf(officer, paper.source()).stream()
                        .filter(each ->
                                each.corrects().filter(paper.id()::equals).isPresent())
                        .toList(),
                new UnitNames(territory));
        return new ModelAndView("briefing/paper", Map.of("page", page), status);
    }

    private static ModelAndView back(RedirectAttributes flash, String notice, PaperId paper) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/papers/" + paper);
    }

    private static boolean mayWrite(Actor actor) {
        return actor.has(Role.SECRETARY) || actor.has(Role.LEADER);
    }

    private static Optional<NumberChoice> choice(String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = typed.split("/", -1);
        try {
            return Optional.of(new NumberChoice(parts[0], Integer.parseInt(parts[parts.length - 1])));
        } catch (NumberFormatException notANumber) {
            throw new UnknownException("number");
        }
    }

    private static SourceKind kind(String key) {
        try {
            return SourceKind.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException notAKind) {
            throw new UnknownException("paper-source");
        }
    }

    private static Format format(String name) {
        return switch (name) {
            case "docx" -> Format.DOCX;
            case "pdf" -> Format.PDF;
            default -> throw new UnknownException("paper-file");
        };
    }
}
