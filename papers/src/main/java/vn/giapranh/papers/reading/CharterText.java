package vn.giapranh.papers.reading;

import java.util.List;
import vn.giapranh.papers.Block;

/**
 * What a charter says.
 *
 * @param title such as "Quy chế phối hợp …"; empty if none was found
 * @param grounds what it rests on, one "Căn cứ …" each, without marks at their ends
 * @param blocks chapters and articles as they follow each other; at least one article
 * @param text every word of the file, heads, boxes and tables too, one paragraph a line
 */
public record CharterText(String title, List<String> grounds, List<Block> blocks, String text) {

    public CharterText {
        grounds = List.copyOf(grounds);
        blocks = List.copyOf(blocks);
    }

    /** The articles without the chapters around them. */
    public List<Block.Article> articles() {
        return blocks.stream()
                .filter(Block.Article.class::isInstance)
                .map(Block.Article.class::cast)
                .toList();
    }
}
