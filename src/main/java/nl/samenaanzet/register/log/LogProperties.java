package nl.samenaanzet.register.log;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param origin name of the log in every head: its address without scheme; never changed once a head was given out
 * @param keyFile what heads are signed with; outside the database and its backups
 * @param headsFile where the head of each day is added, on another disk or machine than the database; empty for nowhere
 * @param tell addresses of coalition and council that get the head of each day
 * @param earlierKeys public keys that signed heads before this one
 */
@ConfigurationProperties("samenaanzet.register.log")
record LogProperties(
        @DefaultValue("127.0.0.1:8080/besluiten/log") String origin,
        @DefaultValue("data/register.key") Path keyFile,
        @DefaultValue("data/register-heads.txt") String headsFile,
        @DefaultValue List<String> tell,
        @DefaultValue List<String> earlierKeys) {}
