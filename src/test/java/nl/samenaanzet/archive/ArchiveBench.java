package nl.samenaanzet.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenaanzet.document.PaperText;
import nl.samenaanzet.document.PdfFile;
import nl.samenaanzet.document.PdfPapers;
import nl.samenaanzet.document.Section;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/**
 * An export of 200 documents (100 written as PDF/A, 100 of 2 MB that were put in) and a PDF of twenty pages or more.
 * Run by {@code bench/register}; never part of the build.
 */
class ArchiveBench {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final int DOCUMENTS = 200;

    private final PdfFile pdf = PdfPapers.writer();
    private final List<String> report = new ArrayList<>();

    @Test
    void archive() throws Exception {
        for (int run = 1; run <= 3; run++) {
            var before = System.nanoTime();
            var bytes = pdf.of(paper(19));
            var seconds = (System.nanoTime() - before) / 1e9;
            try (var read = Loader.loadPDF(bytes)) {
                say("PDF/A-2a and PDF/UA-1 of %d pages, run %d: %.2f s"
                        .formatted(read.getNumberOfPages(), run, seconds));
                assertThat(read.getNumberOfPages()).isGreaterThanOrEqualTo(20);
            }
        }
        var kept = new KeptView(
                UUID.randomUUID(),
                "SvO-2025-VB-003",
                "Veilige buurten",
                DAY,
                new KeptView.Term(null, null, null, null),
                null);
        var export = new ArchiveExport(
                kept.number(), items(), new Mdto(new ArchiveProperties("k", "s", "l", null), kept), DAY);
        var file = Files.createTempFile("archive", ".zip");
        var before = System.nanoTime();
        try (var out = Files.newOutputStream(file)) {
            export.writeTo(out);
        }
        say("export of %d documents: %.1f s, %,d kB, heap of at most %d MB"
                .formatted(
                        DOCUMENTS,
                        (System.nanoTime() - before) / 1e9,
                        Files.size(file) / 1024,
                        Runtime.getRuntime().maxMemory() >> 20));
        Files.delete(file);
        Files.createDirectories(Path.of("target", "bench"));
        Files.write(
                Path.of("target", "bench", "register.md"),
                report,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private void say(String line) {
        report.add(line + "\n");
        System.out.println(line);
    }

    private List<ArchiveItem> items() {
        var items = new ArrayList<ArchiveItem>();
        for (int i = 1; i <= DOCUMENTS; i++) {
            var seed = i;
            items.add(
                    i % 2 == 0
                            ? new ArchiveItem(
                                    "d" + i,
                                    "Stuk " + i,
                                    "stuk.pdf",
                                    "application/pdf",
                                    DAY,
                                    false,
                                    () -> pdf.of(paper(1)))
                            : new ArchiveItem(
                                    "d" + i,
                                    "Bijlage " + i,
                                    "bijlage.docx",
                                    "application/octet-stream",
                                    DAY,
                                    false,
                                    () -> noise(seed)));
        }
        return items;
    }

    private static byte[] noise(int seed) {
        var bytes = new byte[2_000_000];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    /** @param sections each a page or a little more */
    private static PaperText paper(int sections) {
        var text =
                "De wijkcoalitie werkt samen met bewoners aan een veilige buurt, met gesprekken in elke straat en een plan dat iedereen kan lezen. "
                        .repeat(4);
        var paragraphs = String.join("\n\n", Collections.nCopies(9, text));
        return new PaperText(
                "Een stuk",
                IntStream.rangeClosed(1, sections)
                        .mapToObj(i -> new Section("Hoofdstuk " + i, paragraphs))
                        .toList(),
                "bron");
    }
}
