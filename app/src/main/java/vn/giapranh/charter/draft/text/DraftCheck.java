package vn.giapranh.charter.draft.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giapranh.charter.document.CharterDocument;
import vn.giapranh.charter.document.CharterReader;
import vn.giapranh.charter.document.CharterReader.Reading;
import vn.giapranh.charter.document.NamedPlaces;
import vn.giapranh.charter.law.Law;
import vn.giapranh.charter.yaml.Fault;

/**
 * What a draft is worth as a charter: the document it would be, or what is still wrong and where.
 *
 * @param document empty while anything is wrong
 */
public record DraftCheck(Optional<CharterDocument> document, List<PlacedFault> faults) {

    private static final Pattern PATH = Pattern.compile(
            "chapters\\[(\\d+)](?:\\.articles\\[(\\d+)](?:\\.rules\\.([a-z-]+)(?:\\.(.+))?|\\.([a-z]+))?)?.*");

    private static final CharterReader READER = new CharterReader(Law.inForce());

    public DraftCheck {
        faults = List.copyOf(faults);
    }

    /**
     * A fault and the part of the draft it lies in.
     *
     * @param chapter from 0; empty for the frame and for what is missing altogether
     * @param article its place among all articles, from 0
     * @param field key of the rule and the keys inside it, {@code handover.answer-within.soon}, or of the article itself
     */
    public record PlacedFault(Optional<Integer> chapter, Optional<Integer> article, String field, Fault fault) {}

    public static DraftCheck of(DraftText draft, NamedPlaces places) {
        return switch (READER.read(DraftYaml.write(draft), places)) {
            case Reading.Sound(CharterDocument document) -> new DraftCheck(Optional.of(document), List.of());
            case Reading.Faulty(var faults) ->
                new DraftCheck(
                        Optional.empty(),
                        faults.stream().map(fault -> place(draft, fault)).toList());
        };
    }

    /** The faults of one article, by its place from 0. */
    public List<PlacedFault> ofArticle(int article) {
        return faults.stream()
                .filter(fault -> fault.article().equals(Optional.of(article)))
                .toList();
    }

    /** Those of the frame, and of the draft as a whole. */
    public List<PlacedFault> ofFrame() {
        return faults.stream().filter(fault -> fault.chapter().isEmpty()).toList();
    }

    private static PlacedFault place(DraftText draft, Fault fault) {
        Matcher path = PATH.matcher(fault.path());
        if (!path.matches()) {
            return new PlacedFault(Optional.empty(), Optional.empty(), fault.path(), fault);
        }
        int chapter = Integer.parseInt(path.group(1)) - 1;
        if (path.group(2) == null) {
            return new PlacedFault(Optional.of(chapter), Optional.empty(), "", fault);
        }
        int before = draft.chapters().stream()
                .limit(chapter)
                .mapToInt(each -> each.articles().size())
                .sum();
        String field = path.group(3) == null
                ? Optional.ofNullable(path.group(5)).orElse("")
                : path.group(3)
                        + Optional.ofNullable(path.group(4))
                                .map(rest -> "." + rest)
                                .orElse("");
        return new PlacedFault(
                Optional.of(chapter), Optional.of(before + Integer.parseInt(path.group(2)) - 1), field, fault);
    }
}
