package nl.samenaanzet.councilletter.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.councilletter.LetterReading;
import nl.samenaanzet.councilletter.LetterWriting;
import nl.samenaanzet.councilletter.RaadsbriefId;
import nl.samenaanzet.councilletter.RaadsbriefKind;
import nl.samenaanzet.councilletter.RaadsbriefView.VersionView;
import nl.samenaanzet.councilletter.signing.LetterSigning;
import nl.samenaanzet.councilletter.text.LetterPaper;
import nl.samenaanzet.councilletter.text.LetterSeals;
import nl.samenaanzet.document.PaperChange;
import nl.samenaanzet.document.PaperText;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Letters to the council, for the coalition: the list, a letter, its versions, signing and offering. */
@Controller
@RequestMapping("/council-letter")
class LetterPage {

    private final LetterReading reading;
    private final LetterWriting writing;
    private final LetterSigning signing;
    private final LetterPaper paper;
    private final LetterSeals seals;
    private final LetterFiles files;

    LetterPage(LetterReading reading, LetterWriting writing, LetterSigning signing, LetterPaper paper, LetterSeals seals, LetterFiles files) {
        this.reading = reading;
        this.writing = writing;
        this.signing = signing;
        this.paper = paper;
        this.seals = seals;
        this.files = files;
    }

    @GetMapping
    String letters(Model model) {
        model.addAttribute("letters", reading.all());
        return "councilletter/letters";
    }

    @PostMapping("/begin")
    String begin(@RequestParam ComponentId component, @RequestParam(required = false) RaadsbriefKind kind) {
        return "redirect:/council-letter/" + writing.begin(component, kind);
    }

    @GetMapping("/{id}")
    String letter(@PathVariable RaadsbriefId id, Model model) {
        var letter = reading.letter(id);
        model.addAttribute("letter", letter);
        model.addAttribute("text", letter.newest().text());
        model.addAttribute("seals", seals.of(letter.newest()));
        model.addAttribute("versions", reading.versions(id));
        return "councilletter/letter";
    }

    @GetMapping("/{id}/versions/{number}")
    String version(@PathVariable RaadsbriefId id, @PathVariable int number, Model model) {
        var version = reading.version(id, number);
        model.addAttribute("letter", reading.letter(id));
        model.addAttribute("version", version);
        model.addAttribute("signatures", reading.signatures(id, number));
        model.addAttribute("changes", before(id, number)
                .map(before -> PaperChange.between(before.text().sections(), version.text().sections())).orElse(List.of()));
        return "councilletter/version";
    }

    /** The version before, unless its term is over. */
    private Optional<VersionView> before(RaadsbriefId id, int number) {
        return reading.versions(id).stream().filter(v -> v.number() == number - 1).findFirst();
    }

    @PostMapping("/{id}/sign")
    String sign(@PathVariable RaadsbriefId id, @RequestParam int number, @RequestParam String sha256) {
        signing.sign(id, number, sha256);
        return "redirect:/council-letter/%s?signed".formatted(id);
    }

    @PostMapping("/{id}/ask-signatures")
    String askSignatures(@PathVariable RaadsbriefId id) {
        signing.askSignatures(id);
        return "redirect:/council-letter/%s?asked".formatted(id);
    }

    @PostMapping("/{id}/offer")
    String offer(@PathVariable RaadsbriefId id) {
        signing.offer(id);
        return "redirect:/council-letter/%s?given".formatted(id);
    }

    @GetMapping("/{id}/versions/{number}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable RaadsbriefId id, @PathVariable int number) {
        return files.pdf(paper(id, number), reading.letter(id).dossierNumber());
    }

    /** Without what is secret, to be shown to others. */
    @GetMapping("/{id}/versions/{number}/open-pdf")
    ResponseEntity<byte[]> openPdf(@PathVariable RaadsbriefId id, @PathVariable int number) {
        return files.pdf(paper.open(reading.version(id, number), reading.signatures(id, number)), reading.letter(id).dossierNumber());
    }

    @GetMapping("/{id}/versions/{number}/docx")
    ResponseEntity<byte[]> docx(@PathVariable RaadsbriefId id, @PathVariable int number) {
        return files.docx(paper(id, number), reading.letter(id).dossierNumber());
    }

    @GetMapping("/{id}/versions/{number}/files/{file}")
    ResponseEntity<byte[]> file(@PathVariable RaadsbriefId id, @PathVariable int number, @PathVariable UUID file) {
        var content = reading.file(id, number, file);
        return files.file(reading.version(id, number).text().files().stream().filter(f -> f.id().equals(file)).findFirst().orElseThrow(), content);
    }

    private PaperText paper(RaadsbriefId id, int number) {
        return paper.of(reading.version(id, number), reading.signatures(id, number));
    }
}
