package nl.samenaanzet.accountability.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import nl.samenaanzet.accountability.Measuring;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.form.Refusal;
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
    record MeasureForm(String indicator, String on, String amount,
            @Size(max = 500, message = "{accountability.error.long}") String source) {

        UUID id() {
            try {
                return UUID.fromString(indicator);
            } catch (IllegalArgumentException | NullPointerException none) {
                throw new Refusal("accountability.refusal.indicator");
            }
        }
    }

    /** The day as a date field sends it; null when there is none. @throws Refusal for what is no day */
    static LocalDate day(String typed, String field) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException none) {
            throw new Refusal("accountability.refusal." + field);
        }
    }

    @GetMapping("/accountability/{code:[A-Z]{2,8}}/measurements")
    String measurements(@PathVariable String code, Model model) {
        model.addAttribute("form", new MeasureForm("", "", "", ""));
        return show(code, model);
    }

    @PostMapping("/accountability/{code:[A-Z]{2,8}}/measure")
    String measure(@PathVariable String code, @Valid @ModelAttribute("form") MeasureForm form, BindingResult errors, Model model) {
        if (errors.hasErrors()) {
            return show(code, model);
        }
        try {
            measuring.measure(form.id(), day(form.on(), "on"), MeansForm.number(form.amount(), "measured"), form.source());
            return "redirect:/accountability/%s/measurements".formatted(code);
        } catch (Refusal refusal) {
            AtField.reject(errors, refusal, "indicator");
            return show(code, model);
        }
    }

    private String show(String code, Model model) {
        model.addAttribute("ambition", catalogue.byCode(code));
        model.addAttribute("indicators", measuring.indicators(code));
        model.addAttribute("measured", measuring.of(code));
        return "accountability/measurements";
    }
}
