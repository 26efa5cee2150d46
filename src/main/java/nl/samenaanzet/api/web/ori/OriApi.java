package nl.samenaanzet.api.web.ori;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.samenaanzet.api.web.ApiFault;
import nl.samenaanzet.api.web.Bladeren.Bladzijde;
import nl.samenaanzet.api.web.ori.Ori.OriAgendapunt;
import nl.samenaanzet.api.web.ori.Ori.OriInformatieobject;
import nl.samenaanzet.api.web.ori.Ori.OriVergadering;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same council data as {@code /raadsstukken}, in the shape in which Open Overheid takes it. */
@RestController
@RequestMapping("/api/v1/ori")
@Tag(name = "ORI", description = "api.doc.ori")
class OriApi {

    private final OriData data;

    OriApi(OriData data) {
        this.data = data;
    }

    @GetMapping("/vergaderingen")
    @Operation(operationId = "oriVergaderingen", summary = "api.doc.ori.vergaderingen")
    Bladzijde<OriVergadering> meetings(@ParameterObject @Valid OriBladeren paging) {
        return paging.of(data.meetings());
    }

    @GetMapping("/vergaderingen/{id}")
    @Operation(operationId = "oriVergadering", summary = "api.doc.ori.vergadering")
    OriVergadering meeting(@Parameter(description = "api.doc.een.uuid") @PathVariable UUID id) {
        return one(data.meetings(), OriVergadering::id, id);
    }

    @GetMapping("/agendapunten")
    @Operation(operationId = "oriAgendapunten", summary = "api.doc.ori.agendapunten")
    Bladzijde<OriAgendapunt> agenda(@ParameterObject @Valid OriBladeren paging) {
        return paging.of(data.agenda());
    }

    @GetMapping("/agendapunten/{id}")
    @Operation(operationId = "oriAgendapunt", summary = "api.doc.ori.agendapunt")
    OriAgendapunt agendaItem(@Parameter(description = "api.doc.een.uuid") @PathVariable UUID id) {
        return one(data.agenda(), OriAgendapunt::id, id);
    }

    @GetMapping("/informatieobjecten")
    @Operation(operationId = "oriInformatieobjecten", summary = "api.doc.ori.informatieobjecten")
    Bladzijde<OriInformatieobject> documents(@ParameterObject @Valid OriBladeren paging) {
        return paging.of(data.documents());
    }

    @GetMapping("/informatieobjecten/{id}")
    @Operation(operationId = "oriInformatieobject", summary = "api.doc.ori.informatieobject")
    OriInformatieobject document(@Parameter(description = "api.doc.een.uuid") @PathVariable UUID id) {
        return one(data.documents(), OriInformatieobject::id, id);
    }

    private static <T> T one(List<T> all, Function<T, UUID> idOf, UUID id) {
        return all.stream()
                .filter(one -> idOf.apply(one).equals(id))
                .findFirst()
                .orElseThrow(() -> ApiFault.none("api.problem.none"));
    }
}
