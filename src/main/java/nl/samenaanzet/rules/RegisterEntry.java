package nl.samenaanzet.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.rules.RuleBook.RuleTable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * A table as an entry of the Algoritmeregister, publication standard 1.0: the names and lengths of its fields are the
 * standard's.
 */
@Component
@EnableConfigurationProperties(RulesProperties.class)
public class RegisterEntry {

    private static final int SHORT = 400;
    private static final int LONG = 2500;
    private static final int METHODS = 5000;

    private final RulesProperties properties;
    private final HouseLanguage language;

    RegisterEntry(RulesProperties properties, HouseLanguage language) {
        this.properties = properties;
        this.language = language;
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
        entry.put("human_intervention", language.say("rules.entry.human"));
        entry.put("source_data", cut(language.say("rules.entry.source", String.join("; ", table.inputLabels())), LONG));
        entry.put("methods_and_models", cut(methods(rules), METHODS));
        entry.put("source_id", language.say("rules.entry.version", rules.id(), rules.version()));
        entry.put("tags", language.say("rules.entry.tags", rules.sha256()));
        entry.put("lang", "nld");
        entry.put("standard_version", "1.0");
        return entry;
    }

    private String methods(RuleTable rules) {
        return language.say("rules.entry.methods") + "\n"
                + rules.table().rows().stream()
                        .map(row -> rules.table().number(row) + ". " + rules.inWords(row))
                        .collect(Collectors.joining("\n"));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
