package nl.samenaanzet.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A published decision. Up to {@code vervalredenWeergave} the names and meanings are those of the ZGW Besluiten API 1.0.2; below that
 * they are ours. Names that are public are never changed.
 */
record Besluit(
        @Schema(format = "uri") String url,
        @Schema(description = "Vast kenmerk", maxLength = 50, example = "WIJK-2025-AB-003-2") String identificatie,
        @Schema(description = "RSIN; null zolang de organisatie het niet heeft ingevuld", nullable = true, maxLength = 9) String verantwoordelijkeOrganisatie,
        @Schema(format = "uri") String besluittype,
        LocalDate datum,
        @Schema(description = "Wat is besloten; null als de inhoud is vernietigd", nullable = true) String toelichting,
        @Schema(description = "Wie besloot", maxLength = 50) String bestuursorgaan,
        @Schema(description = "Dag waarop het besluit ging gelden: de dag van het besluit") LocalDate ingangsdatum,
        @Schema(description = "Dag waarop het is ingetrokken", nullable = true) LocalDate vervaldatum,
        @Schema(allowableValues = "ingetrokken_overheid") @JsonInclude(JsonInclude.Include.NON_NULL) String vervalreden,
        @JsonInclude(JsonInclude.Include.NON_NULL) String vervalredenWeergave,
        @Schema(nullable = true) LocalDate publicatiedatum,
        UUID uuid, String titel,
        @Schema(allowableValues = {"besloten", "afgewezen"}) String uitkomst,
        @Schema(allowableValues = {"wijkcoalitie", "raad", "college", "partner"}) String orgaan,
        Verwijzing ambitie,
        @Schema(allowableValues = {"geldt", "ingetrokken"}) String staat,
        @Schema(description = "Waarom het is ingetrokken", nullable = true) String redenIntrekking,
        @Schema(description = "De bladzijde voor mensen", format = "uri") String webpagina,
        @Schema(description = "Wanneer het register er voor het laatst iets over zei") Instant gewijzigdOp) implements CsvRow {

    static final List<String> COLUMNS = List.of("identificatie", "titel", "datum", "bestuursorgaan", "uitkomst", "ambitie", "toelichting",
            "ingangsdatum", "vervaldatum", "vervalreden", "redenIntrekking", "publicatiedatum", "verantwoordelijkeOrganisatie", "uuid", "webpagina");

    /** An ambition, by its code and name. */
    record Verwijzing(String code, String naam, @Schema(format = "uri") String url) { }

    @Override
    public List<Object> cells() {
        return Arrays.asList(identificatie, titel, datum, bestuursorgaan, uitkomst, ambitie.naam(), toelichting, ingangsdatum, vervaldatum,
                vervalreden, redenIntrekking, publicatiedatum, verantwoordelijkeOrganisatie, uuid, webpagina);
    }
}
