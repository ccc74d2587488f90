package vn.giapranh.papers.composition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Liberation Serif: a free font in which every letter is as wide as in Times New Roman. Strokes as long as their words, and
 * lines of a heading, are measured with it for both renderers.
 */
public enum Typeface {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic"),
    BOLD_ITALIC("BoldItalic");

    private static final double MILLIMETRES_A_POINT = 25.4 / 72;

    private final String resource;

    Typeface(String file) {
        this.resource = "/liberation/LiberationSerif-" + file + ".ttf";
    }

    /** The one that draws this face. */
    public static Typeface of(Style.Face face) {
        return switch (face) {
            case REGULAR, UNDERLINED -> REGULAR;
            case BOLD -> BOLD;
            case ITALIC -> ITALIC;
            case BOLD_ITALIC -> BOLD_ITALIC;
        };
    }

    /** The font file; to be closed. */
    public InputStream open() {
        InputStream file = Typeface.class.getResourceAsStream(resource);
        if (file == null) {
            throw new IllegalStateException("the font " + resource + " is not on the class path");
        }
        return file;
    }

    /** Whether it has a glyph for each of these characters. */
    public boolean covers(String words) {
        CmapLookup glyphs = Metrics.of(this).glyphs();
        return words.codePoints().allMatch(character -> glyphs.getGlyphId(character) != 0);
    }

    /** How wide one line of words is. Without kerning, as Word sets it. */
    public double widthMillimetres(String words, double sizePoints) {
        Metrics metrics = Metrics.of(this);
        double units = words.codePoints()
                .mapToDouble(character -> metrics.advance(character))
                .sum();
        return units / metrics.unitsAnEm() * sizePoints * MILLIMETRES_A_POINT;
    }

    /** Lines of words, none wider than this if words allow it, as few as possible and then as even as possible, broken between words. */
    public List<String> lines(String words, double sizePoints, double widthMillimetres) {
        List<String> lines = fill(words, sizePoints, widthMillimetres);
        double narrowest = widthMillimetres;
        for (double width = widthMillimetres; width > widthMillimetres / 2; width -= 1) {
            List<String> narrower = fill(words, sizePoints, width);
            if (narrower.size() > lines.size() || widest(narrower, sizePoints) > widthMillimetres) {
                break;
            }
            narrowest = width;
        }
        return fill(words, sizePoints, narrowest);
    }

    private List<String> fill(String words, double sizePoints, double widthMillimetres) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : Compounds.of(words)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && widthMillimetres(longer, sizePoints) > widthMillimetres) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private double widest(List<String> lines, double sizePoints) {
        return lines.stream()
                .mapToDouble(line -> widthMillimetres(line, sizePoints))
                .max()
                .orElse(0);
    }

    /** Read once; the font's tables are small and never change. */
    private record Metrics(TrueTypeFont font, CmapLookup glyphs, int unitsAnEm) {

        private static final Metrics[] READ = new Metrics[Typeface.values().length];

        static synchronized Metrics of(Typeface face) {
            Metrics metrics = READ[face.ordinal()];
            if (metrics == null) {
                metrics = read(face);
                READ[face.ordinal()] = metrics;
            }
            return metrics;
        }

        private static Metrics read(Typeface face) {
            try (InputStream file = face.open()) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
                // Both are read lazily by the library; afterwards many threads only look.
                Metrics metrics = new Metrics(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
                metrics.advance(' ');
                return metrics;
            } catch (IOException e) {
                throw new UncheckedIOException("the font " + face.resource + " cannot be read", e);
            }
        }

        double advance(int character) {
            try {
                return font.getAdvanceWidth(glyphs.getGlyphId(character));
            } catch (IOException e) {
                throw new UncheckedIOException("the font's widths cannot be read", e);
            }
        }
    }
}
