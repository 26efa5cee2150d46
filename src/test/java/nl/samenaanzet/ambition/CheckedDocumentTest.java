package nl.samenaanzet.ambition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedDocumentTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(UTF_8);
    private static final byte[] TEXT = "Ambitiestrategie veilige buurten".getBytes(UTF_8);

    @Test
    void takesThePlainKinds() throws IOException {
        assertThat(check("strategie.PDF", PDF).mediaType()).isEqualTo("application/pdf");
        assertThat(check("strategie.txt", TEXT).mediaType()).isEqualTo("text/plain");
        assertThat(check("strategie.odt", odt()).mediaType()).isEqualTo("application/vnd.oasis.opendocument.text");
        assertThat(check("strategie.docx", zip("[Content_Types].xml", "word/document.xml"))
                        .mediaType())
                .endsWith("wordprocessingml.document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.odt", "a.docx", "a.txt"})
    void refusesWhatIsNotWhatItsNameSays(String name) {
        byte[] program = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 62, 0};
        assertThatThrownBy(() -> check(name, program)).hasMessage("ambition.refusal.documentNotWhatItSays");
    }

    @Test
    void refusesASpreadsheetNamedAsText() throws IOException {
        var spreadsheet = zip("[Content_Types].xml", "xl/workbook.xml");
        assertThatThrownBy(() -> check("a.docx", spreadsheet)).hasMessage("ambition.refusal.documentNotWhatItSays");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"word/vbaProject.bin", "word/VBAPROJECT.BIN", "Basic/Standard/Module1.xml", "Scripts/python/x.py"
            })
    void refusesADocumentThatCarriesAProgram(String entry) throws IOException {
        var macros = zip("[Content_Types].xml", "word/document.xml", entry);
        assertThatThrownBy(() -> check("a.docx", macros)).hasMessage("ambition.refusal.documentMacros");
    }

    @Test
    void refusesAProgramThatHidesBehindAnotherName() throws IOException {
        var hidden = zip(
                "[Content_Types].xml=<Override ContentType='application/vnd.ms-office.vbaProject'/>",
                "word/document.xml");
        assertThatThrownBy(() -> check("a.docx", hidden)).hasMessage("ambition.refusal.documentMacros");
        var script =
                "%PDF-1.7\n1 0 obj\n<</OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>\nendobj\n".getBytes(UTF_8);
        assertThatThrownBy(() -> check("a.pdf", script)).hasMessage("ambition.refusal.documentMacros");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.html", "pdf", "a."})
    void refusesOtherKinds(String name) {
        assertThatThrownBy(() -> check(name, TEXT)).hasMessage("ambition.refusal.documentKind");
    }

    @Test
    void refusesNoneEmptyAndTooLarge() {
        assertThatThrownBy(() -> check("", new byte[0])).hasMessage("ambition.refusal.documentNone");
        assertThatThrownBy(() -> check("a.txt", new byte[0])).hasMessage("ambition.refusal.documentEmpty");
        assertThatThrownBy(() -> CheckedDocument.of("a.txt", TEXT, TEXT.length - 1, "document"))
                .hasMessage("ambition.refusal.documentTooLarge");
        assertThat(CheckedDocument.of("a.txt", TEXT, TEXT.length, "document").content())
                .isEqualTo(TEXT);
    }

    @Test
    void keepsTheNameWithoutFoldersAndControlCharacters() {
        assertThat(check("..\\..\\etc/pass\r\nwd.txt", TEXT).name()).isEqualTo("passwd.txt");
    }

    @Test
    void pinsTheContentByItsHash() {
        assertThat(check("a.txt", "abc".getBytes(UTF_8)).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static CheckedDocument check(String name, byte[] content) {
        return CheckedDocument.of(name, content, 1_000_000, "document");
    }

    private static byte[] zip(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                var part = entry.split("=", 2);
                zip.putNextEntry(new ZipEntry(part[0]));
                zip.write((part.length > 1 ? part[1] : "<x/>").getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] odt() throws IOException {
        var type = "application/vnd.oasis.opendocument.text".getBytes(UTF_8);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var entry = new ZipEntry("mimetype");
            var crc = new CRC32();
            crc.update(type);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(type.length);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
        }
        return bytes.toByteArray();
    }
}
