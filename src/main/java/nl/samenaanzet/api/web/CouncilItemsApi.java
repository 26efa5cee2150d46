package nl.samenaanzet.api.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.council.PublicItems;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the council received of the wijkcoalitie, once the griffie registered it. */
@RestController
@RequestMapping("/api/v1/raadsstukken")
@Tag(name = "Raadsstukken", description = "Wat de gemeenteraad van de wijkcoalitie kreeg, en wat ermee gebeurde")
class CouncilItemsApi {

    private final PublicItems items;

    CouncilItemsApi(PublicItems items) {
        this.items = items;
    }

    @GetMapping(params = "formaat!=csv")
    @Operation(operationId = "raadsstukken", summary = "Raadsstukken, het laatst ingekomen eerst")
    Bladzijde<Raadsstuk> items(@ParameterObject @Valid RaadsstukkenVraag question, @ParameterObject @Valid Bladeren paging) {
        return paging.of(all(question));
    }

    @Hidden
    @GetMapping(params = "formaat=csv")
    ResponseEntity<byte[]> download(@Valid RaadsstukkenVraag question) {
        return Csv.file("raadsstukken", Raadsstuk.COLUMNS, all(question));
    }

    @GetMapping("/{uuid}")
    @Operation(operationId = "raadsstuk", summary = "Een raadsstuk")
    Raadsstuk item(@PathVariable UUID uuid) {
        return items.all().stream().filter(i -> i.id().equals(uuid)).map(Raadsstuk::of).findFirst()
                .orElseThrow(() -> ApiFault.none("api.problem.none"));
    }

    private List<Raadsstuk> all(RaadsstukkenVraag question) {
        return items.all().stream().map(Raadsstuk::of).filter(question::asks).toList();
    }
}
