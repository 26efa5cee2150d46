package nl.samenaanzet.accountability.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import nl.samenaanzet.accountability.Measuring;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.form.Text;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the indicators of an ambition stood at, and writing down a measurement. */
@Controller
class MeasurementPage {

    private final Measuring measuring;
    private final AmbitionCatalogue catalogue;

    MeasurementPage(Measuring measuring, AmbitionCatalogue catalogue) {
        this.measuring = measuring;
        this.catalogue = catalogue;
    }

    /** A measurement as typed. */
    record MeasureForm(
            @NotNull(message = "{accountability.refusal.indicator}")
            ElementId indicator,

            @NotNull(message = "{accountability.refusal.on}")
            LocalDate on,

            @NotNull(message = "{accountability.refusal.number}")
            BigDecimal amount,

            @Text(500) @NotBlank(message = "{accountability.refusal.source}")
            String source) {}

    @GetMapping("/accountability/{code:[A-Z]{2,8}}/measurements")
    String measurements(@PathVariable String code, Model model) {
        model.addAttribute("form", new MeasureForm(null, null, null, null));
        return show(code, model);
    }

    @PostMapping("/accountability/{code:[A-Z]{2,8}}/measure")
    String measure(
            @PathVariable String code,
            @Valid @ModelAttribute("form") MeasureForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> measuring.measure(form.indicator(), form.on(), form.amount(), form.source()))
                .then("/accountability/%s/measurements".formatted(code))
                .orShow(() -> show(code, model));
    }

    private String show(String code, Model model) {
        model.addAttribute("ambition", catalogue.byCode(code));
        model.addAttribute("indicators", measuring.indicators(code));
        model.addAttribute(
                "choices",
                measuring.indicators(code).stream()
                        .collect(Collectors.toMap(
                                i -> i.id().toString(),
                                i -> "%s (%s)".formatted(i.text(), i.aim().unit()),
                                (one, other) -> one,
                                LinkedHashMap::new)));
        model.addAttribute("measured", measuring.of(code));
        return "accountability/measurements";
    }
}
