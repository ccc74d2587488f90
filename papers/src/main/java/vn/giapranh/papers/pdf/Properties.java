package vn.giapranh.papers.pdf;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import vn.giapranh.papers.sheet.Sheet;

/** What a PDF says about itself. Dates are the paper's, not the clock's: the same paper is the same file. */
final class Properties {

    static final String PRODUCER = "Giáp Ranh";

    private Properties() {}

    static void write(Sheet sheet, PDDocument document) throws IOException {
        Calendar day = GregorianCalendar.from(sheet.date().atStartOfDay(ZoneOffset.UTC));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(sheet.title());
        information.setAuthor(sheet.author());
        information.setCreationDate(day);
        information.setModificationDate(day);
        document.setDocumentId(sheet.date().toEpochDay());
    }
}
