package vn.giapranh.papers.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The paragraphs of a Word file in their order. What is deleted under track changes is gone, what is inserted is there.
 *
 * @param lines the paragraphs of the text itself
 * @param text every word of the file, heads, feet, notes and boxes too, one paragraph a line
 */
record WordLines(List<WordLine> lines, String text) {

    /** Deleted text, formulas of fields, and the second copy of what newer Words draw. */
    private static final Set<String> NOT_READ = Set.of(
            "del", "moveFrom", "instrText", "delText", "Fallback", "pPr", "rPr", "sectPr", "tblPr", "trPr", "tcPr");

    static WordLines of(DocxParts parts) throws Xml.BrokenException {
        Collector body = new Collector(Counting.of(parts));
        body.collect(Xml.parse(parts.find("word/document.xml").orElseThrow()), false);
        Collector beside = new Collector(Counting.of(parts));
        for (String prefix : List.of("word/header", "word/footer", "word/footnotes", "word/endnotes")) {
            for (byte[] part : parts.list(prefix)) {
                beside.collect(Xml.parse(part), false);
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<WordLine> lines : List.of(beside.lines, beside.boxes, body.boxes, body.lines)) {
            lines.forEach(line -> text.append(line.whole()).append('\n'));
        }
        return new WordLines(List.copyOf(body.lines), text.toString());
    }

    /** Walks through a part. */
    private static final class Collector {

        private final Counting counting;
        private final List<WordLine> lines = new ArrayList<>();
        private final List<WordLine> boxes = new ArrayList<>();

        Collector(Counting counting) {
            this.counting = counting;
        }

        void collect(Element parent, boolean inTable) {
            for (Element child : Xml.children(parent)) {
                if (Xml.is(child, "p")) {
                    paragraph(child, inTable);
                } else if (!NOT_READ.contains(child.getLocalName())) {
                    collect(child, inTable || Xml.is(child, "tbl"));
                }
            }
        }

        private void paragraph(Element paragraph, boolean inTable) {
            Typed typed = new Typed();
            boolean bold = counting.isBold(paragraph);
            runs(paragraph, bold, typed);
            lines.add(new WordLine(counting.label(paragraph), typed.text.toString(), typed.boldCharacters, inTable));
        }

        private void runs(Element parent, boolean bold, Typed typed) {
            for (Element child : Xml.children(parent)) {
                String name = Optional.ofNullable(child.getLocalName()).orElse("");
                if (NOT_READ.contains(name)) {
                    continue;
                }
                switch (name) {
                    case "t" -> typed.add(child.getTextContent(), bold);
                    case "tab" -> typed.add("\t", bold);
                    case "br", "cr" -> typed.add("\n", bold);
                    case "noBreakHyphen" -> typed.add("-", bold);
                    case "txbxContent" -> box(child);
                    case "r" -> runs(child, Counting.isBold(child, "rPr").orElse(bold), typed);
                    default -> runs(child, bold, typed);
                }
            }
        }

        /** A text box is read beside the text: nobody knows where in it. */
        private void box(Element content) {
            Collector inside = new Collector(counting);
            inside.collect(content, false);
            boxes.addAll(inside.lines);
            boxes.addAll(inside.boxes);
        }
    }

    /** What has been typed so far in a paragraph. */
    private static final class Typed {

        private final StringBuilder text = new StringBuilder();
        private int boldCharacters;

        void add(String words, boolean bold) {
            boolean soFarBold = boldCharacters == text.length();
            text.append(Normalizer.normalize(words, Normalizer.Form.NFC));
            if (soFarBold && (bold || words.isBlank())) {
                boldCharacters = text.length();
            }
        }
    }
}
