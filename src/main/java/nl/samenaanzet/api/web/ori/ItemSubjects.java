package nl.samenaanzet.api.web.ori;

import java.util.function.Function;
import java.util.regex.Pattern;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.ambition.AmbitionCatalogue.AmbitionSpec;
import nl.samenaanzet.council.PublicItems.PublicItem;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.register.OpenRegister;
import org.springframework.stereotype.Component;

/**
 * What a council item is called: as its decision was published. Until then by its ambition alone: what the coalition
 * wrote was not yet looked at for data of persons.
 */
@Component
public class ItemSubjects {

    private static final Pattern AMBITION = Pattern.compile(".*-([A-Z]{2,8})-\\d+");

    private final OpenRegister register;
    private final AmbitionCatalogue ambitions;
    private final HouseLanguage language;

    ItemSubjects(OpenRegister register, AmbitionCatalogue ambitions, HouseLanguage language) {
        this.register = register;
        this.ambitions = ambitions;
        this.language = language;
    }

    /** As the register is now. */
    public Function<PublicItem, String> now() {
        var titles = register.titles();
        return item -> titles.getOrDefault(item.component().id(), byAmbition(item));
    }

    private String byAmbition(PublicItem item) {
        var code = AMBITION.matcher(item.reference());
        var name = ambitions.all().stream()
                .filter(a -> code.matches() && a.code().equals(code.group(1)))
                .findFirst()
                .map(AmbitionSpec::name)
                .orElse(item.reference());
        return language.say("api.item.subject", name);
    }
}
