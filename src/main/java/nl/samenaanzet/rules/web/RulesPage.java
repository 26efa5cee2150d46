package nl.samenaanzet.rules.web;

import java.util.Map;
import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.rules.RegisterEntry;
import nl.samenaanzet.rules.RuleBook;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The rules that advise, row by row with their sources; for everybody. */
@Controller
class RulesPage {

    private final RuleBook book;
    private final RegisterEntry entry;

    RulesPage(RuleBook book, RegisterEntry entry) {
        this.book = book;
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
        return "rules/table";
    }

    @GetMapping("/rules/{id}/algoritmeregister.json")
    ResponseEntity<Map<String, Object>> register(@PathVariable String id) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(id + "-algoritmeregister.json").build().toString())
                .body(entry.of(book.byId(id)));
    }

    @Bean
    static AccessRules rulesAccess() {
        return AccessRules.of(Access.everybody("/rules"), Access.everybody("/rules/**"));
    }
}
