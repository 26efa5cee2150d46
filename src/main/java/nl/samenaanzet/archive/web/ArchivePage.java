package nl.samenaanzet.archive.web;

import nl.samenaanzet.archive.Archive;
import nl.samenaanzet.archive.ArchiveProperties;
import nl.samenaanzet.form.web.Act;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Closed dossiers: how long each is kept, and taking one along. */
@Controller
@RequestMapping("/archive")
class ArchivePage {

    private final Archive archive;
    private final ArchiveProperties settings;

    ArchivePage(Archive archive, ArchiveProperties settings) {
        this.archive = archive;
        this.settings = settings;
    }

    @GetMapping
    String closed(Model model) {
        model.addAttribute("dossiers", archive.closed());
        return "archive/archive";
    }

    record KeepForm(String category) {}

    @GetMapping("/{number}/keep")
    String keep(@PathVariable String number, Model model) {
        model.addAttribute("form", new KeepForm(archive.kept(number).term().code()));
        return show(number, model);
    }

    @PostMapping("/{number}/keep")
    String keep(@PathVariable String number, @ModelAttribute("form") KeepForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> archive.keep(number, form.category()))
                .then("/archive")
                .orShow(() -> show(number, model));
    }

    private String show(String number, Model model) {
        model.addAttribute("dossier", archive.kept(number));
        model.addAttribute("settings", settings);
        return "archive/keep";
    }

    /** Written while it is sent: a large dossier needs no more memory than its largest document. */
    @GetMapping("/{number}/export.zip")
    ResponseEntity<StreamingResponseBody> export(@PathVariable String number) {
        var export = archive.export(number);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.zip\"".formatted(export.number()))
                .body(export::writeTo);
    }
}
