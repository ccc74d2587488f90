package vn.giapranh.papers.docx;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import vn.giapranh.papers.composition.Composition;
import vn.giapranh.papers.composition.Format;
import vn.giapranh.papers.composition.Part;

/** Page, margins, page number, properties and settings of a Word file. */
final class PageSetup {

    /** Without it, Word opens the file as one of 2003. */
    private static final String SETTINGS = """
            <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>\
            <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
            </w:compat><w:themeFontLang w:val="vi-VN"/></w:settings>""";

    private PageSetup() {}

    static void apply(Composition composition, XWPFDocument document) {
        page(composition.format(), document);
        pageNumber(document);
        properties(composition, document);
        try {
            document.getSettings()
                    .getCTSettings()
                    .set(SettingsDocument.Factory.parse(SETTINGS).getSettings());
        } catch (XmlException e) {
            throw new IllegalStateException("the settings are not well formed", e);
        }
    }

    private static void page(Format format, XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(Units.big(Format.WIDTH_MILLIMETRES));
        size.setH(Units.big(Format.HEIGHT_MILLIMETRES));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(Units.big(format.topMillimetres()));
        margins.setBottom(Units.big(format.bottomMillimetres()));
        margins.setLeft(Units.big(format.leftMillimetres()));
        margins.setRight(Units.big(format.rightMillimetres()));
        margins.setHeader(Units.big(Format.PAGE_NUMBER_MILLIMETRES));
        margins.setFooter(Units.big(Format.PAGE_NUMBER_MILLIMETRES));
        margins.setGutter(Units.big(0));
    }

    private static void pageNumber(XWPFDocument document) {
        XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setStyle(Part.PAGE_NUMBER.id());
        number.getCTP().addNewFldSimple().setInstr(" PAGE ");
        document.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle(Part.PAGE_NUMBER.id());
        CTSectPr section = document.getDocument().getBody().getSectPr();
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
    }

    /** Dates are the paper's, not the clock's: the same paper is the same file. */
    private static void properties(Composition composition, XWPFDocument document) {
        Date day = Date.from(composition.date().atStartOfDay(ZoneOffset.UTC).toInstant());
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(composition.title());
        core.setCreator(composition.author());
        core.setCreated(Optional.of(day));
        core.setModified(Optional.of(day));
        core.getUnderlyingProperties().setLanguageProperty(StyleSheet.LANGUAGE);
        document.getProperties().getExtendedProperties().setApplication("Giáp Ranh");
    }
}
