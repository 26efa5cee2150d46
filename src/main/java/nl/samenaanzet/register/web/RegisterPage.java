package nl.samenaanzet.register.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.samenaanzet.ambition.Dossier.DocumentId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.decision.ruling.DecidingBody;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.Text;
import nl.samenaanzet.form.TypedNumber;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.register.Blanking.Blanked;
import nl.samenaanzet.register.Correction;
import nl.samenaanzet.register.EntryWords;
import nl.samenaanzet.register.Question;
import nl.samenaanzet.register.Register;
import nl.samenaanzet.register.RegisterSearch;
import nl.samenaanzet.register.Standing;
import nl.samenaanzet.words.Word;
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
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The register for everybody. Filters and page number stand in the address, so that what somebody found can be shared.
 */
@Controller
class RegisterPage {

    private static final List<String> STATES =
            Arrays.stream(Standing.values()).map(Standing::code).toList();
    private static final List<String> BODIES =
            Arrays.stream(DecidingBody.values()).map(DecidingBody::code).toList();

    private final Register register;
    private final RegisterSearch search;
    private final Dossiers dossiers;

    RegisterPage(Register register, RegisterSearch search, Dossiers dossiers) {
        this.register = register;
        this.search = search;
        this.dossiers = dossiers;
    }

    /** The filters as typed. */
    record FilterForm(@Text(200) String zoek, String ambitie, String orgaan, String staat, String jaar) {

        FilterForm {
            zoek = zoek == null ? "" : zoek;
            ambitie = ambitie == null ? "" : ambitie;
            orgaan = orgaan == null ? "" : orgaan;
            staat = staat == null ? "" : staat;
            jaar = jaar == null ? "" : jaar;
        }

        /** What makes no sense does not count, and is refused. */
        Question question(Set<String> ambitions, Refusals no) {
            var body = known("orgaan", orgaan, BODIES, no);
            var standing = known("staat", staat, STATES, no);
            return new Question(
                    zoek,
                    known("ambitie", ambitie, ambitions, no),
                    body.isEmpty() ? null : Word.of(DecidingBody.class, body),
                    standing.isEmpty() ? null : Word.of(Standing.class, standing),
                    no.of(() -> TypedNumber.year(jaar, "jaar")));
        }

        private static String known(String field, String typed, Collection<String> choices, Refusals no) {
            var known = typed.isEmpty() || choices.contains(typed);
            no.when(!known, field, "form.wrong.choice");
            return known ? typed : "";
        }

        boolean any() {
            return !zoek.isEmpty() || narrowed();
        }

        /** By more than words. */
        public boolean narrowed() {
            return !(ambitie + orgaan + staat + jaar).isEmpty();
        }
    }

    @GetMapping("/besluiten")
    String decisions(
            @ModelAttribute("form") FilterForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String pagina,
            HttpServletRequest request,
            Model model) {
        PageCopies.keep(request);
        var no = new Refusals();
        var ambitions = search.ambitions();
        var question = form.question(ambitions.keySet(), no);
        var page = no.of(() -> TypedNumber.page(pagina));
        Act.on(errors, no::raise);
        model.addAttribute("filtered", form.any());
        model.addAttribute("result", search.find(question, page == null ? 1 : page));
        model.addAttribute("ambitions", ambitions);
        model.addAttribute("bodies", BODIES);
        model.addAttribute("states", STATES);
        return "register/decisions";
    }

    @GetMapping("/besluiten/{reference}")
    String decision(@PathVariable String reference, HttpServletRequest request, Model model) {
        PageCopies.keep(request);
        var decision = register.byReference(reference);
        var entries = register.entries(decision);
        model.addAttribute("decision", decision);
        model.addAttribute("entries", entries);
        model.addAttribute("told", EntryWords.of(entries));
        model.addAttribute("corrections", Correction.of(entries));
        model.addAttribute("blanked", Blanked.of(entries));
        return "register/decision";
    }

    /** A document that was published with the decision; any other is not there. */
    @GetMapping("/besluiten/{reference}/document/{id}")
    ResponseEntity<byte[]> document(@PathVariable String reference, @PathVariable DocumentId id) {
        var content = EntryWords.of(register.entries(register.byReference(reference)));
        content.document(id.id().toString());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(dossiers.document(id).mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(dossiers.fileName(id), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(dossiers.content(id));
    }
}
