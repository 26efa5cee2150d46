package nl.samenaanzet.document.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.document.Block;
import nl.samenaanzet.document.Papers;
import nl.samenaanzet.document.PdfFile;
import nl.samenaanzet.document.PdfFile.Shown;
import nl.samenaanzet.document.Section;
import nl.samenaanzet.document.WordFile;
import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.form.Refusal;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A paper: to read, to edit, to take along. */
@Controller
class DocumentPage {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Papers papers;
    private final PdfFile pdf;
    private final WordFile word;
    private final Seals seals;

    DocumentPage(Papers papers, PdfFile pdf, WordFile word, Seals seals) {
        this.papers = papers;
        this.pdf = pdf;
        this.word = word;
        this.seals = seals;
    }

    @GetMapping("/document/{id}")
    String paper(@PathVariable UUID id, Model model) {
        var paper = papers.byId(id);
        model.addAttribute("paper", paper);
        model.addAttribute("sections", paper.sections().stream().map(s -> new Shown(s.heading(), Block.of(s.text()))).toList());
        model.addAttribute("versions", papers.versions(id));
        model.addAttribute("seal", seals.holding(SealKind.PAPER, paper.sealSubject()).orElse(null));
        return "document/paper";
    }

    @GetMapping("/document/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        return edit(id, papers.byId(id).sections(), model);
    }

    @PostMapping("/document/{id}/edit")
    String processEdit(@PathVariable UUID id, @RequestParam List<String> heading, @RequestParam List<String> text, Model model) {
        var sections = new ArrayList<Section>();
        for (int i = 0; i < Math.min(heading.size(), text.size()); i++) {
            if (!heading.get(i).isBlank()) {
                sections.add(new Section(heading.get(i).strip(), text.get(i).strip().replace("\r\n", "\n")));
            }
        }
        try {
            return "redirect:/document/" + papers.rewrite(id, sections).id();
        } catch (Refusal newer) {
            model.addAttribute("refusal", newer);
            model.addAttribute("theirs", papers.versions(id).getFirst());
            return edit(id, sections, model);
        }
    }

    private String edit(UUID id, List<Section> sections, Model model) {
        model.addAttribute("paper", papers.byId(id));
        model.addAttribute("sections", sections);
        return "document/edit";
    }

    @GetMapping("/document/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        var paper = papers.byId(id);
        return file(paper.title() + ".pdf", MediaType.APPLICATION_PDF, pdf.of(paper));
    }

    @GetMapping("/document/{id}/docx")
    ResponseEntity<byte[]> docx(@PathVariable UUID id) {
        var paper = papers.byId(id);
        return file(paper.title() + ".docx", DOCX, word.of(paper));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(content);
    }

    @Bean
    static AccessRules documentAccess() {
        return AccessRules.of(
                Access.of("/document/*/edit", Role.PROCESS_OWNER),
                Access.of("/document/**", Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.CHAIR, Role.READER));
    }
}
