package nl.samenaanzet.archive;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Metadata by MDTO 1.0.1 of the Nationaal Archief, in the order of its schema. What is not known stays out or is "nader
 * te bepalen".
 */
record Mdto(ArchiveProperties settings, KeptView kept) {

    static final String NAMESPACE = "https://www.nationaalarchief.nl/mdto";

    private interface Part {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /** Of the dossier as a whole. */
    byte[] dossier() {
        return document(xml -> within(xml, "informatieobject", o -> {
            head(xml, kept.number(), kept.title(), "Dossier");
            if (kept.closedOn() != null) {
                covers(xml, kept.closedOn());
            }
            valued(xml);
            foot(xml, false);
        }));
    }

    /** Of a thing in the dossier. */
    byte[] object(ArchiveItem item) {
        return document(xml -> within(xml, "informatieobject", o -> {
            head(xml, item.id(), item.title(), "Archiefstuk");
            covers(xml, item.on());
            valued(xml);
            refers(xml, "isOnderdeelVan", kept.title(), kept.number());
            refers(xml, "heeftRepresentatie", item.fileName(), item.id() + "-bestand");
            foot(xml, item.open());
        }));
    }

    /**
     * Of its file.
     *
     * @param size bytes
     * @param sha256 lower-case hexadecimal
     * @param on day the checksum was made
     */
    byte[] file(ArchiveItem item, long size, String sha256, LocalDate on) {
        return document(xml -> within(xml, "bestand", b -> {
            identified(xml, item.id() + "-bestand");
            text(xml, "naam", item.fileName());
            text(xml, "omvang", String.valueOf(size));
            term(xml, "bestandsformaat", item.mediaType(), null, "IANA Media Types");
            within(xml, "checksum", c -> {
                term(xml, "checksumAlgoritme", "SHA-256", null, "Begrippenlijst ChecksumAlgoritme MDTO");
                text(xml, "checksumWaarde", sha256);
                text(xml, "checksumDatum", on.atStartOfDay() + ":00");
            });
            refers(xml, "isRepresentatieVan", item.title(), item.id());
        }));
    }

    private void head(XMLStreamWriter xml, String id, String title, String level) throws XMLStreamException {
        identified(xml, id);
        text(xml, "naam", title);
        term(xml, "aggregatieniveau", level, null, "Begrippenlijst Aggregatieniveaus MDTO");
    }

    private void identified(XMLStreamWriter xml, String id) throws XMLStreamException {
        within(xml, "identificatie", i -> {
            text(xml, "identificatieKenmerk", id);
            text(xml, "identificatieBron", settings.system());
        });
    }

    private static void covers(XMLStreamWriter xml, LocalDate on) throws XMLStreamException {
        within(xml, "dekkingInTijd", d -> {
            term(xml, "dekkingInTijdType", "Betrekking op", null, "Begrippenlijst DekkingInTijdTypeLijst MDTO");
            text(xml, "dekkingInTijdBegindatum", on.toString());
        });
    }

    private void valued(XMLStreamWriter xml) throws XMLStreamException {
        var label = switch (kept.valuation()) {
            case B -> "Blijvend te bewaren";
            case V -> "Tijdelijk te bewaren";
            case N -> "Nader te bepalen";
        };
        term(xml, "waardering", label, kept.valuation().name(), "Begrippenlijst Waarderingen MDTO");
        if (kept.term().endsOn() != null) {
            within(xml, "bewaartermijn", t -> {
                text(xml, "termijnStartdatumLooptijd", kept.closedOn().toString());
                text(xml, "termijnLooptijd", "P%dY".formatted(kept.term().years()));
                text(xml, "termijnEinddatum", kept.term().endsOn().toString());
            });
        }
        if (kept.term().code() != null) {
            term(xml, "informatiecategorie", kept.term().label(), kept.term().code(), settings.list());
        }
    }

    private void foot(XMLStreamWriter xml, boolean open) throws XMLStreamException {
        within(xml, "archiefvormer", a -> text(xml, "verwijzingNaam", settings.keeper()));
        within(
                xml,
                "beperkingGebruik",
                b -> term(
                        xml,
                        "beperkingGebruikType",
                        open ? "Geen beperking" : "Nader te bepalen",
                        null,
                        "Begrippenlijst BeperkingGebruikTypeLijst MDTO"));
    }

    private void refers(XMLStreamWriter xml, String name, String title, String id) throws XMLStreamException {
        within(xml, name, r -> {
            text(xml, "verwijzingNaam", title);
            within(xml, "verwijzingIdentificatie", i -> {
                text(xml, "identificatieKenmerk", id);
                text(xml, "identificatieBron", settings.system());
            });
        });
    }

    private static void term(XMLStreamWriter xml, String name, String label, String code, String list)
            throws XMLStreamException {
        within(xml, name, t -> {
            text(xml, "begripLabel", label);
            if (code != null) {
                text(xml, "begripCode", code);
            }
            within(xml, "begripBegrippenlijst", l -> text(xml, "verwijzingNaam", list));
        });
    }

    private static byte[] document(Part part) {
        var out = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("MDTO");
            xml.writeDefaultNamespace(NAMESPACE);
            part.write(xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private static void within(XMLStreamWriter xml, String name, Part part) throws XMLStreamException {
        xml.writeStartElement(name);
        part.write(xml);
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        within(xml, name, e -> xml.writeCharacters(value.replaceAll("[\\p{Cntrl}&&[^\n\r\t]]", "")));
    }
}
