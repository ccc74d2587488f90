package vn.giapranh.papers.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giapranh.papers.Block;
import vn.giapranh.papers.Item;
import vn.giapranh.papers.composition.Roman;

/** Finds title, chapters and articles among the paragraphs of a file. */
final class CharterReader {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private static final Pattern CHAPTER =
            Pattern.compile("(?:CHƯƠNG|Chương)\\s+([IVXLC]{1,7}|\\d{1,2})(?:\\s*[.:–-]\\s*|\\s+|$)(.*)");

    /** With a mark behind the number, or alone: a sentence may begin with "Điều 5 của …". */
    private static final Pattern ARTICLE = Pattern.compile("(?:Điều|ĐIỀU)\\s+(\\d{1,3})\\s*(?:[.:–-]\\s*(.*))?");

    /** A section (mục) within a chapter: charters are not divided so far; its line and title are passed over. */
    private static final Pattern SECTION =
            Pattern.compile("(?:MỤC|Mục)\\s+(?:[IVXLC]{1,7}|\\d{1,2})(?:\\s*[.:–-].*|\\s.*)?");

    private static final Pattern TITLE = Pattern.compile("(?i:QUY CHẾ)(?:\\s.*)?", Pattern.UNICODE_CASE);
    private static final Pattern GROUND = Pattern.compile("(?:-\\s*)?((?:Căn cứ|Theo đề nghị|Xét đề nghị)\\s.+)");
    private static final Pattern BEHIND_THE_TITLE = Pattern.compile("[-–—_*.\\s]+|\\((?:Ban hành )?[Kk]èm theo.*");
    private static final Pattern SIGNATURES =
            Pattern.compile("(?:TM\\.|T/M|KT\\.|K/T|TL\\.|T/L|TUQ\\.)\\s.*|ĐẠI DIỆN\\s.*|Nơi nhận\\s*:?.*");

    /** An article whose first paragraph is longer than this and not bold has no title. */
    private static final int LONGEST_TITLE_CHARACTERS = 150;

    private final List<String> title = new ArrayList<>();
    private final List<String> grounds = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private Optional<Integer> chapter = Optional.empty();
    private Optional<OpenArticle> article = Optional.empty();
    private boolean titleEnded;

    /** An article whose end has not come yet. */
    private static final class OpenArticle {

        private final int number;
        private String title;
        private final List<String> lines = new ArrayList<>();

        /** How many lines there were before those that only cells have added. */
        private int linesOutsideTables;

        OpenArticle(int number, String title) {
            this.number = number;
            this.title = title;
        }

        void add(String line, boolean inTable) {
            lines.add(line);
            if (!inTable) {
                linesOutsideTables = lines.size();
            }
        }
    }

    private CharterReader() {}

    /** The charter in these paragraphs; empty if there is no article. */
    static Optional<CharterText> read(List<WordLine> lines, String text) {
        CharterReader reader = new CharterReader();
        for (WordLine line : lines) {
            if (!line.isBlank() && !reader.add(line)) {
                break;
            }
        }
        // Cells at the very end are signatures.
        reader.article.ifPresent(open ->
                open.lines.subList(open.linesOutsideTables, open.lines.size()).clear());
        reader.endArticle();
        boolean found = reader.blocks.stream().anyMatch(Block.Article.class::isInstance);
        return found
                ? Optional.of(new CharterText(reader.wholeTitle(), reader.grounds, reader.blocks, text))
                : Optional.empty();
    }

    /** Whether the text goes on. */
    private boolean add(WordLine line) {
        String whole = composed(line.whole());
        String first = whole.replace('\n', ' ');
        if (line.inTable() && article.isEmpty()) {
            return true;
        }
        Matcher chapterLine = CHAPTER.matcher(first);
        Matcher articleLine = ARTICLE.matcher(whole.lines().findFirst().orElse(""));
        if (chapterLine.matches() && !line.inTable()) {
            beginChapter(chapterLine);
        } else if (articleLine.matches() && !line.inTable()) {
            beginArticle(line, articleLine, whole);
        } else if (SECTION.matcher(first).matches() && !line.inTable()) {
            endArticle();
        } else if (article.isPresent()) {
            if (!line.inTable() && SIGNATURES.matcher(first).matches()) {
                return false;
            }
            addToArticle(line, whole, article.get());
        } else if (chapter.isPresent()) {
            blocks.add(new Block.Chapter(chapter.get(), sentence(first)));
            chapter = Optional.empty();
        } else if (blocks.isEmpty()) {
            addToHead(first);
        }
        return true;
    }

    private void beginChapter(Matcher line) {
        endArticle();
        endChapter();
        int number = Character.isDigit(line.group(1).charAt(0))
                ? Integer.parseInt(line.group(1))
                : Roman.value(line.group(1));
        int numbered = number > 0 ? number : 1;
        if (line.group(2).isBlank()) {
            chapter = Optional.of(numbered);
        } else {
            blocks.add(new Block.Chapter(numbered, sentence(line.group(2).strip())));
        }
    }

    private void beginArticle(WordLine line, Matcher matcher, String whole) {
        endArticle();
        endChapter();
        int number = Integer.parseInt(matcher.group(1));
        String rest = matcher.group(2) == null ? "" : matcher.group(2).strip();
        OpenArticle open = new OpenArticle(Math.max(1, number), "");
        // Title and words in one paragraph: what is bold is the title.
        String typed = composed(line.text());
        int bold = Math.min(line.boldCharacters(), typed.length());
        String behind = typed.substring(bold).strip();
        String behindInLine = behind.lines().findFirst().orElse("");
        boolean split = bold > 0
                && !behindInLine.isEmpty()
                && rest.endsWith(behindInLine)
                && rest.length() > behindInLine.length();
        if (split) {
            open.title =
                    rest.substring(0, rest.length() - behindInLine.length()).strip();
            behind.lines().filter(words -> !words.isBlank()).forEach(words -> open.add(words.strip(), false));
        } else {
            if (bold == 0 && rest.length() > LONGEST_TITLE_CHARACTERS) {
                open.add(rest, false);
            } else {
                open.title = rest;
            }
            whole.lines().skip(1).filter(words -> !words.isBlank()).forEach(words -> open.add(words.strip(), false));
        }
        article = Optional.of(open);
    }

    private static void addToArticle(WordLine line, String whole, OpenArticle open) {
        boolean mayBeTitle = open.title.isEmpty() && open.lines.isEmpty() && !line.inTable();
        boolean bold = line.boldCharacters() >= line.text().stripTrailing().length() && line.boldCharacters() > 0;
        if (mayBeTitle && bold && Item.of(whole) instanceof Item.Words) {
            open.title = whole.replace('\n', ' ');
            return;
        }
        whole.lines()
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .forEach(words -> open.add(words, line.inTable()));
    }

    private void addToHead(String line) {
        Matcher ground = GROUND.matcher(line);
        if (ground.matches()) {
            titleEnded = true;
            grounds.add(ground.group(1).replaceAll("[;,.\\s]+$", ""));
        } else if (title.isEmpty() ? TITLE.matcher(line).matches() : !titleEnded) {
            titleEnded = BEHIND_THE_TITLE.matcher(line).matches();
            if (!titleEnded) {
                title.add(line);
            }
        }
    }

    private void endChapter() {
        chapter.ifPresent(number -> blocks.add(new Block.Chapter(number, "")));
        chapter = Optional.empty();
    }

    private void endArticle() {
        article.ifPresent(open -> {
            int last = open.lines.size() - 1;
            if (last >= 0) {
                open.lines.set(last, open.lines.get(last).replaceAll("\\./\\.$", "."));
            }
            blocks.add(new Block.Article(
                    open.number,
                    open.title.replaceAll("[.:\\s]+$", ""),
                    open.lines.stream().map(Item::of).toList()));
        });
        article = Optional.empty();
    }

    private String wholeTitle() {
        if (title.isEmpty()) {
            return "";
        }
        String first = sentence(title.getFirst());
        if (title.size() == 1) {
            return first;
        }
        String rest = String.join(
                " ",
                title.subList(1, title.size()).stream()
                        .map(CharterReader::sentence)
                        .toList());
        boolean name = rest.length() > 1 && Character.isUpperCase(rest.charAt(1));
        return first + " " + (name ? rest : rest.substring(0, 1).toLowerCase(VIETNAMESE) + rest.substring(1));
    }

    /** A line in capitals as a sentence; any other as it is. */
    private static String sentence(String line) {
        boolean capitals = line.equals(line.toUpperCase(VIETNAMESE));
        return capitals && !line.isEmpty() ? line.charAt(0) + line.substring(1).toLowerCase(VIETNAMESE) : line;
    }

    private static String composed(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).replace('\u00a0', ' ');
    }
}
