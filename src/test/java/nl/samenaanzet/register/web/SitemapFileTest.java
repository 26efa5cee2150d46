package nl.samenaanzet.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.samenaanzet.decision.Result;
import nl.samenaanzet.decision.ruling.DecidingBody;
import nl.samenaanzet.register.Listed;
import nl.samenaanzet.words.Word;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The sitemap with the metadata that DiWoo requires, and only for whom the Woo binds. */
class SitemapFileTest {

    private static final String SITE = "https://voorbeeld.invalid";
    private static final SitemapFile FILE = new SitemapFile(
            SITE, new SitemapProperties("https://identifier.overheid.nl/tooi/id/gemeente/x", "Gemeente"));

    @Test
    void aDecisionOfTheCouncilHasWhatDiWooRequires() throws Exception {
        var xml = FILE.of(List.of(decision("raad", "Geld & <licht>")));
        var one = (Element) parsed(xml).getElementsByTagName("diwoo:DiWoo").item(0);
        assertThat(children(one))
                .containsExactly(
                        "diwoo:publisher",
                        "diwoo:titelcollectie",
                        "diwoo:classificatiecollectie",
                        "diwoo:creatiedatum",
                        "diwoo:documenthandelingen");
        assertThat(text(one, "diwoo:officieleTitel")).isEqualTo("Geld & <licht>");
        assertThat(resource(one, "diwoo:publisher")).endsWith("/gemeente/x");
        assertThat(resource(one, "diwoo:informatiecategorie")).endsWith("c_db4862c3");
        assertThat(resource(one, "diwoo:soortHandeling")).endsWith("c_641ecd76");
        assertThat(text(one, "diwoo:creatiedatum")).isEqualTo("2025-03-03");
        assertThat(text(one, "diwoo:atTime")).isEqualTo("2025-03-03T00:00:00");
        assertThat(text(parsed(xml).getDocumentElement(), "loc")).isEqualTo(SITE + "/besluiten/SvO-2025-VB-003-1");
    }

    @Test
    void whatTheCoalitionDecidesFallsInNoCategoryAndWithoutAPublisherThereIsNone() throws Exception {
        assertThat(FILE.of(List.of(decision("wijkcoalitie", "x"), decision("partner", "y"))))
                .doesNotContain("diwoo:Document")
                .contains("<lastmod>2025-04-01T10:00:00Z");
        var nobody = new SitemapFile(SITE, new SitemapProperties("", ""));
        assertThat(nobody.of(List.of(decision("raad", "x"))))
                .doesNotContain("diwoo:Document")
                .contains("<loc>");
    }

    @Test
    void theIndexNamesEachSitemap() throws Exception {
        var found = parsed(FILE.index(3)).getElementsByTagName("loc");
        assertThat(IntStream.range(0, found.getLength())
                        .mapToObj(i -> found.item(i).getTextContent()))
                .containsExactly(
                        SITE + "/besluiten/sitemap-1.xml",
                        SITE + "/besluiten/sitemap-2.xml",
                        SITE + "/besluiten/sitemap-3.xml");
    }

    private static Listed decision(String body, String title) {
        return new Listed(
                UUID.randomUUID(),
                "SvO-2025-VB-003-1",
                new Listed.OfAmbition("VB", "Veilige buurten"),
                title,
                new Listed.Decided(Word.of(DecidingBody.class, body), null, Result.BESLOTEN, LocalDate.of(2025, 3, 3)),
                new Listed.Published(Instant.parse("2025-03-10T10:00:00Z"), Instant.parse("2025-04-01T10:00:00Z")),
                new Listed.Withdrawn(null, null),
                new Listed.Review(null, false));
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<String> children(Element element) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getNodeName())
                .toList();
    }

    private static String text(Element in, String name) {
        return in.getElementsByTagName(name).item(0).getTextContent();
    }

    private static String resource(Element in, String name) {
        return ((Element) in.getElementsByTagName(name).item(0)).getAttribute("resource");
    }
}
