package nl.samenaanzet.rules;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads XML that a stranger may have written: no document type, so no entities, and nothing from elsewhere. */
final class TableXml {

    private TableXml() {}

    /** @throws IllegalArgumentException with the parser's own words when it cannot be read */
    static Document read(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalArgumentException("Not a readable DMN file: " + broken.getMessage(), broken);
        }
    }

    /** The text of each child with this tag; FEEL texts are in a child "text" of it. */
    static List<String> texts(Element parent, String tag) {
        return children(parent, tag).stream()
                .map(e -> e.getTextContent().strip())
                .toList();
    }

    static List<Element> children(Element parent, String tag) {
        var found = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && tag.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }
}
