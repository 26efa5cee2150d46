package nl.samenaanzet.councilletter.web;

import java.util.UUID;
import nl.samenaanzet.councilletter.LetterReading;
import nl.samenaanzet.councilletter.RaadsbriefId;
import nl.samenaanzet.councilletter.text.LetterPaper;
import nl.samenaanzet.document.PaperText;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A version of a letter to the council as a file, and the files that go with it. */
@Controller
@RequestMapping("/council-letter")
class LetterPaperPage {

    private final LetterReading reading;
    private final LetterPaper paper;
    private final LetterFiles files;

    LetterPaperPage(LetterReading reading, LetterPaper paper, LetterFiles files) {
        this.reading = reading;
        this.paper = paper;
        this.files = files;
    }

    @GetMapping("/{id}/versions/{number}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable RaadsbriefId id, @PathVariable int number) {
        return files.pdf(paper(id, number), reading.letter(id).dossierNumber());
    }

    /** Without what is secret, to be shown to others. */
    @GetMapping("/{id}/versions/{number}/open-pdf")
    ResponseEntity<byte[]> openPdf(@PathVariable RaadsbriefId id, @PathVariable int number) {
        return files.pdf(
                paper.open(reading.version(id, number), reading.signatures(id, number)),
                reading.letter(id).dossierNumber());
    }

    @GetMapping("/{id}/versions/{number}/docx")
    ResponseEntity<byte[]> docx(@PathVariable RaadsbriefId id, @PathVariable int number) {
        return files.docx(paper(id, number), reading.letter(id).dossierNumber());
    }

    @GetMapping("/{id}/versions/{number}/files/{file}")
    ResponseEntity<byte[]> file(@PathVariable RaadsbriefId id, @PathVariable int number, @PathVariable UUID file) {
        var content = reading.file(id, number, file);
        return files.file(
                reading.version(id, number).text().files().stream()
                        .filter(f -> f.id().equals(file))
                        .findFirst()
                        .orElseThrow(),
                content);
    }

    private PaperText paper(RaadsbriefId id, int number) {
        return paper.of(reading.version(id, number), reading.signatures(id, number));
    }
}
