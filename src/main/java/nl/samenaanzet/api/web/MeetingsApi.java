package nl.samenaanzet.api.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenaanzet.api.web.Bladeren.Bladzijde;
import nl.samenaanzet.api.web.Csv.CsvRow;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.decision.CoalitionAgenda;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When the wijkcoalitie meets and met. */
@RestController
@RequestMapping("/api/v1/vergaderingen")
@Tag(name = "api.doc.tag.vergaderingen", description = "api.doc.vergaderingen")
class MeetingsApi {

    private final CoalitionAgenda agenda;
    private final Clock clock;

    MeetingsApi(CoalitionAgenda agenda, Clock clock) {
        this.agenda = agenda;
        this.clock = clock;
    }

    @GetMapping(params = "formaat!=csv")
    @Operation(operationId = "vergaderingen", summary = "api.doc.vergaderingen.list")
    Bladzijde<Vergadering> meetings(
            @ParameterObject @Valid VergaderingenVraag question, @ParameterObject @Valid Bladeren paging) {
        return paging.of(all(question));
    }

    @Hidden
    @GetMapping(params = "formaat=csv")
    ResponseEntity<byte[]> download(@Valid VergaderingenVraag question) {
        return Csv.file("vergaderingen", Vergadering.COLUMNS, all(question));
    }

    @GetMapping("/{datum}")
    @Operation(operationId = "vergadering", summary = "api.doc.vergaderingen.one")
    Vergadering meeting(
            @Parameter(description = "api.doc.een.dag") @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate datum) {
        return all(new VergaderingenVraag(datum, datum, null)).stream()
                .findFirst()
                .orElseThrow(() -> ApiFault.none("api.problem.none"));
    }

    private List<Vergadering> all(VergaderingenVraag question) {
        var today = Amsterdam.today(clock);
        return agenda.all().stream()
                .map(day -> Vergadering.of(day, today))
                .filter(question::asks)
                .toList();
    }

    /** A meeting of the wijkcoalitie. What is on its agenda is not public. */
    record Vergadering(
            @Schema(format = "uri") String url,
            LocalDate datum,
            @Schema(allowableValues = "wijkcoalitie") String orgaan,

            @Schema(allowableValues = {"gepland", "geweest"})
            String staat,

            @Schema(description = "api.doc.vergaderingen.besluiten", format = "uri")
            String besluiten)
            implements CsvRow {

        static final List<String> COLUMNS = List.of("datum", "orgaan", "staat", "url");

        static Vergadering of(LocalDate day, LocalDate today) {
            return new Vergadering(
                    Site.api("vergaderingen", day.toString()),
                    day,
                    "wijkcoalitie",
                    day.isBefore(today) ? "geweest" : "gepland",
                    "%s?orgaan=wijkcoalitie&datumVanaf=%s&datumTotEnMet=%s".formatted(Site.api("besluiten"), day, day));
        }

        @Override
        public List<Object> cells() {
            return List.of(datum, orgaan, staat, url);
        }
    }

    /** Which meetings; what is not given does not count. */
    record VergaderingenVraag(
            @Parameter(description = "api.doc.vergaderingen.filter.datumVanaf") @DateTimeFormat(iso = ISO.DATE)
            LocalDate datumVanaf,

            @Parameter(description = "api.doc.vergaderingen.filter.datumTotEnMet") @DateTimeFormat(iso = ISO.DATE)
            LocalDate datumTotEnMet,

            @Parameter(description = "api.doc.vergaderingen.filter.staat")
            @Schema(allowableValues = {"gepland", "geweest"})
            @Pattern(regexp = "gepland|geweest", message = "{api.invalid.meeting}")
            String staat) {

        boolean asks(Vergadering meeting) {
            return (datumVanaf == null || !meeting.datum().isBefore(datumVanaf))
                    && (datumTotEnMet == null || !meeting.datum().isAfter(datumTotEnMet))
                    && (staat == null || staat.equals(meeting.staat()));
        }
    }
}
