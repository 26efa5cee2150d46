package nl.samenaanzet.ambition.strategy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Whether a document carries a program: who opens a council paper should not run one. */
public final class Macros {

    private static final int CONTENT_TYPES = 100_000;

    private Macros() {}

    /** Of a PDF only what is not compressed is seen. */
    public static boolean in(String mediaType, byte[] content) {
        if (mediaType.equals("application/pdf")) {
            var text = new String(content, StandardCharsets.ISO_8859_1);
            return text.contains("/JavaScript") || text.contains("/Launch");
        }
        return !mediaType.equals("text/plain") && inZip(content);
    }

    private static boolean inZip(byte[] content) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isProgram(entry) || declaresOne(entry, zip)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | IllegalArgumentException broken) {
            return true;
        }
    }

    private static boolean isProgram(ZipEntry entry) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/");
    }

    /** A part may have any name; its type says what it is. */
    private static boolean declaresOne(ZipEntry entry, ZipInputStream zip) throws IOException {
        if (!entry.getName().equals("[Content_Types].xml")) {
            return false;
        }
        var types = new String(zip.readNBytes(CONTENT_TYPES), StandardCharsets.UTF_8);
        return types.contains("vbaProject") || types.contains("macroEnabled");
    }
}
