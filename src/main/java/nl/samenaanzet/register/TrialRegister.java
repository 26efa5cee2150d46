package nl.samenaanzet.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.ambition.AmbitionCatalogue.AmbitionSpec;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Result;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.people.TrialAccounts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Examples in the public register for a newcomer: in trial mode, and only while the chain is empty. Each says that
 * nobody decided it: in its title, its text, its reference and its content. What the letter does not say is not made up
 * to look real.
 */
@Component
@ConditionalOnProperty("samenaanzet.register.trial")
class TrialRegister {

    private final Chain chain;
    private final PublishedDecisions published;
    private final AmbitionCatalogue ambitions;
    private final TrialAccounts accounts;
    private final Clock clock;
    private final HouseLanguage language;

    TrialRegister(
            Chain chain,
            PublishedDecisions published,
            AmbitionCatalogue ambitions,
            TrialAccounts accounts,
            Clock clock,
            HouseLanguage language) {
        this.chain = chain;
        this.published = published;
        this.ambitions = ambitions;
        this.accounts = accounts;
        this.clock = clock;
        this.language = language;
    }

    @Transactional
    @EventListener(ApplicationReadyEvent.class)
    public void fill() {
        if (!accounts.on() || chain.end().position() > 0) {
            return;
        }
        var day = Amsterdam.today(clock).minusDays(ambitions.all().size());
        for (var ambition : ambitions.all()) {
            day = day.plusDays(1);
            example(ambition, day);
        }
    }

    private void example(AmbitionSpec ambition, LocalDate day) {
        var reference = "PROEF-%s-1".formatted(ambition.code());
        var title = say("title", ambition.name());
        var entry = chain.add(
                EntryKind.GEPUBLICEERD, UUID.randomUUID(), reference, content(ambition, reference, title, day));
        published.save(new PublishedDecision(
                entry,
                new PublishedDecision.Facts(
                        ambition.code(), ambition.name(), title, DecidingBody.WIJKCOALITIE, Result.BESLOTEN, day),
                say("text")));
    }

    private Map<String, Object> content(AmbitionSpec ambition, String reference, String title, LocalDate day) {
        var content = new LinkedHashMap<String, Object>();
        content.put("proef", true);
        content.put("kenmerk", reference);
        content.put("titel", title);
        content.put("besluit", say("text"));
        content.put("orgaan", DecidingBody.WIJKCOALITIE.code());
        content.put("datum", day.toString());
        content.put("uitkomst", Result.BESLOTEN.code());
        content.put(
                "dossier",
                Map.of(
                        "nummer",
                        "PROEF-" + ambition.code(),
                        "titel",
                        title,
                        "ambitie",
                        ambition.name(),
                        "ambitiecode",
                        ambition.code()));
        content.put("middelen", Map.of("gemeente", "0.00", "dekking", "", "eigenaar", say("owner")));
        content.put(
                "route",
                Map.of(
                        "advies",
                        say("advice"),
                        "route",
                        say("route"),
                        "bevestigdDoor",
                        "",
                        "afgeweken",
                        false,
                        "redenAfwijking",
                        "",
                        "raadsrol",
                        CouncilRole.GEEN.code(),
                        "raad",
                        "",
                        "uitleg",
                        List.of()));
        content.put("documenten", List.of());
        content.put("verhaal", List.of(Map.of("datum", day.toString(), "tekst", say("story"))));
        return content;
    }

    private String say(String what, Object... arguments) {
        return language.say("register.trial." + what, arguments);
    }
}
