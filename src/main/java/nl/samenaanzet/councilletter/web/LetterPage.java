package nl.samenaanzet.councilletter.web;

import java.util.List;
import java.util.Optional;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.councilletter.LetterReading;
import nl.samenaanzet.councilletter.LetterWriting;
import nl.samenaanzet.councilletter.RaadsbriefId;
import nl.samenaanzet.councilletter.RaadsbriefKind;
import nl.samenaanzet.councilletter.RaadsbriefView.VersionView;
import nl.samenaanzet.councilletter.signing.LetterSigning;
import nl.samenaanzet.councilletter.text.LetterSeals;
import nl.samenaanzet.document.PaperChange;
import nl.samenaanzet.form.web.Act;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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
    private final LetterSeals seals;

    LetterPage(LetterReading reading, LetterWriting writing, LetterSigning signing, LetterSeals seals) {
        this.reading = reading;
        this.writing = writing;
        this.signing = signing;
        this.seals = seals;
    }

    @GetMapping
    String letters(Model model) {
        model.addAttribute("letters", reading.all());
        return "councilletter/letters";
    }

    @PostMapping("/begin")
    String begin(@RequestParam ComponentId component, Model model) {
        return Act.on(model, () -> writing.begin(component, null))
                .then(id -> "/council-letter/" + id)
                .orShow(() -> letters(model));
    }

    /** @param read the version that was on the page */
    record AgainForm(Integer read, RaadsbriefKind kind) {}

    @GetMapping("/{id}")
    String letter(@PathVariable RaadsbriefId id, Model model) {
        var newest = reading.letter(id).newest();
        model.addAttribute("form", new AgainForm(newest.number(), newest.text().kind()));
        return show(id, model);
    }

    private String show(RaadsbriefId id, Model model) {
        var letter = reading.letter(id);
        model.addAttribute("letter", letter);
        model.addAttribute("text", letter.newest().text());
        model.addAttribute("seals", seals.of(letter.newest()));
        model.addAttribute("versions", reading.versions(id));
        model.addAttribute("kinds", RaadsbriefKind.values());
        return "councilletter/letter";
    }

    @GetMapping("/{id}/versions/{number}")
    String version(@PathVariable RaadsbriefId id, @PathVariable int number, Model model) {
        var version = reading.version(id, number);
        model.addAttribute("letter", reading.letter(id));
        model.addAttribute("version", version);
        model.addAttribute("signatures", reading.signatures(id, number));
        model.addAttribute(
                "changes",
                before(id, number)
                        .map(before -> PaperChange.between(
                                before.text().sections(), version.text().sections()))
                        .orElse(List.of()));
        return "councilletter/version";
    }

    /** The version before, unless its term is over. */
    private Optional<VersionView> before(RaadsbriefId id, int number) {
        return reading.versions(id).stream()
                .filter(v -> v.number() == number - 1)
                .findFirst();
    }

    @PostMapping("/{id}/sign")
    String sign(@PathVariable RaadsbriefId id, @RequestParam int number, @RequestParam String sha256, Model model) {
        return Act.on(model, () -> signing.sign(id, number, sha256))
                .then("/council-letter/%s?signed".formatted(id))
                .orShow(() -> letter(id, model));
    }

    @PostMapping("/{id}/ask-signatures")
    String askSignatures(@PathVariable RaadsbriefId id, Model model) {
        return Act.on(model, () -> signing.askSignatures(id))
                .then("/council-letter/%s?asked".formatted(id))
                .orShow(() -> letter(id, model));
    }

    @PostMapping("/{id}/offer")
    String offer(@PathVariable RaadsbriefId id, Model model) {
        return Act.on(model, () -> signing.offer(id))
                .then("/council-letter/%s?given".formatted(id))
                .orShow(() -> letter(id, model));
    }

    @PostMapping("/{id}/draft-again")
    String draftAgain(
            @PathVariable RaadsbriefId id, @ModelAttribute("form") AgainForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> writing.draftAgain(id, form.read() == null ? 0 : form.read(), form.kind()))
                .then("/council-letter/%s?saved".formatted(id))
                .orShow(() -> show(id, model));
    }
}
