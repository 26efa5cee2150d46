package nl.samenaanzet.notification.receiver;

import java.util.Collection;
import java.util.List;
import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Nobody is told of a page that their role may not open: the same rules, in the same order, as the addresses have. */
@Component
public class Openness {

    private record Rule(PathPattern pattern, Access access) {}

    private final ObjectProvider<AccessRules> modules;
    private volatile List<Rule> rules;

    Openness(ObjectProvider<AccessRules> modules) {
        this.modules = modules;
    }

    public boolean mayOpen(Collection<Role> roles, String href) {
        var path = PathContainer.parsePath(href);
        return rules().stream()
                .filter(rule -> rule.pattern().matches(path))
                .findFirst()
                .map(Rule::access)
                .filter(access -> access.everybody() || roles.stream().anyMatch(access.roles()::contains))
                .isPresent();
    }

    private List<Rule> rules() {
        if (rules == null) {
            rules = modules.orderedStream()
                    .flatMap(m -> m.rules().stream())
                    .map(access -> new Rule(PathPatternParser.defaultInstance.parse(access.pattern()), access))
                    .toList();
        }
        return rules;
    }
}
