package nl.samenaanzet.localplatform;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the local Camunda is run.
 *
 * @param enabled false: an existing Camunda is used, at the addresses of {@code samenaanzet.engine}
 * @param operate false: only the broker, without Operate and its index, for a small machine
 * @param folder of the downloaded programs, the data and the logs; beside the working directory
 * @param portOffset added to each port, for a second Camunda on one machine
 * @param ports one port for each thing that listens, all on the loopback address only
 * @param camundaMemory heap of Camunda
 * @param indexMemory heap of the index
 * @param camundaOptions more options for the JVM of Camunda; they win over ours
 * @param indexOptions more options for the JVM of the index; they win over ours
 * @param minFreeSpace below this free disk space nothing starts
 * @param startTimeout patience with the children at start
 * @param stopTimeout patience with the children at exit, before they are forced
 * @param javaHome JDK of the children, 21 or newer; empty: the JDK that runs the application
 * @param localRepository of Maven; empty: as in the settings
 * @param mavenSettings settings.xml with mirrors and proxies; empty: that of the user
 */
@ConfigurationProperties(LocalPlatformProperties.PREFIX)
public record LocalPlatformProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("true") boolean operate,
        @DefaultValue(".camunda") String folder,
        @DefaultValue("0") int portOffset,
        @DefaultValue Ports ports,
        @DefaultValue("384MB") DataSize camundaMemory,
        @DefaultValue("256MB") DataSize indexMemory,
        @DefaultValue List<String> camundaOptions,
        @DefaultValue List<String> indexOptions,
        @DefaultValue("500MB") DataSize minFreeSpace,
        @DefaultValue("3m") Duration startTimeout,
        @DefaultValue("30s") Duration stopTimeout,
        @DefaultValue("") String javaHome,
        @DefaultValue("") String localRepository,
        @DefaultValue("") String mavenSettings) {

    static final String PREFIX = "samenaanzet.local-platform";

    /** The name of a property as people write it. */
    public static String name(String property) {
        return PREFIX + "." + property;
    }

    /** @param gateway for gRPC; {@code web} for Operate; the others are Camunda's and the index's own business */
    public record Ports(
            @DefaultValue("26500") int gateway,
            @DefaultValue("26501") int command,
            @DefaultValue("26502") int internal,
            @DefaultValue("8088") int web,
            @DefaultValue("9600") int management,
            @DefaultValue("9201") int index,
            @DefaultValue("9301") int indexTransport) {}

    /** The ports as they are used, with the offset added. */
    public Ports usedPorts() {
        return new Ports(
                ports.gateway + portOffset,
                ports.command + portOffset,
                ports.internal + portOffset,
                ports.web + portOffset,
                ports.management + portOffset,
                ports.index + portOffset,
                ports.indexTransport + portOffset);
    }
}
