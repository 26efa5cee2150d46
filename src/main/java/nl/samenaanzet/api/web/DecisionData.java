package nl.samenaanzet.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.samenaanzet.api.web.Csv.CsvRow;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.decision.ruling.RulingWords;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.register.EntryWords;
import nl.samenaanzet.register.Listed;
import nl.samenaanzet.register.OpenRegister.Opened;
import nl.samenaanzet.register.Register.EntryView;
import org.springframework.stereotype.Component;

/** A decision of the register in the words of the API. */
@Component
class DecisionData {

    /** What the decision itself says already. */
    private static final List<String> NOT_AGAIN =
            List.of("kenmerk", "titel", "besluit", "orgaan", "datum", "uitkomst", "bron");

    private final ApiProperties properties;
    private final HouseLanguage language;
    private final RulingWords rulings;

    DecisionData(ApiProperties properties, HouseLanguage language, RulingWords rulings) {
        this.rulings = rulings;
        this.properties = properties;
        this.language = language;
    }

    Besluit of(Opened opened) {
        var d = opened.decision();
        var withdrawn = d.withdrawn().on() != null;
        var words = new EntryWords(opened.said() == null ? Map.of() : opened.said());
        return new Besluit(
                Site.api("besluiten", d.id().toString()),
                d.reference(),
                properties.organisation().isEmpty() ? null : properties.organisation(),
                Site.api("besluittypen", d.decided().body().code()),
                d.decided().on(),
                text(opened, "besluit"),
                body(d),
                d.decided().result().holds() ? d.decided().on() : null,
                d.withdrawn().on(),
                withdrawn ? "ingetrokken_overheid" : null,
                withdrawn ? language.say("api.withdrawn") : null,
                day(d.published().at()),
                d.id(),
                d.blankTitle() ? blanked() : d.title(),
                d.decided().result().code(),
                d.decided().body().code(),
                words.money(),
                words.proposedMoney(),
                text(opened, "bron"),
                new Besluit.Verwijzing(
                        d.ambition().code(),
                        d.ambition().name(),
                        Site.api("ambities", d.ambition().code())),
                d.standing().code(),
                opened.said() != null && "".equals(d.withdrawn().why())
                        ? blanked()
                        : d.withdrawn().why(),
                Site.page("besluiten", d.reference()),
                d.published().changedAt());
    }

    BesluitMetInhoud of(Opened opened, List<EntryView> entries) {
        var content = opened.said() == null ? null : new LinkedHashMap<>(opened.said());
        if (content != null) {
            content.keySet().removeAll(NOT_AGAIN);
        }
        return new BesluitMetInhoud(
                of(opened),
                content,
                entries.stream()
                        .map(e -> new BesluitMetInhoud.Vermelding(
                                e.position(),
                                e.kind().name().toLowerCase(Locale.ROOT),
                                e.recordedAt(),
                                e.hash(),
                                Site.page("besluiten", opened.decision().reference())
                                        + "/bewijs/%d.tlog-proof".formatted(e.position())))
                        .toList());
    }

    /** Null when all of it was destroyed. */
    private String text(Opened opened, String name) {
        return opened.said() == null
                ? null
                : Objects.requireNonNullElseGet((String) opened.said().get(name), this::blanked);
    }

    private String blanked() {
        return language.say("register.blanked");
    }

    private String body(Listed decision) {
        return rulings.who(decision.decided().body(), decision.decided().partner());
    }

    private static LocalDate day(Instant at) {
        return Amsterdam.day(at);
    }

    /**
     * A published decision. Up to {@code vervalredenWeergave} the names and meanings are those of the ZGW Besluiten API
     * 1.0.2; below that they are ours. Names that are public are never changed.
     */
    record Besluit(
            @Schema(format = "uri") String url,

            @Schema(description = "api.doc.besluiten.identificatie", maxLength = 50, example = "WIJK-2025-AB-003-2")
            String identificatie,

            @Schema(description = "api.doc.besluiten.organisatie", nullable = true, maxLength = 9)
            String verantwoordelijkeOrganisatie,

            @Schema(format = "uri") String besluittype,
            LocalDate datum,

            @Schema(description = "api.doc.besluiten.toelichting", nullable = true)
            String toelichting,

            @Schema(description = "api.doc.besluiten.orgaan", maxLength = 50)
            String bestuursorgaan,

            @Schema(description = "api.doc.besluiten.ingangsdatum", nullable = true)
            LocalDate ingangsdatum,

            @Schema(description = "api.doc.besluiten.vervaldatum", nullable = true)
            LocalDate vervaldatum,

            @Schema(allowableValues = "ingetrokken_overheid") @JsonInclude(JsonInclude.Include.NON_NULL)
            String vervalreden,

            @JsonInclude(JsonInclude.Include.NON_NULL) String vervalredenWeergave,
            @Schema(nullable = true) LocalDate publicatiedatum,
            UUID uuid,
            String titel,

            @Schema(allowableValues = {"besloten", "gewijzigd", "afgewezen"})
            String uitkomst,

            @Schema(allowableValues = {"wijkcoalitie", "raad", "college", "partner"})
            String orgaan,

            @Schema(description = "api.doc.besluiten.bedrag", nullable = true)
            BigDecimal bedrag,

            @Schema(description = "api.doc.besluiten.voorgesteldBedrag", nullable = true)
            BigDecimal voorgesteldBedrag,

            @Schema(description = "api.doc.besluiten.bron", nullable = true)
            String bron,

            Verwijzing ambitie,

            @Schema(allowableValues = {"geldt", "in_toets", "afgewezen", "ingetrokken"})
            String staat,

            @Schema(description = "api.doc.besluiten.redenIntrekking", nullable = true)
            String redenIntrekking,

            @Schema(description = "api.doc.besluiten.webpagina", format = "uri")
            String webpagina,

            @Schema(description = "api.doc.besluiten.gewijzigdOp")
            Instant gewijzigdOp)
            implements CsvRow {

        static final List<String> COLUMNS = List.of(
                "identificatie",
                "titel",
                "datum",
                "bestuursorgaan",
                "uitkomst",
                "staat",
                "ambitie",
                "toelichting",
                "bedrag",
                "voorgesteldBedrag",
                "bron",
                "ingangsdatum",
                "vervaldatum",
                "vervalreden",
                "redenIntrekking",
                "publicatiedatum",
                "verantwoordelijkeOrganisatie",
                "uuid",
                "webpagina");

        /** An ambition, by its code and name. */
        record Verwijzing(
                String code,
                String naam,
                @Schema(format = "uri") String url) {}

        @Override
        public List<Object> cells() {
            return Arrays.asList(
                    identificatie,
                    titel,
                    datum,
                    bestuursorgaan,
                    uitkomst,
                    staat,
                    ambitie.naam(),
                    toelichting,
                    bedrag,
                    voorgesteldBedrag,
                    bron,
                    ingangsdatum,
                    vervaldatum,
                    vervalreden,
                    redenIntrekking,
                    publicatiedatum,
                    verantwoordelijkeOrganisatie,
                    uuid,
                    webpagina);
        }
    }

    /** A decision with all that the register says of it. */
    record BesluitMetInhoud(
            @JsonUnwrapped Besluit besluit,

            @Schema(description = "api.doc.besluiten.inhoud", nullable = true)
            Map<String, Object> inhoud,

            @Schema(description = "api.doc.besluiten.vermeldingen")
            List<Vermelding> vermeldingen) {

        /** An entry of the log, with its proof (C2SP tlog-proof). */
        record Vermelding(
                long positie,

                @Schema(
                        allowableValues = {
                            "vastgelegd",
                            "gepubliceerd",
                            "gecorrigeerd",
                            "gelakt",
                            "ingetrokken",
                            "vernietigd"
                        })
                String soort,

                Instant vastgelegdOp,

                @Schema(description = "api.doc.besluiten.hash")
                String hash,

                @Schema(format = "uri") String bewijs) {}
    }
}
