package vn.giapranh.charter.draft.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.draft.DraftId;
import vn.giapranh.charter.draft.DraftPurpose;
import vn.giapranh.charter.draft.DraftTemplate;
import vn.giapranh.charter.draft.Drafts;
import vn.giapranh.charter.draft.Ground;
import vn.giapranh.charter.draft.StartDraft;
import vn.giapranh.charter.draft.StartOutcome;
import vn.giapranh.charter.paper.WordCharter;
import vn.giapranh.charter.web.TextFiles;
import vn.giapranh.charter.yaml.Fault;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;
import vn.giapranh.papers.docx.Attached;
import vn.giapranh.papers.reading.DocxText;
import vn.giapranh.papers.reading.Reading;
import vn.giapranh.territory.WardView;

/** The beginning of a draft. */
@Controller
class StartPages {

    private final Drafts drafts;
    private final Ground ground;
    private final DraftPageMaker maker;
    private final Clock clock;

    StartPages(Drafts drafts, Ground ground, DraftPageMaker maker, Clock clock) {
        this.drafts = drafts;
        this.ground = ground;
        this.maker = maker;
        this.clock = clock;
    }

    @GetMapping("/charters/drafts/new")
    ModelAndView form(Actor actor) {
        if (!actor.has(Role.SECRETARY) && !actor.has(Role.LEADER)) {
            throw new ForbiddenException("charter-draft.forbidden.office");
        }
        LocalDate first = LocalDate.ofInstant(clock.instant(), Charters.ZONE)
                .plusMonths(1)
                .withDayOfMonth(1);
        return page(
                actor,
                new Sent(
                        Set.of(),
                        DraftTemplate.WARDS.name(),
                        first.toString(),
                        first.plusYears(2).minusDays(1).toString(),
                        ""),
                List.of(),
                List.of(),
                HttpStatus.OK);
    }

    @PostMapping("/charters/drafts")
    ModelAndView fromTemplate(
            Actor actor,
            @RequestParam DraftTemplate template,
            @RequestParam(defaultValue = "") Set<String> wards,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            RedirectAttributes flash) {
        try {
            List<WardId> chosen = wards.stream()
                    .filter(code -> code.matches("\\d{5}"))
                    .map(WardId::of)
                    .toList();
            return begun(
                    drafts.start(
                            actor, new StartDraft.FromTemplate(template, chosen, day("from", from), day("to", to))),
                    flash);
        } catch (InvalidException e) {
            Sent sent = new Sent(wards, template.name(), from, to, "");
            return page(actor, sent, e.wrongs(), List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/charters/drafts/texts")
    ModelAndView fromText(
            Actor actor,
            @RequestParam(defaultValue = "") String text,
            @RequestParam Optional<MultipartFile> file,
            Locale language,
            RedirectAttributes flash)
            throws IOException {
        Sent sent = new Sent(Set.of(), DraftTemplate.WARDS.name(), "", "", text);
        try {
            if (file.filter(each -> isWord(each)).isPresent()) {
                return fromWord(actor, file.get(), sent, language, flash);
            }
            String yaml = TextFiles.read(file, text);
            return switch (drafts.start(actor, new StartDraft.FromText(yaml))) {
                case StartOutcome.Started started -> begun(started, flash);
                case StartOutcome.StartedUnchecked unchecked -> begun(unchecked, flash);
                case StartOutcome.Unreadable(var faults) ->
                    page(
                            actor,
                            new Sent(Set.of(), DraftTemplate.WARDS.name(), "", "", yaml),
                            List.of(),
                            faults,
                            HttpStatus.UNPROCESSABLE_CONTENT);
            };
        } catch (InvalidException e) {
            return page(actor, sent, e.wrongs(), List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/charters/{slug}/versions/{version}/drafts")
    ModelAndView fromVersion(
            Actor actor,
            @PathVariable String slug,
            @PathVariable int version,
            @RequestParam DraftPurpose purpose,
            @RequestParam(defaultValue = "") Set<String> wards,
            RedirectAttributes flash) {
        List<WardId> named = wards.stream()
                .filter(code -> code.matches("\\d{5}"))
                .map(WardId::of)
                .toList();
        return begun(
                drafts.start(actor, new StartDraft.FromVersion(new CharterVersionId(slug, version), purpose, named)),
                flash);
    }

    private static boolean isWord(MultipartFile file) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return !file.isEmpty() && !name.toLowerCase(Locale.ROOT).matches(".*\\.(ya?ml|txt)");
    }

    private ModelAndView fromWord(Actor actor, MultipartFile file, Sent sent, Locale language, RedirectAttributes flash)
            throws IOException {
        return switch (DocxText.read(file.getInputStream())) {
            case Reading.Read(var word, var attached) ->
                begun(
                        drafts.start(
                                actor,
                                new StartDraft.FromWord(
                                        word,
                                        attached.filter(each -> each.name().equals(WordCharter.PART))
                                                .map(Attached::text))),
                        flash);
            case Reading.Refused refused -> {
                Wrong wrong = new Wrong("file", "charter-draft.invalid.word", List.of(refused.words(language)));
                yield page(actor, sent, List.of(wrong), List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    private static ModelAndView begun(StartOutcome outcome, RedirectAttributes flash) {
        return switch (outcome) {
            case StartOutcome.Started(DraftId id) -> begun(id, "started", flash);
            case StartOutcome.StartedUnchecked(DraftId id) -> begun(id, "started-unchecked", flash);
            case StartOutcome.Unreadable(var faults) -> throw new IllegalArgumentException("nothing began: " + faults);
        };
    }

    private static ModelAndView begun(DraftId id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "charter-draft.notice." + notice);
        return new ModelAndView("redirect:/charters/drafts/" + id);
    }

    private record Sent(Set<String> wards, String template, String from, String to, String text) {}

    private ModelAndView page(Actor actor, Sent sent, List<Wrong> wrongs, List<Fault> faults, HttpStatus status) {
        List<WardView> wards = actor.ward().map(ground::around).orElse(List.of());
        StartPage page = new StartPage(
                wards,
                actor.ward(),
                sent.wards(),
                sent.template(),
                sent.from(),
                sent.to(),
                wrongs,
                sent.text(),
                faults,
                maker.named(wards.stream().map(WardView::id).toList()));
        return new ModelAndView("charter/draft/start", Map.of("page", page), status);
    }

    private static LocalDate day(String field, String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw new InvalidException(field, "charter-draft.invalid.day");
        }
    }
}
