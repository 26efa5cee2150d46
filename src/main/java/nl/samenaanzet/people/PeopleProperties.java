package nl.samenaanzet.people;

import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param trialMode accounts with known passwords, named after seats and roles; for trying out, never on a network
 * @param accounts accounts that the operator gives, see docs/accounts.md
 */
@ConfigurationProperties("samenaanzet.people")
public record PeopleProperties(
        @DefaultValue("true") boolean trialMode,
        @DefaultValue List<AccountSpec> accounts) {

    /**
     * @param passwordHash with its algorithm in front: "{bcrypt}$2a$..."
     * @param seat key of the seat it holds when nobody ever held it, or null
     * @param email until the person says otherwise, or null
     */
    public record AccountSpec(
            String username, String passwordHash, String title, Set<Role> roles, String seat, String email) {}
}
