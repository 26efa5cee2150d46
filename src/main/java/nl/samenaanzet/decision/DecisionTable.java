package nl.samenaanzet.decision;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A decision table as people read it.
 *
 * @param name    "Besluitroute"
 * @param description what it decides, in Dutch; may be empty
 * @param inputs  labels of the input columns
 * @param outputs labels of the output columns
 */
public record DecisionTable(String name, String description, List<String> inputs, List<String> outputs, List<Row> rows) {

    /** @param rule "T3-4" @param source where the rule comes from */
    public record Row(String rule, List<String> conditions, List<String> conclusions, String source) { }

    /** Reads a DMN file with one table. @throws IllegalArgumentException when it is none, or brings its own entities */
    public static DecisionTable of(String xml) {
        var document = parse(xml);
        var table = (Element) document.getElementsByTagNameNS("*", "decisionTable").item(0);
        if (table == null) {
            throw new IllegalArgumentException("No decision table in this file");
        }
        var rows = new ArrayList<Row>();
        for (var rule : children(table, "rule")) {
            rows.add(new Row(rule.getAttribute("id").replace('_', '-'), texts(rule, "inputEntry"),
                    texts(rule, "outputEntry"), String.join("; ", texts(rule, "annotationEntry"))));
        }
        var decision = (Element) table.getParentNode();
        return new DecisionTable(decision.getAttribute("name"), String.join(" ", texts(decision, "description")), labels(table, "input"),
                labels(table, "output"), rows);
    }

    /** The row with this name. @throws java.util.NoSuchElementException when there is none */
    public Row row(String rule) {
        return rows.stream().filter(row -> row.rule().equals(rule)).findFirst().orElseThrow();
    }

    private static Document parse(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalArgumentException("Not a readable DMN file: " + broken.getMessage(), broken);
        }
    }

    private static List<String> labels(Element table, String tag) {
        return children(table, tag).stream().map(e -> e.getAttribute("label")).toList();
    }

    private static List<String> texts(Element rule, String tag) {
        return children(rule, tag).stream().map(e -> e.getTextContent().strip()).toList();
    }

    private static List<Element> children(Element parent, String tag) {
        var found = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && tag.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }
}
