package vn.giapranh.papers.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Attached texts as custom XML parts of a Word file. */
final class CustomPart {

    static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

    private static final String PROPERTIES_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps";
    private static final String PROPERTIES_TYPE =
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

    /** Any constant one will do: a file has one attached text. */
    private static final String PROPERTIES = """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <ds:datastoreItem ds:itemID="{5B0D5C5E-6F5B-4C7A-9C64-0C1F3A2B9E10}" \
            xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">\
            <ds:schemaRefs><ds:schemaRef ds:uri="%s"/></ds:schemaRefs></ds:datastoreItem>""".formatted(Attached.NAMESPACE);

    private CustomPart() {}

    static void add(Attached attached, XWPFDocument document) throws IOException {
        try {
            PackagePartName name = PackagingURIHelper.createPartName("/customXml/item1.xml");
            PackagePart part = document.getPackage().createPart(name, "application/xml");
            write(attached, part);
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
            PackagePartName propertiesName = PackagingURIHelper.createPartName("/customXml/itemProps1.xml");
            PackagePart properties = document.getPackage().createPart(propertiesName, PROPERTIES_TYPE);
            try (OutputStream out = properties.getOutputStream()) {
                out.write(PROPERTIES.getBytes(StandardCharsets.UTF_8));
            }
            part.addRelationship(propertiesName, TargetMode.INTERNAL, PROPERTIES_RELATION);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the name of a part is wrong", e);
        }
    }

    private static void write(Attached attached, PackagePart part) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(Attached.NAMESPACE);
            xml.writeStartElement(Attached.NAMESPACE, "attached");
            xml.writeDefaultNamespace(Attached.NAMESPACE);
            xml.writeAttribute("name", attached.name());
            xml.writeCharacters(attached.text());
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("the attached text cannot be written as XML", e);
        }
    }
}
