package nl.samenaanzet.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.samenaanzet.archive.ArchiveProperties.Category;
import nl.samenaanzet.archive.KeptView.Term;
import nl.samenaanzet.fingerprint.Sha256;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/**
 * What MDTO requires of each thing, checksums that fit, one file in memory at a time, and two people for destruction.
 */
class ArchiveExportTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final ArchiveProperties SETTINGS =
            new ArchiveProperties("Wijkcoalitie", "Samen aan zet", "Een lijst", null);
    private static final KeptView UNDECIDED = new KeptView(
            UUID.randomUUID(),
            "SvO-2025-VB-003",
            "Veilige & <mooie> buurten",
            DAY,
            new Term(null, null, null, null),
            null);
    private static final KeptView FOR_TEN_YEARS = new KeptView(
            UNDECIDED.strategy(),
            UNDECIDED.number(),
            UNDECIDED.title(),
            DAY,
            new Term("1.1", "Een categorie", 10, DAY.plusYears(10)),
            null);

    @Test
    void everyThingHasWhatMdtoRequiresAndItsChecksumFits() throws Exception {
        var files = written(
                FOR_TEN_YEARS,
                List.of(item(1, "tekst".getBytes(StandardCharsets.UTF_8)), item(2, new byte[] {1, 2, 3})));
        assertThat(files.keySet())
                .containsExactly(
                        "dossier.mdto.xml",
                        "001-stuk-1/stuk-1.pdf",
                        "001-stuk-1/stuk-1.pdf.bestand.mdto.xml",
                        "001-stuk-1/stuk-1.pdf.mdto.xml",
                        "002-stuk-2/stuk-2.pdf",
                        "002-stuk-2/stuk-2.pdf.bestand.mdto.xml",
                        "002-stuk-2/stuk-2.pdf.mdto.xml",
                        "manifest-sha256.txt");
        requires(
                root(files.get("dossier.mdto.xml"), "informatieobject"),
                "identificatie/identificatieKenmerk",
                "identificatie/identificatieBron",
                "naam",
                "archiefvormer/verwijzingNaam",
                "beperkingGebruik/beperkingGebruikType/begripLabel",
                "waardering/begripLabel",
                "waardering/begripBegrippenlijst/verwijzingNaam");
        var object = root(files.get("001-stuk-1/stuk-1.pdf.mdto.xml"), "informatieobject");
        requires(
                object,
                "identificatie/identificatieKenmerk",
                "naam",
                "archiefvormer/verwijzingNaam",
                "beperkingGebruik/beperkingGebruikType/begripLabel",
                "waardering/begripLabel",
                "isOnderdeelVan/verwijzingIdentificatie/identificatieKenmerk",
                "heeftRepresentatie/verwijzingIdentificatie/identificatieKenmerk");
        assertThat(names(object))
                .as("the order of the schema")
                .containsExactly(
                        "identificatie",
                        "naam",
                        "aggregatieniveau",
                        "dekkingInTijd",
                        "waardering",
                        "bewaartermijn",
                        "informatiecategorie",
                        "isOnderdeelVan",
                        "heeftRepresentatie",
                        "archiefvormer",
                        "beperkingGebruik");
        var file = root(files.get("001-stuk-1/stuk-1.pdf.bestand.mdto.xml"), "bestand");
        requires(
                file,
                "identificatie/identificatieKenmerk",
                "naam",
                "omvang",
                "bestandsformaat/begripLabel",
                "checksum/checksumAlgoritme/begripLabel",
                "checksum/checksumDatum",
                "isRepresentatieVan/verwijzingIdentificatie/identificatieKenmerk");
        assertThat(names(file))
                .containsExactly(
                        "identificatie", "naam", "omvang", "bestandsformaat", "checksum", "isRepresentatieVan");
        assertThat(value(file, "checksum/checksumWaarde")).isEqualTo(sha256("tekst".getBytes(StandardCharsets.UTF_8)));
        assertThat(value(file, "omvang")).isEqualTo("5");
        for (var line : new String(files.get("manifest-sha256.txt"), StandardCharsets.UTF_8).split("\n")) {
            assertThat(sha256(files.get(line.substring(66)))).as(line).isEqualTo(line.substring(0, 64));
        }
    }

    @Test
    void whatNobodyDecidedIsNotMadeUp() throws Exception {
        var undecided = root(new Mdto(SETTINGS, UNDECIDED).dossier(), "informatieobject");
        assertThat(value(undecided, "waardering/begripCode")).isEqualTo("N");
        assertThat(names(undecided)).doesNotContain("bewaartermijn", "informatiecategorie");
        assertThat(value(undecided, "naam")).isEqualTo("Veilige & <mooie> buurten");
        assertThat(value(
                        root(new Mdto(SETTINGS, FOR_TEN_YEARS).dossier(), "informatieobject"),
                        "bewaartermijn/termijnEinddatum"))
                .isEqualTo("2035-03-03");
    }

    /** Two hundred documents: when one is written, those before it are gone. */
    @Test
    void oneDocumentIsInMemoryAtATime() throws Exception {
        var made = new ArrayList<WeakReference<byte[]>>();
        var alive = new ArrayList<Long>();
        var items = IntStream.rangeClosed(1, 200)
                .mapToObj(i -> new ArchiveItem(
                        "d" + i, "Stuk " + i, "stuk-" + i + ".pdf", "application/pdf", DAY, false, () -> {
                            if (i % 50 == 0) {
                                System.gc();
                                alive.add(made.stream()
                                        .filter(m -> m.get() != null)
                                        .count());
                            }
                            var content = new byte[1_000_000];
                            made.add(new WeakReference<>(content));
                            return content;
                        }))
                .toList();
        new ArchiveExport("n", items, new Mdto(SETTINGS, UNDECIDED), DAY).writeTo(OutputStream.nullOutputStream());
        assertThat(made).hasSize(200);
        assertThat(alive).hasSize(4).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(1));
    }

    @Test
    void destructionTakesTwoPeople() {
        var first = person();
        var second = person();
        assertThatThrownBy(() -> new DestructionList(Set.of(), first, Instant.EPOCH))
                .hasMessage("archive.refusal.nothingChosen");
        var list = new DestructionList(Set.of("SvO-2025-VB-003"), first, Instant.EPOCH);
        assertThatThrownBy(() -> list.approve(first, Instant.EPOCH)).hasMessage("archive.refusal.samePerson");
        assertThatThrownBy(() -> list.refuse(second, " ", Instant.EPOCH)).hasMessage("archive.refusal.noReason");
        list.approve(second, Instant.EPOCH);
        assertThatThrownBy(() -> list.refuse(second, "toch niet", Instant.EPOCH))
                .hasMessage("archive.refusal.judged");
    }

    @Test
    void aTermEndsThatManyYearsAfterClosingAndIsOverTheDayAfter() {
        var keeping = new Keeping(UUID.randomUUID(), "n", "t", DAY);
        keeping.decide(new Category("1.1", "x", 5), "Secretaris", Instant.EPOCH);
        assertThat(keeping.view().term().endsOn()).isEqualTo(LocalDate.of(2030, 3, 3));
        assertThat(keeping.over(LocalDate.of(2030, 3, 3))).isFalse();
        assertThat(keeping.over(LocalDate.of(2030, 3, 4))).isTrue();
        keeping.decide(new Category("1.2", "x", null), "Secretaris", Instant.EPOCH);
        assertThat(keeping.over(LocalDate.of(2130, 1, 1))).as("for good").isFalse();
        keeping.destroyed(DAY);
        assertThatThrownBy(() -> keeping.decide(new Category("1.1", "x", 5), "Secretaris", Instant.EPOCH))
                .hasMessage("archive.refusal.destroyed");
        assertThatThrownBy(() -> new Category("1.1", "x", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SignedIn person() {
        return new SignedIn(UUID.randomUUID(), "x", "Secretaris", Set.of(Role.SECRETARY), null);
    }

    private static ArchiveItem item(int number, byte[] content) {
        return new ArchiveItem(
                "d" + number,
                "Stuk & <" + number + ">",
                "stuk-" + number + ".pdf",
                "application/pdf",
                DAY,
                false,
                () -> content);
    }

    private static Map<String, byte[]> written(KeptView kept, List<ArchiveItem> items) throws Exception {
        var out = new ByteArrayOutputStream();
        new ArchiveExport(kept.number(), items, new Mdto(SETTINGS, kept), DAY).writeTo(out);
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static Element root(byte[] xml, String kind) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
        assertThat(root.getLocalName()).isEqualTo("MDTO");
        assertThat(root.getFirstChild().getNamespaceURI()).isEqualTo(Mdto.NAMESPACE);
        assertThat(root.getFirstChild().getLocalName()).isEqualTo(kind);
        return (Element) root.getFirstChild();
    }

    private static void requires(Element element, String... paths) {
        for (var path : paths) {
            assertThat(value(element, path)).as(path).isNotBlank();
        }
    }

    private static String value(Element element, String path) {
        var at = element;
        for (var name : path.split("/")) {
            at = children(at).get(name);
            assertThat(at).as(path).isNotNull();
        }
        return at.getTextContent();
    }

    private static Map<String, Element> children(Element element) {
        var found = new HashMap<String, Element>();
        IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(i -> element.getChildNodes().item(i))
                .filter(Element.class::isInstance)
                .forEach(e -> found.put(e.getLocalName(), (Element) e));
        return found;
    }

    private static List<String> names(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(i -> element.getChildNodes().item(i).getLocalName())
                .toList();
    }

    private static String sha256(byte[] content) throws Exception {
        return Sha256.of(content);
    }
}
