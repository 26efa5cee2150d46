package nl.samenaanzet.api.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Which part of a list. The names are those of the API. */
public record Bladeren(
        @Parameter(description = "api.doc.pagina") @Min(1) @Max(100_000)
        Integer pagina,

        @Parameter(description = "api.doc.paginagrootte") @Min(1) @Max(MOST)
        Integer paginagrootte,

        @Parameter(description = "api.doc.formaat")
        @Schema(allowableValues = {"json", "csv"})
        @Pattern(regexp = "json", message = "{api.invalid.format}")
        String formaat) {

    private static final int MOST = 100;
    private static final int USUAL = 20;

    int page() {
        return pagina == null ? 1 : pagina;
    }

    int size() {
        return paginagrootte == null ? USUAL : paginagrootte;
    }

    /** The page that is asked for, of a list that is whole. */
    public <T> Bladzijde<T> of(List<T> all) {
        var first = Math.min((long) size() * (page() - 1), all.size());
        return page(all.subList((int) first, (int) Math.min(first + size(), all.size())), all.size());
    }

    /**
     * @param total of all pages
     * @throws ApiFault beyond the end
     */
    <T> Bladzijde<T> page(List<T> found, long total) {
        var pages = Math.max(1, (total + size() - 1) / size());
        if (page() > pages) {
            throw ApiFault.none("api.problem.beyond", String.valueOf(page()), String.valueOf(pages));
        }
        return new Bladzijde<>(
                total, page() < pages ? link(page() + 1) : null, page() > 1 ? link(page() - 1) : null, found);
    }

    private static String link(int page) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("pagina", page)
                .toUriString();
    }

    /** A part of a list, with the names that ZGW and ORI use for it. */
    public record Bladzijde<T>(
            @Schema(description = "api.doc.count") long count,

            @Schema(description = "api.doc.next", nullable = true, format = "uri")
            String next,

            @Schema(description = "api.doc.previous", nullable = true, format = "uri")
            String previous,

            List<T> results) {}
}
