package nl.samenaanzet.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.dmn.DmnEngine;
import org.camunda.feel.api.ParseResult;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Reads decision tables here, with the DMN engine that is inside Zeebe, for questions that no running process asks:
 * what-if, checks, replay. A process asks Zeebe. Safe to share between threads.
 */
@Component
public class LocalTables {

    private final DmnEngine engine = new DmnEngine.Builder().build();

    /**
     * @param xml a DMN file with one decision
     * @throws IllegalArgumentException when it is no such file, has a document type, or a cell of it cannot be read
     */
    public LocalTable parse(String xml) {
        var decisions = read(xml).getElementsByTagNameNS("*", "decision");
        if (decisions.getLength() != 1) {
            throw new IllegalArgumentException("One decision expected, found " + decisions.getLength());
        }
        var id = decisions.item(0).getAttributes().getNamedItem("id").getNodeValue();
        var parsed = engine.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        if (parsed.isLeft()) {
            throw new IllegalArgumentException(parsed.left().toOption().get().message());
        }
        return new LocalTable(engine, parsed.toOption().get(), id);
    }

    /**
     * Why a FEEL text cannot be read; empty when it can.
     *
     * @param test true for a cell with conditions, false for an expression
     */
    public Optional<String> fault(String feel, boolean test) {
        try {
            var parsed = parsed(feel, test);
            return parsed.isSuccess()
                    ? Optional.empty()
                    : Optional.of(parsed.failure().message());
        } catch (StackOverflowError tooDeep) {
            return Optional.of("too deep");
        }
    }

    /**
     * What a FEEL text mentions.
     *
     * @throws IllegalArgumentException when it cannot be read
     */
    public Mentions mentions(String feel, boolean test) {
        var parsed = parsed(feel, test);
        if (!parsed.isSuccess()) {
            throw new IllegalArgumentException(parsed.failure().message());
        }
        return FeelReader.read(parsed.parsedExpression());
    }

    /**
     * A FEEL text ready to be evaluated.
     *
     * @throws IllegalArgumentException when it cannot be read
     */
    public LocalCell cell(String feel, boolean test) {
        var parsed = parsed(feel, test);
        if (!parsed.isSuccess()) {
            throw new IllegalArgumentException(parsed.failure().message());
        }
        return new LocalCell(
                engine.feelEngine(),
                parsed.parsedExpression(),
                Set.copyOf(FeelReader.read(parsed.parsedExpression()).variables()));
    }

    private ParseResult parsed(String feel, boolean test) {
        return test
                ? engine.feelEngine().parseUnaryTests(feel)
                : engine.feelEngine().parseExpression(feel);
    }

    private static Document read(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalArgumentException("Not a readable DMN file: " + broken.getMessage(), broken);
        }
    }

    /**
     * What a FEEL text mentions.
     *
     * @param variables names that it reads from outside
     * @param numbers numbers in it
     * @param texts texts that are compared with a variable, by its name; texts compared with the input of a cell by ""
     * @param ceilings names that may not be passed: {@code a + b <= name}
     * @param loops whether it counts through a range, or brings a function of its own or of Java
     */
    public record Mentions(
            Set<String> variables,
            Set<java.math.BigDecimal> numbers,
            Map<String, Set<String>> texts,
            Set<String> ceilings,
            boolean loops) {}
}
