package nl.samenaanzet.api.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** A meeting of the wijkcoalitie. What is on its agenda is not public. */
record Vergadering(@Schema(format = "uri") String url, LocalDate datum, @Schema(allowableValues = "wijkcoalitie") String orgaan,
        @Schema(allowableValues = {"gepland", "geweest"}) String staat,
        @Schema(description = "Wat de wijkcoalitie op deze dag besloot", format = "uri") String besluiten) implements CsvRow {

    static final List<String> COLUMNS = List.of("datum", "orgaan", "staat", "url");

    static Vergadering of(LocalDate day, LocalDate today) {
        return new Vergadering(Site.api("vergaderingen", day.toString()), day, "wijkcoalitie", day.isBefore(today) ? "geweest" : "gepland",
                "%s?orgaan=wijkcoalitie&datumVanaf=%s&datumTotEnMet=%s".formatted(Site.api("besluiten"), day, day));
    }

    @Override
    public List<Object> cells() {
        return List.of(datum, orgaan, staat, url);
    }
}
