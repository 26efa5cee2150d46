package nl.samenaanzet.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.ambition.AmbitionCatalogue.AmbitionSpec;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Result;
import nl.samenaanzet.decision.ruling.DecidingBody;
import nl.samenaanzet.decision.ruling.RulingWords;
import nl.samenaanzet.language.HouseLanguage;
import org.springframework.stereotype.Component;

/** An example of a published decision; it says everywhere that nobody decided it. */
@Component
class TrialDecision {

    private final PublicLog log;
    private final PublishedDecisions published;
    private final HouseLanguage language;
    private final RulingWords rulings;

    TrialDecision(PublicLog log, PublishedDecisions published, HouseLanguage language, RulingWords rulings) {
        this.log = log;
        this.published = published;
        this.language = language;
        this.rulings = rulings;
    }

    void add(AmbitionSpec ambition, LocalDate day) {
        var reference = "PROEF-%s-1".formatted(ambition.code());
        var title = say("title", ambition.name());
        var entry =
                log.add(EntryKind.GEPUBLICEERD, UUID.randomUUID(), reference, content(ambition, reference, title, day));
        published.save(new PublishedDecision(entry));
    }

    private Map<String, Object> content(AmbitionSpec ambition, String reference, String title, LocalDate day) {
        var content = new LinkedHashMap<String, Object>();
        content.put("proef", true);
        content.put("kenmerk", reference);
        content.put("titel", title);
        content.put("besluit", say("text"));
        content.put("orgaan", DecidingBody.WIJKCOALITIE.code());
        content.put("orgaannaam", rulings.who(DecidingBody.WIJKCOALITIE, null));
        content.put("datum", day.toString());
        content.put("uitkomst", Result.BESLOTEN.code());
        content.put("bron", "");
        content.put("gehoord", List.of());
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
