package nl.samenaanzet.api.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import nl.samenaanzet.api.web.Bladeren.Bladzijde;
import nl.samenaanzet.api.web.Csv.CsvRow;
import nl.samenaanzet.decision.ruling.DecidingBody;
import nl.samenaanzet.language.HouseLanguage;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The kinds of decisions there are: one for each body that decides. */
@RestController
@RequestMapping("/api/v1/besluittypen")
@Tag(name = "api.doc.tag.besluiten")
class DecisionTypesApi {

    private final HouseLanguage language;

    DecisionTypesApi(HouseLanguage language) {
        this.language = language;
    }

    @GetMapping(params = "formaat!=csv")
    @Operation(operationId = "besluittypen", summary = "api.doc.besluittypen.list")
    Bladzijde<Besluittype> types(@ParameterObject @Valid Bladeren paging) {
        return paging.of(all());
    }

    @Hidden
    @GetMapping(params = "formaat=csv")
    ResponseEntity<byte[]> download() {
        return Csv.file("besluittypen", Besluittype.COLUMNS, all());
    }

    @GetMapping("/{code}")
    @Operation(operationId = "besluittype", summary = "api.doc.besluittypen.one")
    Besluittype type(@Parameter(description = "api.doc.een.code") @PathVariable String code) {
        return all().stream()
                .filter(t -> t.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ApiFault.none("api.problem.none"));
    }

    private List<Besluittype> all() {
        return Arrays.stream(DecidingBody.values())
                .map(DecidingBody::code)
                .map(body ->
                        new Besluittype(Site.api("besluittypen", body), body, language.say("decision.who." + body)))
                .toList();
    }

    /** What {@code besluittype} of a decision points to: a decision of this body. */
    record Besluittype(@Schema(format = "uri") String url, String code, String omschrijving) implements CsvRow {

        static final List<String> COLUMNS = List.of("code", "omschrijving", "url");

        @Override
        public List<Object> cells() {
            return List.of(code, omschrijving, url);
        }
    }
}
