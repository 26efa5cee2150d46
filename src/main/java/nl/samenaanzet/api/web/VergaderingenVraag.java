package nl.samenaanzet.api.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** Which meetings; what is not given does not count. */
record VergaderingenVraag(
        @Parameter(description = "Op of na deze dag") @DateTimeFormat(iso = ISO.DATE) LocalDate datumVanaf,
        @Parameter(description = "Op of voor deze dag") @DateTimeFormat(iso = ISO.DATE) LocalDate datumTotEnMet,
        @Parameter(description = "Of zij nog komt") @Schema(allowableValues = {"gepland", "geweest"})
        @Pattern(regexp = "gepland|geweest", message = "{api.invalid.meeting}") String staat) {

    boolean asks(Vergadering meeting) {
        return (datumVanaf == null || !meeting.datum().isBefore(datumVanaf)) && (datumTotEnMet == null || !meeting.datum().isAfter(datumTotEnMet))
                && (staat == null || staat.equals(meeting.staat()));
    }
}
