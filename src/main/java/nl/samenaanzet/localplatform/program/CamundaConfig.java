package nl.samenaanzet.localplatform.program;

import java.nio.file.Path;
import nl.samenaanzet.localplatform.LocalPlatformProperties.Ports;

/** The configuration of Camunda. Everything listens on the loopback address only. */
final class CamundaConfig {

    /**
     * Small segments and little memory for RocksDB keep disk and memory low; the limits of free space are far under
     * Camunda's own 2 GB, at which it refuses all work. Checked at start by us, with a clear message.
     */
    private static final String BROKER = """
            zeebe:
              broker:
                network:
                  host: 127.0.0.1
                  commandApi: {port: %d}
                  internalApi: {port: %d}
                gateway:
                  enable: true
                  network: {host: 127.0.0.1, port: %d}
                data:
                  directory: %s
                  logSegmentSize: 32MB
                  disk.freeSpace: {processing: 200MB, replication: 100MB}
                experimental.rocksdb.memoryLimit: 64MB
            server: {address: 127.0.0.1, port: %d}
            management.server: {address: 127.0.0.1, port: %d}
            """;

    /**
     * Only the records that Operate reads are exported. The archiver is off: it would make new indices every day for
     * the few instances of a local machine.
     */
    private static final String OPERATE = """
            zeebe.broker.exporters.opensearch:
              className: io.camunda.zeebe.exporter.opensearch.OpensearchExporter
              args:
                url: "%1$s"
                bulk: {size: 100, delay: 1}
                index:
                  {prefix: zeebe-record, createTemplate: true, numberOfShards: 1, deployment: false, error: false,
                   message: false, messageSubscription: false, messageStartEventSubscription: false, timer: false,
                   messageCorrelation: false, messageBatch: false, processEvent: false, processInstanceCreation: false,
                   processInstanceModification: false, processInstanceMigration: false, deploymentDistribution: false,
                   commandDistribution: false, escalation: false, signal: false, signalSubscription: false,
                   resourceDeletion: false, form: false, compensationSubscription: false, user: false,
                   authorization: false}
            camunda:
              database: {type: opensearch, url: "%1$s"}
              operate:
                database: opensearch
                opensearch: {url: "%1$s", numberOfShards: 1, numberOfReplicas: 0}
                zeebeOpensearch: {url: "%1$s"}
                zeebe: {gatewayAddress: "127.0.0.1:%2$d"}
                archiver: {rolloverEnabled: false}
                importer: {readerBackoff: 1000, schedulerBackoff: 1000}
            """;

    private static final String LOGGING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Configuration status="WARN" shutdownHook="disable">
              <Appenders>
                <RollingFile name="File" fileName="${sys:samenaanzet.log}" filePattern="${sys:samenaanzet.log}.%i">
                  <PatternLayout pattern="%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level %logger{36} - %msg%n"/>
                  <SizeBasedTriggeringPolicy size="10 MB"/>
                  <DefaultRolloverStrategy max="2"/>
                </RollingFile>
              </Appenders>
              <Loggers>
                <Root level="info"><AppenderRef ref="File"/></Root>
                <Logger name="org.ehcache.core.EhcacheManager" level="warn"/>
              </Loggers>
            </Configuration>
            """;

    private CamundaConfig() {}

    static String yaml(Ports ports, Path data, boolean operate) {
        var broker = BROKER.formatted(
                ports.command(), ports.internal(), ports.gateway(), quoted(data), ports.web(), ports.management());
        return operate ? broker + OPERATE.formatted("http://127.0.0.1:" + ports.index(), ports.gateway()) : broker;
    }

    static String logging() {
        return LOGGING;
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace('\\', '/').replace("'", "''") + "'";
    }
}
