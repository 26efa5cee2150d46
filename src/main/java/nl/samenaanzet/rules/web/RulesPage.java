package nl.samenaanzet.rules.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.samenaanzet.rules.RegisterEntry;
import nl.samenaanzet.rules.RowChange;
import nl.samenaanzet.rules.RuleApproval;
import nl.samenaanzet.rules.RuleBook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The rules that advise, row by row with their sources, with every version they had; for everybody. */
@Controller
class RulesPage {

    private final RuleBook book;
    private final RuleApproval approval;
    private final RegisterEntry entry;

    RulesPage(RuleBook book, RuleApproval approval, RegisterEntry entry) {
        this.book = book;
        this.approval = approval;
        this.entry = entry;
    }

    @GetMapping("/rules")
    String rules(Model model) {
        model.addAttribute("tables", book.all());
        return "rules/rules";
    }

    @GetMapping("/rules/{id}")
    String table(@PathVariable String id, Model model) {
        model.addAttribute("rules", book.byId(id));
        model.addAttribute("versions", book.versions(id));
        model.addAttribute("proposals", approval.proposals(id));
        return "rules/table";
    }

    /** A version of the past, and what it changed. */
    @GetMapping("/rules/{id}/versions/{version:\\d{1,6}}")
    String version(@PathVariable String id, @PathVariable int version, Model model) {
        var versions = book.versions(id);
        var shown = versions.stream()
                .filter(v -> v.version() == version)
                .findFirst()
                .orElseThrow();
        var place = versions.indexOf(shown);
        model.addAttribute("shown", shown);
        model.addAttribute("current", place == 0);
        if (place + 1 < versions.size()) {
            model.addAttribute("before", versions.get(place + 1));
            model.addAttribute(
                    "changes", RowChange.between(versions.get(place + 1).table(), shown.table()));
        }
        approval.proposals(id).stream()
                .filter(p ->
                        p.table().sha256().equals(shown.sha256()) && p.used().at() != null)
                .findFirst()
                .ifPresent(p -> model.addAttribute("proposal", p));
        return "rules/version";
    }

    /** The file itself, to open in Camunda Modeler. */
    @GetMapping("/rules/{id}/table.dmn")
    ResponseEntity<byte[]> file(@PathVariable String id) {
        return download(id + ".dmn", MediaType.APPLICATION_XML)
                .body(book.byId(id).xml().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/rules/{id}/algoritmeregister.json")
    ResponseEntity<Map<String, Object>> register(@PathVariable String id) {
        return download(id + "-algoritmeregister.json", MediaType.APPLICATION_JSON)
                .body(entry.of(book.byId(id)));
    }

    static ResponseEntity.BodyBuilder download(String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
    }
}
