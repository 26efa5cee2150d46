package nl.samenaanzet.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.publication.EntryView;
import nl.samenaanzet.publication.Listed;
import nl.samenaanzet.publication.OpenRegister.Opened;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A decision of the register in the words of the API. */
@Component
class DecisionData {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** What the decision itself says already, and the salt of the hash. */
    private static final List<String> NOT_AGAIN = List.of("kenmerk", "titel", "besluit", "orgaan", "datum", "uitkomst", "zout");

    private final ApiProperties properties;
    private final MessageSource messages;

    DecisionData(ApiProperties properties, MessageSource messages) {
        this.properties = properties;
        this.messages = messages;
    }

    Besluit of(Opened opened) {
        var d = opened.decision();
        var withdrawn = d.withdrawnOn() != null;
        return new Besluit(Site.api("besluiten", d.id().toString()), d.reference(),
                properties.organisation().isEmpty() ? null : properties.organisation(), Site.api("besluittypen", d.body()), d.decidedOn(),
                content(opened) instanceof Map<String, Object> said ? (String) said.get("besluit") : null, body(d), d.decidedOn(), d.withdrawnOn(),
                withdrawn ? "ingetrokken_overheid" : null, withdrawn ? messages.getMessage("api.withdrawn", null, DUTCH) : null,
                day(d.publishedAt()), d.id(), d.title(), d.result(), d.body(),
                new Besluit.Verwijzing(d.ambitionCode(), d.ambitionName(), Site.api("ambities", d.ambitionCode())),
                withdrawn ? "ingetrokken" : "geldt", d.withdrawnWhy(), Site.page("besluiten", d.reference()), d.changedAt());
    }

    BesluitMetInhoud of(Opened opened, List<EntryView> entries) {
        var content = content(opened);
        if (content != null) {
            content.keySet().removeAll(NOT_AGAIN);
        }
        return new BesluitMetInhoud(of(opened), content, entries.stream().map(e -> new BesluitMetInhoud.Vermelding(e.position(),
                e.kind().name().toLowerCase(Locale.ROOT), e.recordedAt(), e.hash(), e.previousHash())).toList());
    }

    private static Map<String, Object> content(Opened opened) {
        return opened.content() == null ? null : JSON.readValue(opened.content(), new TypeReference<LinkedHashMap<String, Object>>() { });
    }

    private String body(Listed decision) {
        return messages.getMessage("publication.body." + decision.body(), null, DUTCH);
    }

    private static LocalDate day(Instant at) {
        return Amsterdam.day(at);
    }
}
