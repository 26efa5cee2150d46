package nl.samenaanzet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What can be read in a file: a PDF, all that is in a ZIP, DOCX or XLSX, and otherwise its characters. */
public final class PlainText {

    private PlainText() {}

    public static String of(byte[] file) {
        try {
            return starts(file, "%PDF")
                    ? pdf(file)
                    : starts(file, "PK") ? zip(file) : new String(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean starts(byte[] file, String mark) {
        return new String(file, 0, Math.min(file.length, mark.length()), StandardCharsets.ISO_8859_1).equals(mark);
    }

    private static String pdf(byte[] file) throws IOException {
        try (var paper = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(paper)
                    + paper.getDocumentInformation().getTitle()
                    + paper.getDocumentInformation().getAuthor();
        }
    }

    /** By its list of contents, which a stream does not have. */
    private static String zip(byte[] file) throws IOException {
        var all = new StringBuilder();
        var kept = Files.write(Files.createTempFile("read", ".zip"), file);
        try (var files = new ZipFile(kept.toFile())) {
            for (var entry : Collections.list(files.entries())) {
                all.append(entry.getName())
                        .append('\n')
                        .append(of(files.getInputStream(entry).readAllBytes()))
                        .append('\n');
            }
        } finally {
            Files.delete(kept);
        }
        return all.toString();
    }
}
