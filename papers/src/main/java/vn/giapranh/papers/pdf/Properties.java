package vn.giapranh.papers.pdf;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import vn.giapranh.papers.composition.Composition;

/** What a PDF says about itself. Dates are the paper's, not the clock's: the same paper is the same file. */
final class Properties {

    static final String PRODUCER = "Giáp Ranh";

    private Properties() {}

    static void write(Composition composition, PDDocument document) throws IOException {
        Calendar day = GregorianCalendar.from(composition.date().atStartOfDay(ZoneOffset.UTC));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(composition.title());
        information.setAuthor(composition.author());
        information.setCreationDate(day);
        information.setModificationDate(day);
        document.setDocumentId(composition.date().toEpochDay());
    }
}
