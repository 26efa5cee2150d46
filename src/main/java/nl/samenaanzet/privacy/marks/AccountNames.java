package nl.samenaanzet.privacy.marks;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.people.OwnDetails;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Component;

/**
 * Accounts are called after a role or a seat; one that was given the name of a person all the same is known here by it.
 */
@Component
class AccountNames implements KnownNames {

    private final OwnDetails details;
    private final HouseLanguage language;

    AccountNames(OwnDetails details, HouseLanguage language) {
        this.details = details;
        this.language = language;
    }

    @Override
    public Collection<String> names() {
        var ofRoles = Arrays.stream(Role.values())
                .flatMap(role -> Stream.of("people.role." + role, "people.title." + role))
                .flatMap(key -> words(language.say(key)).stream())
                .collect(Collectors.toSet());
        return details.titles().stream().filter(title -> person(title, ofRoles)).toList();
    }

    private static boolean person(String title, Set<String> ofRoles) {
        var words = words(title);
        return words.size() > 1 && !title.matches(".*\\d.*") && words.stream().noneMatch(ofRoles::contains);
    }

    private static List<String> words(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> word.length() > 3)
                .toList();
    }
}
