/**
 * Official papers (văn bản): what one says, how it looks by each prescribed format, and what may not be in it.
 *
 * <p>{@link vn.giapranh.papers.Paper} is the content and knows no format. A {@link vn.giapranh.papers.Layout} is the format that
 * the issuer's system and the date prescribe ({@link vn.giapranh.papers.Layouts}); what offices do differently, or what nobody
 * knows for sure, is a {@link vn.giapranh.papers.HouseStyle}. Package {@code composition} composes a paper by its layout; packages
 * {@code docx} and {@code pdf} draw the same composition and add nothing.
 *
 * <pre>{@code
 * Layout layout = Layouts.of(paper.issuer().system(), paper.date(), house);
 * DocxPaper.write(paper, layout, house, out);
 * PdfPaper.write(paper, layout, house, out);
 * }</pre>
 *
 * <p>The words that a format prescribes (the national name, "Nơi nhận", "Điều") stand in code: they are part of the format and
 * have no translation. Lengths are millimetres, sizes of letters and distances between lines are points (1/72 inch). Nothing here
 * asks for today, for a language or for a file of the machine.
 */
@NullMarked
package vn.giapranh.papers;

import org.jspecify.annotations.NullMarked;
