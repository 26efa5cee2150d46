package nl.samenaanzet.api.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.api.web.Bladeren.Bladzijde;
import nl.samenaanzet.api.web.DecisionData.Besluit;
import nl.samenaanzet.api.web.DecisionData.BesluitMetInhoud;
import nl.samenaanzet.api.web.limit.Freshness;
import nl.samenaanzet.decision.ruling.DecidingBody;
import nl.samenaanzet.register.OpenRegister;
import nl.samenaanzet.register.OpenRegister.Period;
import nl.samenaanzet.register.PublicLog;
import nl.samenaanzet.register.Question;
import nl.samenaanzet.register.Standing;
import nl.samenaanzet.spreadsheet.CsvRows;
import nl.samenaanzet.words.Word;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** The decisions that are published, those that were withdrawn too. */
@RestController
@RequestMapping("/api/v1/besluiten")
@Tag(name = "api.doc.tag.besluiten", description = "api.doc.besluiten")
class DecisionsApi {

    private final OpenRegister register;
    private final PublicLog log;
    private final DecisionData data;
    private final Freshness freshness;

    DecisionsApi(OpenRegister register, PublicLog log, DecisionData data, Freshness freshness) {
        this.register = register;
        this.log = log;
        this.data = data;
        this.freshness = freshness;
    }

    @GetMapping(params = "formaat!=csv")
    @Operation(operationId = "besluiten", summary = "api.doc.besluiten.list")
    ResponseEntity<Bladzijde<Besluit>> decisions(
            @ParameterObject @Valid BesluitenVraag question, @ParameterObject @Valid Bladeren paging) {
        var changed = register.changedAt(null);
        var found = register.find(question.question(), question.period(), paging.page(), paging.size());
        return freshness
                .of(changed)
                .body(paging.page(found.found().stream().map(data::of).toList(), found.total()));
    }

    @GetMapping("/{uuid}")
    @Operation(operationId = "besluit", summary = "api.doc.besluiten.one")
    ResponseEntity<BesluitMetInhoud> decision(@Parameter(description = "api.doc.een.uuid") @PathVariable UUID uuid) {
        var changed = register.changedAt(uuid);
        var found = register.byId(uuid).orElseThrow(() -> ApiFault.none("api.problem.none"));
        return freshness.of(changed).body(data.of(found, log.of(uuid)));
    }

    /** Row by row: there may be very many. What it says follows from where the log ends. */
    @Hidden
    @GetMapping(params = "formaat=csv")
    void download(@Valid BesluitenVraag question, ServletWebRequest request, HttpServletResponse response)
            throws IOException {
        ShallowEtagHeaderFilter.disableContentCaching(request.getRequest());
        if (request.checkNotModified("W/\"%s-%s\"".formatted(log.end().mark(), ApiHeaders.VERSION))) {
            return;
        }
        response.setContentType(Csv.TYPE.toString());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Csv.attachment("besluiten"));
        var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        var rows = new CsvRows(out, Besluit.COLUMNS);
        register.each(
                question.question(), question.period(), d -> rows.row(data.of(d).cells()));
        out.flush();
    }

    /** Which decisions; what is not given does not count. The names are those of the API. */
    record BesluitenVraag(
            @Parameter(description = "api.doc.besluiten.filter.zoek")
            @Pattern(regexp = "[^\\p{Cntrl}]{1,200}", message = "{api.invalid.words}")
            String zoek,

            @Parameter(description = "api.doc.besluiten.filter.ambitie")
            @Pattern(regexp = "[A-Z]{2,8}", message = "{api.invalid.code}")
            String ambitie,

            @Parameter(description = "api.doc.besluiten.orgaan")
            @Schema(allowableValues = {"wijkcoalitie", "raad", "college", "partner"})
            @Pattern(regexp = "wijkcoalitie|raad|college|partner", message = "{api.invalid.body}")
            String orgaan,

            @Parameter(description = "api.doc.besluiten.filter.staat")
            @Schema(allowableValues = {"geldt", "in_toets", "afgewezen", "ingetrokken"})
            @Pattern(regexp = "geldt|in_toets|afgewezen|ingetrokken", message = "{api.invalid.state}")
            String staat,

            @Parameter(description = "api.doc.besluiten.filter.datumVanaf") @DateTimeFormat(iso = ISO.DATE)
            LocalDate datumVanaf,

            @Parameter(description = "api.doc.besluiten.filter.datumTotEnMet") @DateTimeFormat(iso = ISO.DATE)
            LocalDate datumTotEnMet) {

        @AssertTrue(message = "{api.invalid.period}")
        @Schema(hidden = true)
        boolean isPeriode() {
            return datumVanaf == null || datumTotEnMet == null || !datumTotEnMet.isBefore(datumVanaf);
        }

        Question question() {
            return new Question(
                    zoek,
                    ambitie,
                    orgaan == null ? null : Word.of(DecidingBody.class, orgaan),
                    staat == null ? null : Word.of(Standing.class, staat),
                    null);
        }

        Period period() {
            return new Period(datumVanaf, datumTotEnMet);
        }
    }
}
