package nl.samenaanzet.councilletter;

import java.util.List;
import java.util.Set;
import nl.samenaanzet.people.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param signatures roles that must sign before a letter is offered: secretary, chair or process_owner; no source names
 *     them, the coalition says so itself
 * @param maxFile bytes that a file with a letter may have
 */
@ConfigurationProperties("samenaanzet.councilletter")
public record CouncilletterProperties(
        @DefaultValue({"secretary", "chair"}) List<Role> signatures,
        @DefaultValue("20971520") long maxFile) {

    private static final Set<Role> CAN_SIGN = Set.of(Role.SECRETARY, Role.CHAIR, Role.PROCESS_OWNER);

    public CouncilletterProperties {
        if (signatures.isEmpty()
                || !CAN_SIGN.containsAll(signatures)
                || Set.copyOf(signatures).size() != signatures.size()) {
            throw new IllegalArgumentException(
                    "samenaanzet.councilletter.signatures needs secretary, chair or process_owner, each once");
        }
        signatures = List.copyOf(signatures);
    }
}
