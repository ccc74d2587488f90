package vn.giapranh.papers.reading;

import java.util.Optional;
import org.w3c.dom.Element;
import vn.giapranh.papers.docx.Attached;

/** The text that our own writer has put into a file. */
final class AttachedParts {

    private AttachedParts() {}

    static Optional<Attached> find(DocxParts parts) {
        return parts.list("customXml/item").stream()
                .map(AttachedParts::attached)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Attached> attached(byte[] part) {
        try {
            Element root = Xml.parse(part);
            String name = root.getAttribute("name");
            return Attached.NAMESPACE.equals(root.getNamespaceURI()) && !name.isBlank()
                    ? Optional.of(new Attached(name, root.getTextContent()))
                    : Optional.empty();
        } catch (Xml.BrokenException e) {
            // Parts of other programmes are not ours to judge.
            return Optional.empty();
        }
    }
}
