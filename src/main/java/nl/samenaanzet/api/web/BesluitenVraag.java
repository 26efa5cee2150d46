package nl.samenaanzet.api.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import nl.samenaanzet.publication.OpenRegister.Period;
import nl.samenaanzet.publication.Question;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** Which decisions; what is not given does not count. The names are those of the API. */
record BesluitenVraag(
        @Parameter(description = "Woorden die er allemaal in voorkomen, of een kenmerk")
        @Pattern(regexp = "[^\\p{Cntrl}]{1,200}", message = "{api.invalid.words}") String zoek,
        @Parameter(description = "Code van een ambitie, zie /ambities")
        @Pattern(regexp = "[A-Z]{2,8}", message = "{api.invalid.code}") String ambitie,
        @Parameter(description = "Wie besloot") @Schema(allowableValues = {"wijkcoalitie", "raad", "college", "partner"})
        @Pattern(regexp = "wijkcoalitie|raad|college|partner", message = "{api.invalid.body}") String orgaan,
        @Parameter(description = "Of het nog geldt") @Schema(allowableValues = {"geldt", "ingetrokken"})
        @Pattern(regexp = "geldt|ingetrokken", message = "{api.invalid.state}") String staat,
        @Parameter(description = "Besloten op of na deze dag") @DateTimeFormat(iso = ISO.DATE) LocalDate datumVanaf,
        @Parameter(description = "Besloten op of voor deze dag") @DateTimeFormat(iso = ISO.DATE) LocalDate datumTotEnMet) {

    @AssertTrue(message = "{api.invalid.period}")
    @Schema(hidden = true)
    boolean isPeriode() {
        return datumVanaf == null || datumTotEnMet == null || !datumTotEnMet.isBefore(datumVanaf);
    }

    Question question() {
        return new Question(zoek, ambitie, orgaan, staat == null ? "" : staat.equals("geldt") ? "inForce" : "withdrawn", null);
    }

    Period period() {
        return new Period(datumVanaf, datumTotEnMet);
    }
}
