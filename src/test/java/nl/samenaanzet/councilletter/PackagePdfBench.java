package nl.samenaanzet.councilletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenaanzet.document.PaperView;
import nl.samenaanzet.document.PdfPapers;
import nl.samenaanzet.document.Section;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/** How long a council package of 20 pages takes. Run by hand: {@code mvn test -Dtest=PackagePdfBench}; prints its figures. */
class PackagePdfBench {

    private static final String PARAGRAPH = "In de wijk werken bewoners, ondernemers en organisaties samen aan veilige buurten. ".repeat(8);

    @Test
    void twentyPages() throws Exception {
        var sections = IntStream.rangeClosed(1, 20).mapToObj(i -> new Section("Deel " + i,
                (PARAGRAPH + "\n\n").repeat(4) + "- een punt van een lijst\n".repeat(6))).toList();
        var paper = new PaperView(UUID.randomUUID(), "councilletter", "x", "Raadsvoorstel", 1, sections, "bron", "wie", Instant.EPOCH);
        var writer = PdfPapers.writer();
        var times = new ArrayList<Long>();
        byte[] pdf = null;
        for (int i = 0; i < 20; i++) {
            var began = System.nanoTime();
            pdf = writer.of(paper);
            times.add(Duration.ofNanos(System.nanoTime() - began).toMillis());
        }
        var pages = Loader.loadPDF(pdf).getNumberOfPages();
        var warm = times.subList(1, times.size()).stream().sorted().toList();
        System.out.printf("%d pages, %d kB; first %d ms, then median %d ms, slowest %d ms%n", pages, pdf.length / 1024, times.getFirst(),
                warm.get(warm.size() / 2), warm.getLast());
        assertThat(pages).isGreaterThanOrEqualTo(20);
        assertThat(List.of(times.getFirst(), warm.getLast())).allMatch(ms -> ms < 2000);
    }
}
