package nl.samenaanzet.document.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.samenaanzet.document.Document;
import nl.samenaanzet.document.PaperChange;
import nl.samenaanzet.document.PaperView;
import nl.samenaanzet.document.PaperView.VersionId;
import nl.samenaanzet.document.PdfFile;
import nl.samenaanzet.document.Section;
import nl.samenaanzet.document.WordFile;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.secrecy.SealKind;
import nl.samenaanzet.secrecy.Seals;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
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

/** A paper: to read, to edit, to take along. */
@Controller
class DocumentPage {

    private final Document document;
    private final PdfFile pdf;
    private final WordFile word;
    private final Seals seals;

    DocumentPage(Document document, PdfFile pdf, WordFile word, Seals seals) {
        this.document = document;
        this.pdf = pdf;
        this.word = word;
        this.seals = seals;
    }

    @GetMapping("/document/{id}")
    String paper(@PathVariable VersionId id, Model model) {
        var paper = document.byId(id);
        var versions = document.versions(id);
        model.addAttribute("paper", paper);
        model.addAttribute("versions", versions);
        model.addAttribute(
                "changes",
                versions.stream()
                        .filter(v -> v.number() == paper.number() - 1)
                        .findFirst()
                        .map(before -> PaperChange.between(
                                before.text().sections(), paper.text().sections()))
                        .orElse(List.of()));
        model.addAttribute(
                "seal", seals.holding(SealKind.PAPER, paper.paper().toString()).orElse(null));
        return "document/paper";
    }

    @GetMapping("/document/{id}/edit")
    String edit(@PathVariable VersionId id, Model model) {
        model.addAttribute("form", new SectionsForm(null, null));
        return edit(id, document.byId(id).text().sections(), model);
    }

    /** The parts, in their order. */
    record SectionsForm(List<String> heading, List<String> text) implements Section.Typed {}

    @PostMapping("/document/{id}/edit")
    String processEdit(
            @PathVariable VersionId id, @ModelAttribute("form") SectionsForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> document.rewrite(id, form.sections()))
                .then(paper -> "/document/" + paper.id())
                .orShow(() -> edit(id, form.shown(), model));
    }

    private String edit(VersionId id, List<Section> sections, Model model) {
        var newest = document.versions(id).getFirst();
        model.addAttribute("paper", document.byId(id));
        model.addAttribute("sections", sections);
        model.addAttribute("theirs", newest.id().equals(id) ? null : newest);
        return "document/edit";
    }

    @GetMapping("/document/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable VersionId id) {
        var paper = document.byId(id);
        return file(paper, ".pdf", MediaType.APPLICATION_PDF, pdf.of(paper.text()));
    }

    @GetMapping("/document/{id}/docx")
    ResponseEntity<byte[]> docx(@PathVariable VersionId id) {
        var paper = document.byId(id);
        return file(paper, ".docx", MediaType.parseMediaType(WordFile.MEDIA_TYPE), word.of(paper.text()));
    }

    private static ResponseEntity<byte[]> file(PaperView paper, String ending, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(paper.title() + ending, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    @Bean
    static AccessRules documentAccess() {
        return AccessRules.of(
                Access.of("/document/*/edit", Role.PROCESS_OWNER),
                Access.of("/document/**", Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.CHAIR, Role.READER));
    }
}
