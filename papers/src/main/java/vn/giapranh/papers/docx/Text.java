package vn.giapranh.papers.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Iterator;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import vn.giapranh.papers.composition.Part;
import vn.giapranh.papers.composition.Piece.Image;
import vn.giapranh.papers.composition.Piece.Line;
import vn.giapranh.papers.composition.Piece.Row;
import vn.giapranh.papers.composition.Piece.Stroke;

/** Paragraphs: words, strokes, pictures. */
final class Text {

    private static final double EMU_A_MILLIMETRE = 36_000;

    private final Numbering numbering;

    Text(Numbering numbering) {
        this.numbering = numbering;
    }

    void write(Line line, XWPFParagraph paragraph) {
        paragraph.setStyle(line.part().id());
        line.number().ifPresent(number -> {
            numbering.number(paragraph, number);
            if (number.row() == Row.CHAPTER) {
                paragraph.createRun().addBreak();
            }
        });
        if (!line.lead().isEmpty()) {
            XWPFRun lead = paragraph.createRun();
            lead.setBold(true);
            lead.setText(line.words().isEmpty() ? line.lead() : line.lead() + " ");
        }
        Iterator<String> lines = line.words().lines().iterator();
        while (lines.hasNext()) {
            XWPFRun run = paragraph.createRun();
            run.setText(lines.next());
            if (lines.hasNext()) {
                run.addBreak();
            }
        }
    }

    /** A stroke is the upper border of an empty paragraph, drawn in from both sides. */
    void write(Stroke stroke, double columnMillimetres, XWPFParagraph paragraph) {
        paragraph.setStyle(Part.STROKE.id());
        paragraph.setBorderTop(Borders.SINGLE);
        CTBorder border = paragraph.getCTPPr().getPBdr().getTop();
        border.setSz(BigInteger.valueOf(6));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
        int in = Units.twips(Math.max(0, (columnMillimetres - stroke.millimetres()) / 2));
        paragraph.setIndentationLeft(in);
        paragraph.setIndentationRight(in);
    }

    void write(Image image, XWPFParagraph paragraph) {
        paragraph.setStyle(Part.PICTURE.id());
        try {
            XWPFPicture picture = paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(image.png()),
                            PictureType.PNG,
                            "hinh.png",
                            (int) (image.widthMillimetres() * EMU_A_MILLIMETRE),
                            (int) (image.heightMillimetres() * EMU_A_MILLIMETRE));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(image.alternative());
            paragraph
                    .getRuns()
                    .getFirst()
                    .getCTR()
                    .getDrawingArray(0)
                    .getInlineArray(0)
                    .getDocPr()
                    .setDescr(image.alternative());
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException("a picture is a PNG", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the picture cannot be packed", e);
        }
    }
}
