package vn.giapranh.charter.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giapranh.charter.AddCharterVersion;
import vn.giapranh.charter.AddVersionOutcome;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.PutCharterInForce;
import vn.giapranh.charter.PutInForceOutcome;
import vn.giapranh.charter.document.CharterWriter;
import vn.giapranh.charter.draft.Drafts;
import vn.giapranh.charter.draft.Proposals;
import vn.giapranh.charter.draft.text.DraftParser;
import vn.giapranh.charter.paper.CharterPaper;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;

@Controller
@RequestMapping("/charters")
class CharterPages {

    private final Charters charters;
    private final CharterPageMaker maker;
    private final Drafts drafts;
    private final Proposals proposals;
    private final CharterPaper paper;
    private final Clock clock;

    CharterPages(
            Charters charters,
            CharterPageMaker maker,
            Drafts drafts,
            Proposals proposals,
            CharterPaper paper,
            Clock clock) {
        this.charters = charters;
        this.maker = maker;
        this.drafts = drafts;
        this.proposals = proposals;
        this.paper = paper;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        var own = Comparator.comparing((CharterView charter) ->
                !actor.ward().filter(charter.document().partyWards()::contains).isPresent());
        var sorted = charters.listCharters(actor).stream().sorted(own).toList();
        return page("charter/list", new CharterListPage(sorted, maker.names(sorted), drafts.listOpen(actor)));
    }

    @GetMapping("/new")
    ModelAndView form(Actor actor) {
        requireAdministrator(actor);
        return page("charter/add", new AddCharterPage("", List.of()));
    }

    @PostMapping
    Object add(
            Actor actor,
            @RequestParam(defaultValue = "") String text,
            @RequestParam Optional<MultipartFile> file,
            RedirectAttributes flash)
            throws IOException {
        String sent = TextFiles.read(file, text);
        return switch (charters.addVersion(actor, new AddCharterVersion(sent))) {
            case AddVersionOutcome.Added(CharterVersionId id) -> {
                flash.addFlashAttribute("notice", "charter.notice.added");
                yield "redirect:" + address(id);
            }
            case AddVersionOutcome.AlreadyThere(CharterVersionId id) -> {
                flash.addFlashAttribute("notice", "charter.notice.already-there");
                yield "redirect:" + address(id);
            }
            case AddVersionOutcome.Refused(var faults) ->
                page("charter/add", new AddCharterPage(sent, faults), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping("/{slug}")
    ModelAndView present(Actor actor, @PathVariable String slug) {
        return page("charter/charter", shown(actor, charters.getCharter(actor, slug), Optional.empty()));
    }

    @GetMapping("/{slug}/versions/{version}")
    ModelAndView version(Actor actor, @PathVariable String slug, @PathVariable int version) {
        var view = charters.getVersion(actor, new CharterVersionId(slug, version));
        return page("charter/charter", shown(actor, view, Optional.empty()));
    }

    @GetMapping("/{slug}/versions/{version}/text")
    ResponseEntity<byte[]> text(Actor actor, @PathVariable String slug, @PathVariable int version) {
        CharterVersionId id = new CharterVersionId(slug, version);
        String name = "%s-%d.yaml".formatted(slug, version);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(charters.getText(actor, id).getBytes(StandardCharsets.UTF_8));
    }

    /** The version as a Word file that carries its canonical text. */
    @GetMapping("/{slug}/versions/{version}/paper")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable String slug, @PathVariable int version) {
        CharterView view = charters.getVersion(actor, new CharterVersionId(slug, version));
        var signed = proposals.listSignatures(actor, view.id()).stream()
                .map(each -> new CharterPaper.Mark(each.ward(), each.at(), each.office(), each.hash()))
                .toList();
        LocalDate date = signed.stream()
                .map(CharterPaper.Mark::at)
                .max(Comparator.naturalOrder())
                .map(at -> LocalDate.ofInstant(at, Charters.ZONE))
                .orElse(view.document().from());
        byte[] file = paper.draw(DraftParser.of(view.document()), date, signed, CharterWriter.write(view.document()))
                .orElseThrow(() -> new UnknownException("charter"));
        return WordFiles.answer(file, "%s-%d".formatted(slug, version));
    }

    @PostMapping("/{slug}/versions/{version}/force")
    Object putInForce(
            Actor actor,
            @PathVariable String slug,
            @PathVariable int version,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> from,
            RedirectAttributes flash) {
        CharterVersionId id = new CharterVersionId(slug, version);
        Instant at =
                from.map(day -> day.atStartOfDay(Charters.ZONE).toInstant()).orElseGet(clock::instant);
        PutInForceOutcome outcome = charters.putInForce(actor, new PutCharterInForce(id, at));
        Optional<Sentence> refusal = Refusals.of(outcome);
        if (refusal.isEmpty()) {
            flash.addFlashAttribute("notice", "charter.notice.in-force");
            return "redirect:" + address(id);
        }
        return page("charter/charter", shown(actor, charters.getVersion(actor, id), refusal), HttpStatus.CONFLICT);
    }

    private CharterPage shown(Actor actor, CharterView view, Optional<Sentence> refusal) {
        return maker.page(actor, view, proposals.listSignatures(actor, view.id()), refusal);
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.has(Role.ADMINISTRATOR)) {
            throw new ForbiddenException("charter.forbidden.administrator");
        }
    }

    private static String address(CharterVersionId id) {
        return "/charters/" + id.charter() + "/versions/" + id.version();
    }

    private static ModelAndView page(String template, Object page) {
        return page(template, page, HttpStatus.OK);
    }

    private static ModelAndView page(String template, Object page, HttpStatus status) {
        return new ModelAndView(template, Map.of("page", page), status);
    }
}
