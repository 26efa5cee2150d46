package nl.samenaanzet.register.proof;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param witnesses who are asked to see each head; none by default
 * @param patience how long one of them may take to answer
 */
@ConfigurationProperties("samenaanzet.register.witness")
record WitnessProperties(
        @DefaultValue List<Witness> witnesses,
        @DefaultValue("10s") Duration patience) {

    /**
     * A witness that speaks C2SP tlog-witness.
     *
     * @param address before "/add-checkpoint"
     * @param key its public key, "name+id+key"
     */
    record Witness(URI address, String key) {}
}
