package nl.samenaanzet.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A BPMN or DMN file as XML, read without any engine; names of elements are local names. */
public record ModelFile(String file, Document xml) {

    public static ModelFile read(Path path) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new ModelFile(
                    path.getFileName().toString(), factory.newDocumentBuilder().parse(path.toFile()));
        } catch (Exception unreadable) {
            throw new IllegalStateException("cannot read " + path, unreadable);
        }
    }

    public boolean isProcess() {
        return file.endsWith(".bpmn");
    }

    /** Process id or decision id. */
    public String id() {
        return all(isProcess() ? "process" : "decision").getFirst().getAttribute("id");
    }

    public List<Element> all(String... names) {
        return Stream.of(names)
                .flatMap(name -> inside(xml.getDocumentElement(), name).stream())
                .toList();
    }

    public static List<Element> inside(Element element, String name) {
        var found = element.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** The text of the first such child, or nothing. */
    public static String text(Element element, String name) {
        return inside(element, name).stream()
                .findFirst()
                .map(e -> e.getTextContent().strip())
                .orElse("");
    }

    /** For messages: {@code approval.bpmn: castVote}. */
    public String at(Element element) {
        return file + ": " + element.getAttribute("id");
    }
}
