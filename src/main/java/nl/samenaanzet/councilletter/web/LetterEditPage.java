package nl.samenaanzet.councilletter.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.councilletter.LetterReading;
import nl.samenaanzet.councilletter.LetterWriting;
import nl.samenaanzet.councilletter.RaadsbriefId;
import nl.samenaanzet.document.Section;
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

    /** @param read the version that was edited */
    record LetterForm(Integer read, String title, List<String> heading, List<String> text) implements Section.Typed {}

    /** @param read the version that was on the page */
    record AttachForm(Integer read, MultipartFile file) {

        String name() {
            return file == null ? "" : file.getOriginalFilename();
        }

        byte[] content() throws IOException {
            return file == null ? new byte[0] : file.getBytes();
        }
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable RaadsbriefId id, Model model) {
        var newest = reading.letter(id).newest();
        model.addAttribute("form", new LetterForm(newest.number(), newest.text().title(), null, null));
        return show(id, newest.number(), newest.text().sections(), model);
    }

    @PostMapping("/{id}/edit")
    String edit(
            @PathVariable RaadsbriefId id, @ModelAttribute("form") LetterForm form, BindingResult errors, Model model) {
        var read = known(form.read());
        return Act.on(errors, () -> writing.rewrite(id, read, form.title(), form.sections()))
                .then("/council-letter/%s?saved".formatted(id))
                .orShow(() -> show(id, read, form.shown(), model));
    }

    private String show(RaadsbriefId id, int read, List<Section> sections, Model model) {
        var letter = reading.letter(id);
        model.addAttribute("letter", letter);
        model.addAttribute("sections", sections);
        model.addAttribute("theirs", letter.newest().number() == read ? null : letter.newest());
        return "councilletter/edit";
    }

    @GetMapping("/{id}/files")
    String files(@PathVariable RaadsbriefId id, Model model) {
        model.addAttribute("form", new AttachForm(null, null));
        return showFiles(id, model);
    }

    private String showFiles(RaadsbriefId id, Model model) {
        model.addAttribute("letter", reading.letter(id));
        return "councilletter/files";
    }

    @PostMapping("/{id}/files")
    String attach(
            @PathVariable RaadsbriefId id, @ModelAttribute("form") AttachForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> writing.attach(id, known(form.read()), form.name(), form.content()))
                .then("/council-letter/%s/files?saved".formatted(id))
                .orShow(() -> showFiles(id, model));
    }

    @PostMapping("/{id}/files/{file}/remove")
    String detach(@PathVariable RaadsbriefId id, @PathVariable UUID file, @RequestParam int read, Model model) {
        return Act.on(model, () -> writing.detach(id, read, file))
                .then("/council-letter/%s/files?saved".formatted(id))
                .orShow(() -> files(id, model));
    }

    /** No version at all when the page did not say which: every other one is newer. */
    private static int known(Integer read) {
        return read == null ? 0 : read;
    }
}
