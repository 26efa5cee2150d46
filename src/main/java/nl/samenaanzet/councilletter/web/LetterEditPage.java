package nl.samenaanzet.councilletter.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.IntSupplier;
import nl.samenaanzet.councilletter.LetterReading;
import nl.samenaanzet.councilletter.LetterWriting;
import nl.samenaanzet.councilletter.RaadsbriefId;
import nl.samenaanzet.councilletter.RaadsbriefKind;
import nl.samenaanzet.document.Section;
import nl.samenaanzet.form.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Editing a letter and what goes with it. What somebody typed is never lost: a refusal shows it again. */
@Controller
@RequestMapping("/council-letter")
class LetterEditPage {

    private final LetterReading reading;
    private final LetterWriting writing;

    LetterEditPage(LetterReading reading, LetterWriting writing) {
        this.reading = reading;
        this.writing = writing;
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable RaadsbriefId id, Model model) {
        var newest = reading.letter(id).newest();
        return show(id, newest.number(), newest.text().title(), newest.text().sections(), model);
    }

    /** A map, since a single value in a list would be taken apart at its commas. */
    @PostMapping("/{id}/edit")
    String edit(@PathVariable RaadsbriefId id, @RequestParam int read, @RequestParam(defaultValue = "") String title,
            @RequestParam MultiValueMap<String, String> typed, Model model) {
        var sections = Section.typed(typed.getOrDefault("heading", List.of()), typed.getOrDefault("text", List.of()));
        try {
            writing.rewrite(id, read, title, sections);
            return "redirect:/council-letter/%s?saved".formatted(id);
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            return show(id, read, title, sections, model);
        }
    }

    private String show(RaadsbriefId id, int read, String title, List<Section> sections, Model model) {
        var letter = reading.letter(id);
        model.addAttribute("letter", letter);
        model.addAttribute("read", read);
        model.addAttribute("title", title);
        model.addAttribute("sections", sections);
        model.addAttribute("theirs", letter.newest().number() == read ? null : letter.newest());
        return "councilletter/edit";
    }

    @PostMapping("/{id}/draft-again")
    String draftAgain(@PathVariable RaadsbriefId id, @RequestParam int read, @RequestParam RaadsbriefKind kind) {
        writing.draftAgain(id, read, kind);
        return "redirect:/council-letter/%s?saved".formatted(id);
    }

    @GetMapping("/{id}/files")
    String files(@PathVariable RaadsbriefId id, Model model) {
        model.addAttribute("letter", reading.letter(id));
        return "councilletter/files";
    }

    @PostMapping("/{id}/files")
    String attach(@PathVariable RaadsbriefId id, @RequestParam int read, @RequestParam MultipartFile file, Model model) throws IOException {
        var content = file.getBytes();
        return file(id, () -> writing.attach(id, read, file.getOriginalFilename(), content), model);
    }

    @PostMapping("/{id}/files/{file}/remove")
    String detach(@PathVariable RaadsbriefId id, @PathVariable UUID file, @RequestParam int read, Model model) {
        return file(id, () -> writing.detach(id, read, file), model);
    }

    private String file(RaadsbriefId id, IntSupplier act, Model model) {
        try {
            act.getAsInt();
            return "redirect:/council-letter/%s/files?saved".formatted(id);
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            return files(id, model);
        }
    }
}
