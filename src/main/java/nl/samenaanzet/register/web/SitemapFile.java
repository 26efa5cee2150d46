package nl.samenaanzet.register.web;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.samenaanzet.decision.ruling.DecidingBody;
import nl.samenaanzet.register.Listed;

/**
 * Sitemaps, with the metadata of DiWoo 0.9.8 where the decision falls in a category of the Woo. What the coalition
 * decides itself does not: the Woo binds public bodies. Ids of TOOI as seen in public code; check them against TOOI's
 * own lists before a release.
 */
record SitemapFile(String site, SitemapProperties publisher) {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String DIWOO = "https://standaarden.overheid.nl/diwoo/metadata/";
    private static final String TOOI = "https://identifier.overheid.nl/tooi/def/thes/kern/";
    private static final Map<DecidingBody, List<String>> CATEGORIES = Map.of(
            DecidingBody.RAAD, List.of("c_db4862c3", "vergaderstukken decentrale overheden"),
            DecidingBody.COLLEGE, List.of("c_3a248e3a", "agenda's en besluitenlijsten bestuurscolleges"));

    private interface Part {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /** @param pages of the sitemap, 1 or more */
    String index(int pages) {
        return document(xml -> within(xml, "sitemapindex", index -> {
            xml.writeDefaultNamespace(SITEMAP);
            for (int page = 1; page <= pages; page++) {
                var address = "%s/besluiten/sitemap-%d.xml".formatted(site, page);
                within(xml, "sitemap", s -> text(xml, "loc", address));
            }
        }));
    }

    String of(List<Listed> decisions) {
        return document(xml -> within(xml, "urlset", set -> {
            xml.writeDefaultNamespace(SITEMAP);
            xml.writeNamespace("diwoo", DIWOO);
            for (var decision : decisions) {
                within(xml, "url", u -> url(xml, decision));
            }
        }));
    }

    private void url(XMLStreamWriter xml, Listed decision) throws XMLStreamException {
        text(xml, "loc", site + "/besluiten/" + decision.reference());
        text(xml, "lastmod", decision.published().changedAt().toString());
        if (publisher.known() && CATEGORIES.containsKey(decision.decided().body())) {
            within(xml, "diwoo:Document", d -> within(xml, "diwoo:DiWoo", m -> metadata(xml, decision)));
        }
    }

    private void metadata(XMLStreamWriter xml, Listed decision) throws XMLStreamException {
        var category = CATEGORIES.get(decision.decided().body());
        named(xml, "diwoo:publisher", publisher.publisher(), publisher.publisherName());
        within(
                xml,
                "diwoo:titelcollectie",
                t -> text(
                        xml, "diwoo:officieleTitel", decision.blankTitle() ? decision.reference() : decision.title()));
        within(
                xml,
                "diwoo:classificatiecollectie",
                c -> within(
                        xml,
                        "diwoo:informatiecategorieen",
                        i -> named(xml, "diwoo:informatiecategorie", TOOI + category.getFirst(), category.getLast())));
        text(xml, "diwoo:creatiedatum", decision.decided().on().toString());
        within(
                xml,
                "diwoo:documenthandelingen",
                h -> within(xml, "diwoo:documenthandeling", one -> {
                    named(xml, "diwoo:soortHandeling", TOOI + "c_641ecd76", "vaststelling");
                    text(xml, "diwoo:atTime", decision.decided().on().atStartOfDay() + ":00");
                }));
    }

    private static String document(Part part) {
        var out = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            part.write(xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toString();
    }

    private static void within(XMLStreamWriter xml, String name, Part part) throws XMLStreamException {
        xml.writeStartElement(name);
        part.write(xml);
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        within(xml, name, e -> xml.writeCharacters(value));
    }

    private static void named(XMLStreamWriter xml, String name, String resource, String label)
            throws XMLStreamException {
        within(xml, name, e -> {
            xml.writeAttribute("resource", resource);
            xml.writeCharacters(label);
        });
    }
}
