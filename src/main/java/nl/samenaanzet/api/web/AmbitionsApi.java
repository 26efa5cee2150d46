package nl.samenaanzet.api.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.ambition.AmbitionCatalogue.AmbitionSpec;
import nl.samenaanzet.api.web.Bladeren.Bladzijde;
import nl.samenaanzet.api.web.Csv.CsvRow;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ambitions of the programme. */
@RestController
@RequestMapping("/api/v1/ambities")
@Tag(name = "api.doc.tag.ambities", description = "api.doc.ambities")
class AmbitionsApi {

    private final AmbitionCatalogue ambitions;

    AmbitionsApi(AmbitionCatalogue ambitions) {
        this.ambitions = ambitions;
    }

    @GetMapping(params = "formaat!=csv")
    @Operation(operationId = "ambities", summary = "api.doc.ambities.list")
    Bladzijde<Ambitie> ambitions(@ParameterObject @Valid Bladeren paging) {
        return paging.of(all());
    }

    @Hidden
    @GetMapping(params = "formaat=csv")
    ResponseEntity<byte[]> download() {
        return Csv.file("ambities", Ambitie.COLUMNS, all());
    }

    @GetMapping("/{code}")
    @Operation(operationId = "ambitie", summary = "api.doc.ambities.one")
    Ambitie ambition(@Parameter(description = "api.doc.een.code") @PathVariable String code) {
        return all().stream()
                .filter(a -> a.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ApiFault.none("api.problem.none"));
    }

    private List<Ambitie> all() {
        return ambitions.all().stream().map(Ambitie::of).toList();
    }

    /** An ambition of the programme. */
    record Ambitie(
            @Schema(format = "uri") String url,
            @Schema(example = "AB") String code,
            String naam,

            @Schema(description = "api.doc.ambities.volgnummer")
            int volgnummer,

            @Schema(description = "api.doc.ambities.besluiten", format = "uri")
            String besluiten)
            implements CsvRow {

        static final List<String> COLUMNS = List.of("code", "naam", "volgnummer", "url");

        static Ambitie of(AmbitionSpec ambition) {
            return new Ambitie(
                    Site.api("ambities", ambition.code()),
                    ambition.code(),
                    ambition.name(),
                    ambition.position(),
                    Site.api("besluiten") + "?ambitie=" + ambition.code());
        }

        @Override
        public List<Object> cells() {
            return List.of(code, naam, volgnummer, url);
        }
    }
}
