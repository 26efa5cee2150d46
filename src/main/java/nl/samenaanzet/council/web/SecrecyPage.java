package nl.samenaanzet.council.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.council.Council;
import nl.samenaanzet.council.CouncilSecrecy;
import nl.samenaanzet.council.CouncilSecrecy.Imposed;
import nl.samenaanzet.council.CouncilStatus;
import nl.samenaanzet.council.ItemId;
import nl.samenaanzet.council.Secrecy;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.secrecy.Body;
import nl.samenaanzet.secrecy.Ground;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Papers and secrecy of an item, for the griffie; public papers for the coalition. Always a download, never run by a browser. */
@Controller
@RequestMapping("/council")
class SecrecyPage {

    private static final List<Secrecy.Part> PARTS = List.of(Secrecy.Part.REPORT, Secrecy.Part.OUTCOME, Secrecy.Part.TO_CHANGE);

    private final Council council;
    private final CouncilSecrecy secrecy;
    private final CouncilStatus status;

    SecrecyPage(Council council, CouncilSecrecy secrecy, CouncilStatus status) {
        this.council = council;
        this.secrecy = secrecy;
        this.status = status;
    }

    record SecrecyForm(Secrecy.Part part, Ground ground, Body imposedBy, String endsOn) {

        Imposed imposed() {
            return new Imposed(ground, imposedBy, CouncilForms.dateOrNull(endsOn));
        }
    }

    @GetMapping("/{id}/secrecy")
    String secrecy(@PathVariable ItemId id, Model model) {
        model.addAttribute("form", new SecrecyForm(null, null, null, ""));
        return show(id, model);
    }

    @PostMapping("/{id}/secrecy")
    String impose(@PathVariable ItemId id, @ModelAttribute("form") SecrecyForm form, BindingResult errors, Model model) {
        return StepForms.act(errors, "part", "endsOn", address(id), () -> secrecy.impose(id, form.part(), form.imposed()),
                () -> show(id, model));
    }

    /** A paper is public when no ground is chosen. */
    @PostMapping("/{id}/papers")
    String addPaper(@PathVariable ItemId id, @RequestParam(required = false) MultipartFile paper, @ModelAttribute("form") SecrecyForm form,
            BindingResult errors, Model model) throws IOException {
        if (paper == null) {
            throw new Refusal("council.refusal.noPdf");
        }
        var content = paper.getBytes();
        var open = form.ground() == null && form.imposedBy() == null && CouncilForms.dateOrNull(form.endsOn()) == null;
        return StepForms.act(errors, "ground", "endsOn", address(id),
                () -> secrecy.addPaper(id, paper.getOriginalFilename(), content, open ? null : form.imposed()), () -> show(id, model));
    }

    @PostMapping("/{id}/secrecy/{secrecy}/lift")
    String lift(@PathVariable ItemId id, @PathVariable("secrecy") UUID one, @RequestParam(defaultValue = "") String reason) {
        secrecy.lift(id, one, reason);
        return "redirect:" + address(id);
    }

    @GetMapping("/{id}/papers/{paper}")
    ResponseEntity<byte[]> paper(@PathVariable ItemId id, @PathVariable UUID paper) {
        var found = secrecy.papers(id).stream().filter(p -> p.id().equals(paper)).findFirst().orElseThrow();
        return download(found.name(), secrecy.content(paper));
    }

    @GetMapping("/open-papers/{paper}")
    ResponseEntity<byte[]> openPaper(@PathVariable UUID paper) {
        var open = status.paper(paper);
        return download(open.name(), open.content());
    }

    private static ResponseEntity<byte[]> download(String fileName, byte[] content) {
        var name = ContentDisposition.attachment().filename(fileName, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, name.toString()).contentType(MediaType.APPLICATION_PDF).body(content);
    }

    private static String address(ItemId id) {
        return "/council/%s/secrecy".formatted(id);
    }

    private String show(ItemId id, Model model) {
        model.addAttribute("item", council.item(id));
        model.addAttribute("papers", secrecy.papers(id));
        model.addAttribute("holding", secrecy.holding(id));
        model.addAttribute("parts", PARTS);
        model.addAttribute("grounds", Ground.values());
        model.addAttribute("bodies", Body.ofMunicipality());
        return "council/secrecy";
    }
}
