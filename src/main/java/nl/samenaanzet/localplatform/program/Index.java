package nl.samenaanzet.localplatform.program;

import static nl.samenaanzet.localplatform.LocalPlatformProperties.name;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.samenaanzet.localplatform.LocalPlatformProperties;
import nl.samenaanzet.localplatform.PlatformFolder;
import nl.samenaanzet.localplatform.PlatformTexts;
import nl.samenaanzet.localplatform.child.ChildSpec;
import nl.samenaanzet.localplatform.child.ChildSpec.Port;

/** The index that Operate reads: one OpenSearch node. */
public final class Index {

    public static final String VERSION = "2.19.1.0";
    public static final String NAME = "index";

    /** A nearly full disk must not make the index read-only: free space is checked at start, with a clear message. */
    private static final String CONFIG = """
            network.host: 127.0.0.1
            transport.port: %d
            discovery.type: single-node
            cluster.routing.allocation.disk.threshold_enabled: false
            cluster.max_shards_per_node: 10000
            indices.memory.index_buffer_size: 16mb
            """;

    private static final String LOGGING = """
            status = error
            appender.file.type = RollingFile
            appender.file.name = file
            appender.file.fileName = ${sys:samenaanzet.log}
            appender.file.filePattern = ${sys:samenaanzet.log}.%i
            appender.file.layout.type = PatternLayout
            appender.file.layout.pattern = %d{yyyy-MM-dd HH:mm:ss.SSS} %-5level %logger{36} - %msg%n
            appender.file.policies.type = Policies
            appender.file.policies.size.type = SizeBasedTriggeringPolicy
            appender.file.policies.size.size = 10MB
            appender.file.strategy.type = DefaultRolloverStrategy
            appender.file.strategy.max = 2
            rootLogger.level = info
            rootLogger.appenderRef.file.ref = file
            """;

    private Index() {}

    public static ChildSpec spec(Jvm jvm, PlatformFolder folder, LocalPlatformProperties properties) {
        var config = folder.run("index");
        var log = folder.log("index.log");
        var ports = properties.usedPorts();
        var arguments = new ArrayList<>(Jvm.options(folder, NAME, properties.indexMemory(), properties.indexOptions()));
        arguments.addAll(List.of(
                "-Dsamenaanzet.log=" + log,
                "-Dlog4j2.disable.jmx=true",
                "-classpath",
                IndexProgram.classPath(folder),
                IndexNode.class.getName(),
                "-basePath",
                folder.data("index").toString(),
                "-confPath",
                config.toString(),
                "-dataPath",
                folder.data("index").toString(),
                "-logsPath",
                folder.root().resolve("logs").toString(),
                "-clusterName",
                "samen-aan-zet",
                "-numOfNode",
                "1",
                // the runner counts its nodes from one
                "-baseHttpPort",
                Integer.toString(ports.index() - 1)));
        var files = new TreeMap<Path, String>();
        files.put(config.resolve("opensearch.yml"), CONFIG.formatted(ports.indexTransport()));
        files.put(config.resolve("log4j2.properties"), LOGGING);
        return new ChildSpec(
                NAME,
                PlatformTexts.INDEX,
                new ChildSpec.Program(jvm.java(), List.copyOf(arguments)),
                files,
                List.of(
                        new Port(ports.index(), PlatformTexts.say("use.index"), name("ports.index")),
                        new Port(
                                ports.indexTransport(),
                                PlatformTexts.say("use.indexInternal"),
                                name("ports.index-transport"))),
                URI.create("http://127.0.0.1:%d/_cluster/health?wait_for_status=yellow&timeout=1s"
                        .formatted(ports.index())),
                log,
                name("index-memory"));
    }
}
