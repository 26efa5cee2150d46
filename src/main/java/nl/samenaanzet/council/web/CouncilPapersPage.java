package nl.samenaanzet.council.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.samenaanzet.council.Council;
import nl.samenaanzet.council.CouncilPaperDesk;
import nl.samenaanzet.council.CouncilStatus;
import nl.samenaanzet.council.ItemSeals;
import nl.samenaanzet.council.item.ItemView.CouncilPaperId;
import nl.samenaanzet.council.item.ItemView.ItemId;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.secrecy.Sealing;
import nl.samenaanzet.secrecy.SecrecyBody;
import nl.samenaanzet.secrecy.SecrecyGround;
import nl.samenaanzet.secrecy.Side;
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
import org.springframework.web.multipart.MultipartFile;

/**
 * Papers of an item and what of it is secret, for the griffie; public papers for the coalition. Always a download,
 * never run by a browser.
 */
@Controller
@RequestMapping("/council")
class CouncilPapersPage {

    private final Council council;
    private final CouncilPaperDesk desk;
    private final ItemSeals seals;
    private final CouncilStatus status;

    CouncilPapersPage(Council council, CouncilPaperDesk desk, ItemSeals seals, CouncilStatus status) {
        this.council = council;
        this.desk = desk;
        this.seals = seals;
        this.status = status;
    }

    /** A paper is public when nothing is chosen. */
    record PaperForm(MultipartFile paper, SecrecyGround ground, SecrecyBody imposedBy, LocalDate endsOn) {

        String name() {
            return paper == null ? "" : paper.getOriginalFilename();
        }

        byte[] content() throws IOException {
            return paper == null ? new byte[0] : paper.getBytes();
        }

        Sealing sealing() {
            return ground == null && imposedBy == null && endsOn == null
                    ? null
                    : new Sealing(ground, imposedBy, endsOn);
        }
    }

    @GetMapping("/{id}/secrecy")
    String secrecy(@PathVariable ItemId id, Model model) {
        model.addAttribute("form", new PaperForm(null, null, null, null));
        return show(id, model);
    }

    @PostMapping("/{id}/papers")
    String addPaper(
            @PathVariable ItemId id, @ModelAttribute("form") PaperForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> desk.addPaper(id, form.name(), form.content(), form.sealing()))
                .then("/council/%s/secrecy".formatted(id))
                .orShow(() -> show(id, model));
    }

    @GetMapping("/{id}/papers/{paper}")
    ResponseEntity<byte[]> paper(@PathVariable ItemId id, @PathVariable CouncilPaperId paper) {
        var found = desk.papers(id).stream()
                .filter(p -> p.id().equals(paper))
                .findFirst()
                .orElseThrow();
        return download(found.name(), desk.content(paper));
    }

    @GetMapping("/open-papers/{paper}")
    ResponseEntity<byte[]> openPaper(@PathVariable CouncilPaperId paper) {
        var open = status.paper(paper);
        return download(open.name(), open.content());
    }

    private static ResponseEntity<byte[]> download(String fileName, byte[] content) {
        var name = ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(content);
    }

    private String show(ItemId id, Model model) {
        model.addAttribute("item", council.item(id));
        model.addAttribute("papers", desk.papers(id));
        model.addAttribute("holding", seals.of(id));
        model.addAttribute("parts", ItemSeals.PARTS);
        model.addAttribute("grounds", SecrecyGround.values());
        model.addAttribute("bodies", Side.COUNCIL.bodies());
        return "council/secrecy";
    }
}
