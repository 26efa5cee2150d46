package nl.samenaanzet.ambition.web;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import nl.samenaanzet.ambition.Dossier.DocumentId;
import nl.samenaanzet.ambition.DossierPanel;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Journal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One dossier: where it is, what happened, and the parts that other modules show of it. */
@Controller
class DossierPage {

    private final Dossiers dossiers;
    private final Journal journal;
    private final List<DossierPanel> panels;

    DossierPage(Dossiers dossiers, Journal journal, List<DossierPanel> panels) {
        this.dossiers = dossiers;
        this.journal = journal;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(DossierPanel::position))
                .toList();
    }

    @GetMapping("/ambition/dossiers/{number}")
    String dossier(@PathVariable String number, Model model) {
        var dossier = dossiers.byNumber(number);
        model.addAttribute("dossier", dossier);
        model.addAttribute("happenings", journal.of(dossier.id()));
        model.addAttribute(
                "panels",
                panels.stream().flatMap(panel -> panel.of(dossier).stream()).toList());
        return "ambition/dossier";
    }

    /** Always a download with its checked type: a browser never runs what someone put in. */
    @GetMapping("/ambition/documents/{id}")
    ResponseEntity<byte[]> document(@PathVariable DocumentId id) {
        var document = dossiers.document(id);
        var disposition = ContentDisposition.attachment()
                .filename(dossiers.fileName(id), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .body(dossiers.content(id));
    }
}
