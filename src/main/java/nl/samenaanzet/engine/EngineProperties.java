package nl.samenaanzet.engine;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Camunda is and how patient we are.
 *
 * @param enabled false: no deployment and no workers, for tests
 * @param grpcAddress of the gateway; https for TLS
 * @param operateAddress of Operate for people's browsers, without a slash at the end; empty when there is none
 * @param lease how long an open user task is held before the engine offers it again
 * @param renewal how often the lease of each open task is renewed, which also shows what was withdrawn
 * @param resubmit how often what could not be told to the engine is told again
 * @param retryBackoff wait before a failed step is tried again; longer with each try
 * @param lateTask how long an act waits for its task when the engine withdrew it and may ask it anew
 * @param reconnect wait between attempts to reach the engine at start
 */
@ConfigurationProperties("samenaanzet.engine")
public record EngineProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("http://127.0.0.1:26500") URI grpcAddress,
        @DefaultValue("http://127.0.0.1:8088/operate") String operateAddress,
        @DefaultValue("5m") Duration lease,
        @DefaultValue("30s") Duration renewal,
        @DefaultValue("3s") Duration resubmit,
        @DefaultValue("5s") Duration retryBackoff,
        @DefaultValue("10s") Duration lateTask,
        @DefaultValue("2s") Duration reconnect) {}
