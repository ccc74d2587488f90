package vn.giapranh.papers.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import vn.giapranh.papers.HouseStyle;
import vn.giapranh.papers.Layout;
import vn.giapranh.papers.Paper;

/** A written Word file, asked by XPath: no library of ours or of others stands between the test and the XML. */
final class WordFile {

    private static final Map<String, String> NAMESPACES = Map.of(
            "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "dc", "http://purl.org/dc/elements/1.1/",
            "dcterms", "http://purl.org/dc/terms/",
            "ct", "http://schemas.openxmlformats.org/package/2006/content-types",
            "r", "http://schemas.openxmlformats.org/package/2006/relationships");

    private final Map<String, byte[]> parts = new TreeMap<>();
    private final Map<String, Document> parsed = new TreeMap<>();
    private final XPath xpath = XPathFactory.newDefaultInstance().newXPath();

    WordFile(byte[] file) {
        xpath.setNamespaceContext(new Prefixes());
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WordFile of(Paper paper, Layout layout) {
        return new WordFile(bytes(paper, layout));
    }

    static byte[] bytes(Paper paper, Layout layout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DocxPaper.write(paper, layout, HouseStyle.usual(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** One value in the document itself. */
    String value(String path) {
        return value("word/document.xml", path);
    }

    /** One value in a part; empty if it is not there. */
    String value(String part, String path) {
        List<String> all = values(part, path);
        return all.isEmpty() ? "" : all.getFirst();
    }

    int number(String path) {
        return Integer.parseInt(value(path));
    }

    /** Values in the document itself. */
    List<String> values(String path) {
        return values("word/document.xml", path);
    }

    List<String> values(String part, String path) {
        try {
            NodeList nodes = (NodeList) xpath.evaluate(path, document(part), XPathConstants.NODESET);
            List<String> values = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                values.add(nodes.item(i).getTextContent());
            }
            return values;
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    boolean has(String path) {
        return !values(path).isEmpty();
    }

    /** The style of the paragraph with these words. */
    String styleOf(String words) {
        List<String> styles = values("//w:p[string(.) = '%s']/w:pPr/w:pStyle/@w:val".formatted(words));
        if (styles.isEmpty()) {
            throw new AssertionError("no paragraph \"" + words + "\" among " + values("//w:p"));
        }
        return styles.getFirst();
    }

    /** Something of the style of the paragraph with these words. */
    String styled(String words, String path) {
        return value("word/styles.xml", "//w:style[@w:styleId='%s']/%s".formatted(styleOf(words), path));
    }

    /** Whether the style of the paragraph with these words has such an element. */
    boolean isStyled(String words, String path) {
        return !values("word/styles.xml", "//w:style[@w:styleId='%s']/%s".formatted(styleOf(words), path))
                .isEmpty();
    }

    private Document document(String part) {
        return parsed.computeIfAbsent(part, name -> {
            byte[] xml = parts.get(name);
            if (xml == null) {
                throw new AssertionError("no part " + name + " among " + parts.keySet());
            }
            try {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
                factory.setNamespaceAware(true);
                return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
            } catch (Exception e) {
                throw new IllegalStateException(name, e);
            }
        });
    }

    private static final class Prefixes implements NamespaceContext {
        @Override
        public String getNamespaceURI(String prefix) {
            return NAMESPACES.getOrDefault(prefix, XMLConstants.NULL_NS_URI);
        }

        @Override
        public String getPrefix(String namespace) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterator<String> getPrefixes(String namespace) {
            throw new UnsupportedOperationException();
        }
    }
}
