package nl.samenaanzet.council.web;

import java.nio.charset.StandardCharsets;
import nl.samenaanzet.council.Council;
import nl.samenaanzet.council.ItemSeals;
import nl.samenaanzet.council.OfferedDocument;
import nl.samenaanzet.council.item.ItemView.ItemId;
import nl.samenaanzet.council.web.BoardAsked.FilterForm;
import nl.samenaanzet.council.web.CouncilForms.NotesForm;
import nl.samenaanzet.councilletter.LetterReading;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.web.Act;
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
import org.springframework.web.bind.annotation.RequestMapping;

/** The griffie's own board and the packages. */
@Controller
@RequestMapping("/council")
class CouncilPage {

    private final Council council;
    private final ItemSeals seals;
    private final OfferedDocument documents;
    private final BoardView board;
    private final LetterReading letters;

    CouncilPage(Council council, ItemSeals seals, OfferedDocument documents, BoardView board, LetterReading letters) {
        this.council = council;
        this.seals = seals;
        this.documents = documents;
        this.board = board;
        this.letters = letters;
    }

    @GetMapping
    String items(@ModelAttribute("form") FilterForm form, BindingResult errors, Model model) {
        var no = new Refusals();
        var asked = BoardAsked.of(form, no);
        Act.on(errors, no::raise);
        board.show(asked, model);
        return "council/items";
    }

    @GetMapping("/{id}")
    String item(@PathVariable ItemId id, Model model) {
        model.addAttribute("form", new NotesForm(council.item(id).notes()));
        return show(id, model);
    }

    private String show(ItemId id, Model model) {
        var item = council.item(id);
        model.addAttribute("item", item);
        model.addAttribute("letters", letters.offered(item.component()));
        model.addAttribute("seal", documents.seal(item.offered().document().id()));
        model.addAttribute("holding", seals.of(id));
        return "council/item";
    }

    @GetMapping("/{id}/document")
    ResponseEntity<byte[]> document(@PathVariable ItemId id) {
        var item = council.item(id);
        var name = ContentDisposition.attachment()
                .filename(item.number() + " " + item.offered().document().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(documents.content(item.offered().document().id()));
    }

    @PostMapping("/{id}/notes")
    String notes(@PathVariable ItemId id, @ModelAttribute("form") NotesForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> council.keepNotes(id, form.notes()))
                .then("/council/%s".formatted(id))
                .orShow(() -> show(id, model));
    }
}
