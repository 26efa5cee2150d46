package nl.samenaanzet.api.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;

/** Which council items; what is not given does not count. */
record RaadsstukkenVraag(
        @Parameter(description = "Nummer van een dossier") @Pattern(regexp = "[A-Za-z0-9-]{1,40}", message = "{api.invalid.number}") String kenmerk,
        @Parameter(description = "Waar het is") @Schema(allowableValues = {"ingekomen", "ter_kennisname", "gepland", "aangehouden", "ingetrokken", "behandeld"})
        @Pattern(regexp = "ingekomen|ter_kennisname|gepland|aangehouden|ingetrokken|behandeld", message = "{api.invalid.item}") String staat) {

    boolean asks(Raadsstuk item) {
        return (kenmerk == null || kenmerk.equals(item.kenmerk())) && (staat == null || staat.equals(item.staat()));
    }
}
