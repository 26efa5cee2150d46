package nl.samenaanzet.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenaanzet.form.Refusal;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** A table as an entry of the Algoritmeregister, publication standard 1.0: the names and lengths of its fields are the standard's. */
@Component
@EnableConfigurationProperties(RulesProperties.class)
public class RegisterEntry {

    private static final int SHORT = 400;
    private static final int LONG = 2500;
    private static final int METHODS = 5000;
    private static final String HUMAN = "De tabel geeft alleen advies. Een mens bevestigt dat advies of wijkt ervan af met een reden; "
            + "beide blijven bij het besluit staan. Wat de tabel niet kent, gaat naar een mens.";

    private final RulesProperties properties;

    RegisterEntry(RulesProperties properties) {
        this.properties = properties;
    }

    /** @throws Refusal when the organisation has not said who it is */
    public Map<String, Object> of(RuleTable rules) {
        if (properties.organization().isBlank() || properties.contact().isBlank()) {
            throw new Refusal("rules.refusal.settings");
        }
        var table = rules.table();
        var entry = new LinkedHashMap<String, Object>();
        entry.put("name", cut(table.name(), 100));
        entry.put("description_short", cut(table.description(), SHORT));
        entry.put("organization", properties.organization());
        entry.put("status", properties.status());
        entry.put("contact_email", properties.contact());
        entry.put("publication_category", properties.publicationCategory());
        entry.put("url", "%s/rules/%s".formatted(properties.address(), rules.id()));
        entry.put("goal", cut(table.description(), LONG));
        entry.put("human_intervention", HUMAN);
        entry.put("source_data", cut("Antwoorden op deze vragen: " + String.join("; ", table.inputLabels()) + ".", LONG));
        entry.put("methods_and_models", cut(methods(rules), METHODS));
        entry.put("source_id", "%s versie %d".formatted(rules.id(), rules.version()));
        entry.put("tags", "DMN, beslistabel, " + rules.sha256());
        entry.put("lang", "nld");
        entry.put("standard_version", "1.0");
        return entry;
    }

    private static String methods(RuleTable rules) {
        return "Beslistabel (DMN): de regels worden van boven naar beneden gelezen.\n" + rules.table().rows().stream()
                .map(row -> row.rule() + ": " + rules.inWords(row)).collect(Collectors.joining("\n"));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
