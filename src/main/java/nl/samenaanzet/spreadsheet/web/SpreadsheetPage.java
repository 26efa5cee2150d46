package nl.samenaanzet.spreadsheet.web;

import java.io.IOException;
import java.util.UUID;
import java.util.function.Function;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.spreadsheet.Spreadsheets;
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
import org.springframework.web.multipart.MultipartFile;

/** Rows out as a file, and in by way of a preview. Which kinds a role may use is the kind's own to say. */
@Controller
class SpreadsheetPage {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv; charset=UTF-8");

    private final Spreadsheets spreadsheets;

    SpreadsheetPage(Spreadsheets spreadsheets) {
        this.spreadsheets = spreadsheets;
    }

    record UploadForm(MultipartFile file) {

        String name() {
            return file == null ? null : file.getOriginalFilename();
        }

        byte[] bytes() throws IOException {
            return file == null ? new byte[0] : file.getBytes();
        }
    }

    @GetMapping("/spreadsheet/{kind}/{context}")
    String exchange(@PathVariable String kind, @PathVariable String context, Model model) {
        model.addAttribute("form", new UploadForm(null));
        return show(kind, context, model);
    }

    private String show(String kind, String context, Model model) {
        model.addAttribute("kind", spreadsheets.kind(kind));
        model.addAttribute("context", context);
        return "spreadsheet/exchange";
    }

    @GetMapping("/spreadsheet/{kind}/{context}/rows.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String kind, @PathVariable String context) {
        return file(kind + ".xlsx", XLSX, spreadsheets.xlsx(kind, context));
    }

    @GetMapping("/spreadsheet/{kind}/{context}/rows.csv")
    ResponseEntity<byte[]> csv(@PathVariable String kind, @PathVariable String context) {
        return file(kind + ".csv", CSV, spreadsheets.csv(kind, context));
    }

    @PostMapping("/spreadsheet/{kind}/{context}")
    String upload(
            @PathVariable String kind,
            @PathVariable String context,
            @ModelAttribute("form") UploadForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> spreadsheets.upload(kind, context, form.name(), form.bytes()))
                .then("/spreadsheet/upload/%s/preview"::formatted)
                .orShow(() -> show(kind, context, model));
    }

    @GetMapping("/spreadsheet/upload/{id}/preview")
    String preview(@PathVariable UUID id, Model model) {
        var preview = spreadsheets.preview(id);
        model.addAttribute("preview", preview);
        Act.on(model, preview::mustBeWhole);
        return "spreadsheet/preview";
    }

    @PostMapping("/spreadsheet/upload/{id}/take")
    String take(@PathVariable UUID id, Model model) {
        return Act.on(model, () -> spreadsheets.take(id))
                .then(Function.identity())
                .orShow(() -> preview(id, model));
    }

    @PostMapping("/spreadsheet/upload/{id}/discard")
    String discard(@PathVariable UUID id, Model model) {
        return Act.on(model, () -> spreadsheets.discard(id))
                .then(Function.identity())
                .orShow(() -> preview(id, model));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    @Bean
    static AccessRules spreadsheetAccess() {
        return AccessRules.of(
                Access.of("/spreadsheet/**", Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.CHAIR));
    }
}
