package nl.samenaanzet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.samenaanzet.people.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every address that Spring MVC knows, and which roles the rules of addresses let in: the text of
 * {@code docs/rights.md}.
 */
final class RightsTable {

    static final Path FILE = Path.of("docs/rights.md");
    private static final String ABOVE = """
            # Rights: who may open which address

            Made by `AccessTest` from the running application: every address that it knows, every role, and people who are not signed in
            ("nobody"). The build fails when this table is not what the application does. Look whether the difference is meant, then write
            it anew:

            ```
            mvn -o test-compile surefire:test -Dtest=AccessTest -Drights.write=true
            ```

            What is not in the table is refused to everybody. An `x` lets somebody in at the door; what they may do or see there is
            guarded once more by the service (`@AllowedTo`), and depends on whose task or dossier it is.

            """;

    private RightsTable() {}

    static String of(ApplicationContext context, UnaryOperator<String> example) {
        var evaluator = context.getBean(WebInvocationPrivilegeEvaluator.class);
        var everybody = new ArrayList<Authentication>(List.of(new AnonymousAuthenticationToken(
                "key", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))));
        Arrays.stream(Role.values())
                .map(role -> UsernamePasswordAuthenticationToken.authenticated(
                        role, null, AuthorityUtils.createAuthorityList("ROLE_" + role.name())))
                .forEach(everybody::add);
        var table = new StringBuilder(ABOVE);
        table.append("| address | | nobody | ")
                .append(Arrays.stream(Role.values()).map(Role::group).collect(Collectors.joining(" | ")))
                .append(" |\n")
                .append("|---|---|")
                .append(":-:|".repeat(everybody.size()))
                .append('\n');
        addresses(context)
                .forEach((pattern, methods) -> methods.forEach(method -> table.append(
                                "| `%s` | %s | ".formatted(pattern, method))
                        .append(everybody.stream()
                                .map(who -> evaluator.isAllowed("", example.apply(pattern), method, who) ? "x" : " ")
                                .collect(Collectors.joining(" | ")))
                        .append(" |\n")));
        return table.toString();
    }

    /** Methods by pattern. */
    private static Map<String, Set<String>> addresses(ApplicationContext context) {
        var addresses = new TreeMap<String, Set<String>>();
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods()
                        .keySet()
                        .forEach(info -> info.getPatternValues()
                                .forEach(pattern -> addresses
                                        .computeIfAbsent(pattern, p -> new TreeSet<>())
                                        .addAll(methods(
                                                info.getMethodsCondition().getMethods())))));
        context.getBeansOfType(AbstractUrlHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMap()
                        .keySet()
                        .forEach(pattern -> addresses
                                .computeIfAbsent(pattern, p -> new TreeSet<>())
                                .add("GET")));
        return addresses;
    }

    private static List<String> methods(Set<RequestMethod> methods) {
        return methods.isEmpty()
                ? List.of("GET", "POST")
                : methods.stream().map(RequestMethod::name).toList();
    }
}
