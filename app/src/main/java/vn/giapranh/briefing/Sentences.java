package vn.giapranh.briefing;

import java.util.ArrayList;
import java.util.List;
import vn.giapranh.papers.Block;

/** Typed words as they stand in a paper. */
final class Sentences {

    private Sentences() {}

    /** With a full stop at the end; nothing typed is "Không có.". */
    static String ended(String words) {
        String said = words.isBlank() ? "Không có" : words.strip();
        return said.matches("(?s).*[.!?;:…]") ? said : said + ".";
    }

    /** One paragraph a line; lines that begin with a dash are a list. */
    static List<Block> paragraphs(String words) {
        List<Block> blocks = new ArrayList<>();
        List<String> points = new ArrayList<>();
        for (String line :
                words.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            if (line.startsWith("- ") || line.startsWith("– ")) {
                points.add(ended(line.substring(2)));
            } else {
                flush(points, blocks);
                blocks.add(new Block.Paragraph(ended(line)));
            }
        }
        flush(points, blocks);
        return blocks;
    }

    private static void flush(List<String> points, List<Block> blocks) {
        if (!points.isEmpty()) {
            blocks.add(new Block.Bullets(List.copyOf(points)));
            points.clear();
        }
    }
}
