package nl.samenaanzet.ambition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import nl.samenaanzet.ambition.strategy.Macros;
import nl.samenaanzet.fingerprint.Sha256;
import nl.samenaanzet.form.Refusal;
import org.apache.tika.Tika;

/**
 * A document that is what its name says: PDF, ODT, DOCX or plain text.
 *
 * @param name file name without folders, at most 255 characters
 * @param mediaType of the content
 * @param sha256 lower-case hexadecimal
 */
public record CheckedDocument(String name, String mediaType, byte[] content, String sha256) {

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Map<String, String> ALLOWED = Map.of(
            "pdf", "application/pdf",
            "odt", "application/vnd.oasis.opendocument.text",
            "docx", OOXML,
            "txt", "text/plain");
    private static final Tika TIKA = new Tika();

    /**
     * Checks it.
     *
     * @param field the name that the form has for it
     * @throws Refusal when there is none, or it is empty, too large, of another kind, not what its name says, or runs
     *     macros
     */
    public static CheckedDocument of(String fileName, byte[] content, long maxBytes, String field) {
        var name = baseName(fileName);
        if (name.isEmpty()) {
            throw Refusal.at(field, "ambition.refusal.documentNone");
        }
        if (content.length == 0) {
            throw Refusal.at(field, "ambition.refusal.documentEmpty");
        }
        if (content.length > maxBytes) {
            throw Refusal.at(field, "ambition.refusal.documentTooLarge", maxBytes / 1024 / 1024);
        }
        var expected = ALLOWED.get(extension(name));
        if (expected == null) {
            throw Refusal.at(field, "ambition.refusal.documentKind", name);
        }
        if (!isReally(expected, content)) {
            throw Refusal.at(field, "ambition.refusal.documentNotWhatItSays", name);
        }
        if (Macros.in(expected, content)) {
            throw Refusal.at(field, "ambition.refusal.documentMacros", name);
        }
        return new CheckedDocument(name, expected, content, Sha256.of(content));
    }

    /** Asked without the name: Tika would believe a name when the content tells nothing. */
    private static boolean isReally(String expected, byte[] content) {
        var detected = TIKA.detect(content);
        return switch (expected) {
            case OOXML -> hasEntry(content, "word/document.xml");
            case "text/plain" -> detected.startsWith("text/");
            default -> detected.equals(expected);
        };
    }

    /** Tika's core sees a zip only; a spreadsheet named .docx has no such entry. */
    private static boolean hasEntry(byte[] zip, String entry) {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                if (e.getName().equals(entry)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }

    private static String baseName(String fileName) {
        var plain = fileName == null ? "" : fileName.replace('\\', '/');
        var name = plain.substring(plain.lastIndexOf('/') + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.length() <= 255 ? name : name.substring(name.length() - 255);
    }

    private static String extension(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
