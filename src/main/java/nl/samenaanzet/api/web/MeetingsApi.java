package nl.samenaanzet.api.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
@Tag(name = "Vergaderingen", description = "Vergaderingen van de wijkcoalitie")
class MeetingsApi {

    private final CoalitionAgenda agenda;
    private final Clock clock;

    MeetingsApi(CoalitionAgenda agenda, Clock clock) {
        this.agenda = agenda;
        this.clock = clock;
    }

    @GetMapping(params = "formaat!=csv")
    @Operation(operationId = "vergaderingen", summary = "Vergaderingen van de wijkcoalitie, de laatste eerst")
    Bladzijde<Vergadering> meetings(@ParameterObject @Valid VergaderingenVraag question, @ParameterObject @Valid Bladeren paging) {
        return paging.of(all(question));
    }

    @Hidden
    @GetMapping(params = "formaat=csv")
    ResponseEntity<byte[]> download(@Valid VergaderingenVraag question) {
        return Csv.file("vergaderingen", Vergadering.COLUMNS, all(question));
    }

    @GetMapping("/{datum}")
    @Operation(operationId = "vergadering", summary = "Een vergadering van de wijkcoalitie")
    Vergadering meeting(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate datum) {
        return all(new VergaderingenVraag(datum, datum, null)).stream().findFirst().orElseThrow(() -> ApiFault.none("api.problem.none"));
    }

    private List<Vergadering> all(VergaderingenVraag question) {
        var today = Amsterdam.today(clock);
        return agenda.all().stream().map(day -> Vergadering.of(day, today)).filter(question::asks).toList();
    }
}
