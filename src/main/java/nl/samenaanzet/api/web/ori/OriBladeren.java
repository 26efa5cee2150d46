package nl.samenaanzet.api.web.ori;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import nl.samenaanzet.api.web.Bladeren;
import nl.samenaanzet.api.web.Bladeren.Bladzijde;

/** Which part of an ORI list; these are JSON only, the same data as a spreadsheet is in {@code /raadsstukken}. */
record OriBladeren(
        @Parameter(description = "api.doc.pagina") @Min(1) @Max(100_000)
        Integer pagina,

        @Parameter(description = "api.doc.paginagrootte") @Min(1) @Max(100)
        Integer paginagrootte) {

    <T> Bladzijde<T> of(List<T> all) {
        return new Bladeren(pagina, paginagrootte, null).of(all);
    }
}
