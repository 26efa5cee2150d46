package nl.samenaanzet.councilletter.web;

import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.councilletter.LetterReading;
import nl.samenaanzet.councilletter.RaadsbriefId;
import nl.samenaanzet.councilletter.text.LetterPaper;
import nl.samenaanzet.councilletter.text.LetterSeals;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Letters as the griffie has them: the versions that were offered, and no others. */
@Controller
@RequestMapping("/council-letter/offered")
class OfferedLetterPage {

    private final LetterReading reading;
    private final LetterPaper paper;
    private final LetterSeals seals;
    private final LetterFiles files;

    OfferedLetterPage(LetterReading reading, LetterPaper paper, LetterSeals seals, LetterFiles files) {
        this.reading = reading;
        this.paper = paper;
        this.seals = seals;
        this.files = files;
    }

    /** @param component only of this component, or null for all */
    @GetMapping
    String offered(@RequestParam(required = false) ComponentId component, Model model) {
        model.addAttribute("letters", reading.offered(component));
        model.addAttribute("filtered", component != null);
        return "councilletter/offered-letters";
    }

    @GetMapping("/{id}")
    String newest(@PathVariable RaadsbriefId id, Model model) {
        return show(id, null, model);
    }

    @GetMapping("/{id}/{version:\\d{1,6}}")
    String version(@PathVariable RaadsbriefId id, @PathVariable("version") int number, Model model) {
        return show(id, number, model);
    }

    private String show(RaadsbriefId id, Integer number, Model model) {
        var letter = reading.offered(id, number);
        model.addAttribute("letter", letter);
        model.addAttribute("seals", seals.of(letter.version()));
        return "councilletter/offered-letter";
    }

    @GetMapping("/{id}/{version:\\d{1,6}}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable RaadsbriefId id, @PathVariable("version") int number) {
        var letter = reading.offered(id, number);
        return files.pdf(paper.of(letter.version(), letter.signatures()), letter.dossierNumber());
    }

    /** Without what is secret, to be shown to others. */
    @GetMapping("/{id}/{version:\\d{1,6}}/open-pdf")
    ResponseEntity<byte[]> openPdf(@PathVariable RaadsbriefId id, @PathVariable("version") int number) {
        var letter = reading.offered(id, number);
        return files.pdf(paper.open(letter.version(), letter.signatures()), letter.dossierNumber());
    }

    @GetMapping("/{id}/{version:\\d{1,6}}/docx")
    ResponseEntity<byte[]> docx(@PathVariable RaadsbriefId id, @PathVariable("version") int number) {
        var letter = reading.offered(id, number);
        return files.docx(paper.of(letter.version(), letter.signatures()), letter.dossierNumber());
    }

    @GetMapping("/{id}/{version:\\d{1,6}}/files/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable RaadsbriefId id, @PathVariable("version") int number, @PathVariable UUID file) {
        var content = reading.offeredFile(id, number, file);
        return files.file(
                reading.offered(id, number).version().text().files().stream()
                        .filter(f -> f.id().equals(file))
                        .findFirst()
                        .orElseThrow(),
                content);
    }
}
