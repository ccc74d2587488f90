package vn.giapranh.papers.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** XML of strangers: no document type, no entity, nothing fetched. */
final class Xml {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Strict Open XML, which Word can write too. */
    private static final String WORD_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /** Not well formed, or more than is allowed. */
    static final class BrokenException extends Exception {
        private static final long serialVersionUID = 1L;

        BrokenException(Exception cause) {
            super(cause);
        }
    }

    private Xml() {}

    static Element parse(byte[] xml) throws BrokenException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The default handler prints faults to the error stream; they are told by the exception.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (SAXException | IOException e) {
            throw new BrokenException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the XML parser has no secure mode", e);
        }
    }

    /** Whether this is Word's element of this name. */
    static boolean is(Node node, String name) {
        return name.equals(node.getLocalName()) && isWords(node);
    }

    static boolean isWords(Node node) {
        return WORD.equals(node.getNamespaceURI()) || WORD_STRICT.equals(node.getNamespaceURI());
    }

    /** Element children. */
    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Word's child of this name. */
    static Optional<Element> child(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).findFirst();
    }

    /** Word's attribute of this name; empty if it is not there. */
    static String attribute(Element element, String name) {
        String value = element.getAttributeNS(element.getNamespaceURI(), name);
        return value.isEmpty() ? element.getAttributeNS(WORD, name) : value;
    }

    /** {@code w:val} of a child; empty if it is not there. */
    static String value(Node parent, String child) {
        return child(parent, child).map(found -> attribute(found, "val")).orElse("");
    }
}
