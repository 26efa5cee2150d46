package nl.samenaanzet.api.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.samenaanzet.council.PublicItem;
import nl.samenaanzet.decision.Resolution;

/** What everybody may know of what the council received: what it is about, where it is, and when. */
record Raadsstuk(
        @Schema(format = "uri") String url, UUID uuid,
        @Schema(description = "Nummer van het dossier", example = "WIJK-2025-AB-003") String kenmerk,
        String onderwerp,
        @Schema(allowableValues = {"besluiten", "wensen_bedenkingen", "bespreken", "geinformeerd"}) String rolVanDeRaad,
        @Schema(allowableValues = {"ingekomen", "ter_kennisname", "gepland", "aangehouden", "ingetrokken", "behandeld"}) String staat,
        @Schema(description = "Wat de raad het laatst deed", nullable = true) String besluit,
        @Schema(allowableValues = {"hamerstuk", "bespreekpunt"}, nullable = true) String behandeling,
        LocalDate ingekomenOp, @Schema(nullable = true) LocalDate commissieOp, @Schema(nullable = true) LocalDate raadOp,
        @Schema(nullable = true) LocalDate behandeldOp) implements CsvRow {

    static final List<String> COLUMNS = List.of("kenmerk", "onderwerp", "rolVanDeRaad", "staat", "besluit", "behandeling", "ingekomenOp",
            "commissieOp", "raadOp", "behandeldOp", "uuid", "url");

    static Raadsstuk of(PublicItem item) {
        return new Raadsstuk(Site.api("raadsstukken", item.id().toString()), item.id(), item.reference(), item.subject(), item.councilRole().code(),
                item.state(), word(item.resolution()), item.treatment() == null ? null : item.treatment().name().toLowerCase(Locale.ROOT),
                item.registeredOn(), item.committeeOn(), item.councilOn(), item.resolvedOn());
    }

    private static String word(Resolution resolution) {
        return switch (resolution) {
            case null -> null;
            case ADOPTED -> "aangenomen";
            case AMENDED -> "geamendeerd";
            case REJECTED -> "verworpen";
            case POSTPONED -> "aangehouden";
            case DISCUSSED -> "besproken";
            case WITHDRAWN -> "ingetrokken";
            case WISHES -> "wensen en bedenkingen";
            case NO_WISHES -> "geen wensen en bedenkingen";
        };
    }

    @Override
    public List<Object> cells() {
        return Arrays.asList(kenmerk, onderwerp, rolVanDeRaad, staat, besluit, behandeling, ingekomenOp, commissieOp, raadOp, behandeldOp,
                uuid, url);
    }
}
