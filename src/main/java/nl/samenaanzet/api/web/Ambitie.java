package nl.samenaanzet.api.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.samenaanzet.ambition.AmbitionSpec;

/** An ambition of the programme. */
record Ambitie(@Schema(format = "uri") String url, @Schema(example = "AB") String code, String naam,
        @Schema(description = "Volgorde, vanaf 1") int volgnummer,
        @Schema(description = "De besluiten over deze ambitie", format = "uri") String besluiten) implements CsvRow {

    static final List<String> COLUMNS = List.of("code", "naam", "volgnummer", "url");

    static Ambitie of(AmbitionSpec ambition) {
        return new Ambitie(Site.api("ambities", ambition.code()), ambition.code(), ambition.name(), ambition.position(),
                Site.api("besluiten") + "?ambitie=" + ambition.code());
    }

    @Override
    public List<Object> cells() {
        return List.of(code, naam, volgnummer, url);
    }
}
