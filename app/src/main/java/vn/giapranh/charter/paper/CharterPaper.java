package vn.giapranh.charter.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.document.CharterDocument;
import vn.giapranh.charter.draft.text.DraftParser;
import vn.giapranh.charter.draft.text.DraftText;
import vn.giapranh.kernel.WardId;
import vn.giapranh.papers.Block;
import vn.giapranh.papers.HouseStyle;
import vn.giapranh.papers.Issuer;
import vn.giapranh.papers.IssuerSystem;
import vn.giapranh.papers.Layout;
import vn.giapranh.papers.Paper;
import vn.giapranh.papers.PaperKind;
import vn.giapranh.papers.Recipients;
import vn.giapranh.papers.Signature;
import vn.giapranh.papers.docx.Attached;
import vn.giapranh.papers.docx.DocxPaper;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.WardView;

/** Draws a charter or a draft as a Word file. */
@Component
public class CharterPaper {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(Charters.ZONE);
    private static final int HASH_SHOWN = 16;

    private final Function<WardId, Optional<String>> names;

    @Autowired
    CharterPaper(Territory territory) {
        this(unit -> territory.findWard(unit).map(WardView::name));
    }

    /** @param names full names of wards and of the levels above */
    CharterPaper(Function<WardId, Optional<String>> names) {
        this.names = names;
    }

    /** A signature as the paper shows it. */
    public record Mark(WardId ward, Instant at, String office, String hash) {}

    /**
     * The Word file.
     *
     * @param date of issue: the day of the last signature; of a draft, today
     * @param signed who has signed; nobody yet, or on paper
     * @param yaml what the file carries unseen
     * @return empty when there is no article yet, and so no paper
     */
    public Optional<byte[]> draw(DraftText text, LocalDate date, List<Mark> signed, String yaml) {
        List<Block> body = body(text);
        if (body.isEmpty()
                || !body.getLast().endsInWords()
                || text.frame().parties().isEmpty()) {
            return Optional.empty();
        }
        Paper paper = new Paper(
                issuer(text.frame()),
                PaperKind.CHARTER,
                OptionalInt.empty(),
                Layout.DECREE_30.symbol(PaperKind.CHARTER, "UBND", HouseStyle.usual()),
                date,
                subject(text.frame().title()),
                body,
                signatures(text.frame(), signed),
                Recipients.none());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DocxPaper.write(paper, Layout.DECREE_30, HouseStyle.usual(), new Attached(WordCharter.PART, yaml), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(out.toByteArray());
    }

    /** What the charter says, as blocks of a paper. */
    public static List<Block> body(CharterDocument document) {
        return body(DraftParser.of(document));
    }

    /** Who signs: each party, with its mark where it has signed in the system. */
    public List<Signature> signatures(CharterDocument document, List<Mark> signed) {
        return signatures(DraftParser.of(document).frame(), signed);
    }

    private Issuer issuer(DraftText.Frame frame) {
        List<String> issuers = frame.parties().stream()
                .map(party -> party.signatories().stream().findFirst().orElse(party.ward()))
                .toList();
        String place = Optional.of(frame.levelAbove())
                .filter(code -> code.matches("\\d{2}"))
                .flatMap(code -> names.apply(WardId.of(code)))
                .orElse("…");
        return new Issuer(IssuerSystem.STATE, Optional.empty(), issuers, place);
    }

    /** The charter's title as the subject of a paper: the kind of paper stands above it already. */
    public static String subject(String title) {
        String subject = title.strip();
        if (subject.toLowerCase(Locale.ROOT).startsWith("quy chế ")) {
            subject = subject.substring("quy chế ".length()).strip();
        }
        return subject.isEmpty() ? "…" : subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1);
    }

    private static List<Block> body(DraftText text) {
        List<Block> body = new ArrayList<>();
        if (!text.frame().basis().isEmpty()) {
            body.add(new Block.Grounds(text.frame().basis().stream()
                    .map(basis -> "Căn cứ " + basis)
                    .toList()));
        }
        int chapters = 0;
        int articles = 0;
        for (DraftText.Chapter chapter : text.chapters()) {
            if (chapter.articles().isEmpty()) {
                continue;
            }
            body.add(new Block.Chapter(++chapters, chapter.title()));
            for (DraftText.Article article : chapter.articles()) {
                articles = number(article.number()).orElse(articles + 1);
                body.add(Block.Article.of(articles, article.title(), article.words()));
            }
        }
        return body;
    }

    private static Optional<Integer> number(String printed) {
        Matcher number = NUMBER.matcher(printed);
        return number.find()
                ? Optional.of(Integer.parseInt(number.group())).filter(value -> value > 0)
                : Optional.empty();
    }

    private List<Signature> signatures(DraftText.Frame frame, List<Mark> signed) {
        return frame.parties().stream().map(party -> signature(party, signed)).toList();
    }

    private Signature signature(DraftText.Party party, List<Mark> signed) {
        String name = Optional.of(party.ward())
                .filter(code -> code.matches("\\d{5}"))
                .flatMap(code -> names.apply(WardId.of(code)))
                .orElse(party.ward());
        Optional<Mark> mark = signed.stream()
                .filter(each -> each.ward().code().equals(party.ward()))
                .findFirst();
        String office = mark.map(Mark::office)
                .or(() -> party.signatories().stream().findFirst())
                .orElse("…");
        return Signature.of(office, "")
                .labelled("Đại diện " + name)
                .marked(mark.map(each -> List.of(
                                "Đã ký trên hệ thống lúc " + AT.format(each.at()),
                                "Mã băm " + each.hash().substring(0, HASH_SHOWN) + "…"))
                        .orElse(List.of()));
    }
}
