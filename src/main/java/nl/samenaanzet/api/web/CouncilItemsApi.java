package nl.samenaanzet.api.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenaanzet.api.web.Bladeren.Bladzijde;
import nl.samenaanzet.api.web.Csv.CsvRow;
import nl.samenaanzet.api.web.ori.ItemSubjects;
import nl.samenaanzet.council.PublicItems;
import nl.samenaanzet.council.PublicItems.PublicItem;
import nl.samenaanzet.council.PublicItems.PublicState;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.language.HouseLanguage;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the council received of the wijkcoalitie, once the griffie registered it. */
@RestController
@RequestMapping("/api/v1/raadsstukken")
@Tag(name = "api.doc.tag.raadsstukken", description = "api.doc.raadsstukken")
class CouncilItemsApi {

    private final PublicItems items;
    private final ItemSubjects subjects;
    private final HouseLanguage language;

    CouncilItemsApi(PublicItems items, ItemSubjects subjects, HouseLanguage language) {
        this.items = items;
        this.subjects = subjects;
        this.language = language;
    }

    @GetMapping(params = "formaat!=csv")
    @Operation(operationId = "raadsstukken", summary = "api.doc.raadsstukken.list")
    Bladzijde<Raadsstuk> items(
            @ParameterObject @Valid RaadsstukkenVraag question, @ParameterObject @Valid Bladeren paging) {
        return paging.of(all(question));
    }

    @Hidden
    @GetMapping(params = "formaat=csv")
    ResponseEntity<byte[]> download(@Valid RaadsstukkenVraag question) {
        return Csv.file("raadsstukken", Raadsstuk.COLUMNS, all(question));
    }

    @GetMapping("/{uuid}")
    @Operation(operationId = "raadsstuk", summary = "api.doc.raadsstukken.one")
    Raadsstuk item(@Parameter(description = "api.doc.een.uuid") @PathVariable UUID uuid) {
        return all().filter(i -> i.uuid().equals(uuid))
                .findFirst()
                .orElseThrow(() -> ApiFault.none("api.problem.none"));
    }

    private List<Raadsstuk> all(RaadsstukkenVraag question) {
        return all().filter(question::asks).toList();
    }

    private Stream<Raadsstuk> all() {
        var subject = subjects.now();
        return items.all().stream()
                .map(item -> Raadsstuk.of(
                        item,
                        subject.apply(item),
                        item.resolution() == null ? null : language.say("api.resolution." + item.resolution())));
    }

    /** What everybody may know of what the council received: what it is about, where it is, and when. */
    record Raadsstuk(
            @Schema(format = "uri") String url,
            UUID uuid,

            @Schema(description = "api.doc.raadsstukken.kenmerk", example = "WIJK-2025-AB-003")
            String kenmerk,

            @Schema(description = "api.doc.raadsstukken.onderwerp")
            String onderwerp,

            @Schema(
                    type = "string",
                    allowableValues = {"besluiten", "wensen_bedenkingen", "bespreken", "geinformeerd"})
            CouncilRole rolVanDeRaad,

            @Schema(
                    type = "string",
                    allowableValues = {
                        "ingekomen",
                        "ter_kennisname",
                        "gepland",
                        "aangehouden",
                        "ingetrokken",
                        "behandeld"
                    })
            PublicState staat,

            @Schema(description = "api.doc.raadsstukken.besluit", nullable = true)
            String besluit,

            @Schema(
                    allowableValues = {"hamerstuk", "bespreekpunt"},
                    nullable = true)
            String behandeling,

            LocalDate ingekomenOp,
            @Schema(nullable = true) LocalDate commissieOp,
            @Schema(nullable = true) LocalDate raadOp,
            @Schema(nullable = true) LocalDate behandeldOp)
            implements CsvRow {

        static final List<String> COLUMNS = List.of(
                "kenmerk",
                "onderwerp",
                "rolVanDeRaad",
                "staat",
                "besluit",
                "behandeling",
                "ingekomenOp",
                "commissieOp",
                "raadOp",
                "behandeldOp",
                "uuid",
                "url");

        static Raadsstuk of(PublicItem item, String subject, String resolution) {
            return new Raadsstuk(
                    Site.api("raadsstukken", item.id().toString()),
                    item.id(),
                    item.reference(),
                    subject,
                    item.councilRole(),
                    item.state(),
                    resolution,
                    item.meetings().treatment() == null
                            ? null
                            : item.meetings().treatment().name().toLowerCase(Locale.ROOT),
                    item.registeredOn(),
                    item.meetings().committeeOn(),
                    item.meetings().councilOn(),
                    item.resolvedOn());
        }

        @Override
        public List<Object> cells() {
            return Arrays.asList(
                    kenmerk,
                    onderwerp,
                    rolVanDeRaad.code(),
                    staat.code(),
                    besluit,
                    behandeling,
                    ingekomenOp,
                    commissieOp,
                    raadOp,
                    behandeldOp,
                    uuid,
                    url);
        }
    }

    /** Which council items; what is not given does not count. */
    record RaadsstukkenVraag(
            @Parameter(description = "api.doc.raadsstukken.filter.kenmerk")
            @Pattern(regexp = "[A-Za-z0-9-]{1,40}", message = "{api.invalid.number}")
            String kenmerk,

            @Parameter(description = "api.doc.raadsstukken.filter.staat")
            @Schema(
                    allowableValues = {
                        "ingekomen",
                        "ter_kennisname",
                        "gepland",
                        "aangehouden",
                        "ingetrokken",
                        "behandeld"
                    })
            @Pattern(
                    regexp = "ingekomen|ter_kennisname|gepland|aangehouden|ingetrokken|behandeld",
                    message = "{api.invalid.item}")
            String staat) {

        boolean asks(Raadsstuk item) {
            return (kenmerk == null || kenmerk.equals(item.kenmerk()))
                    && (staat == null || staat.equals(item.staat().code()));
        }
    }
}
