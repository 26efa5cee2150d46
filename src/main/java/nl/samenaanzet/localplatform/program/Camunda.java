package nl.samenaanzet.localplatform.program;

import static nl.samenaanzet.localplatform.LocalPlatformProperties.name;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.samenaanzet.localplatform.LocalPlatformProperties;
import nl.samenaanzet.localplatform.LocalPlatformProperties.Ports;
import nl.samenaanzet.localplatform.PlatformFolder;
import nl.samenaanzet.localplatform.PlatformTexts;
import nl.samenaanzet.localplatform.child.ChildSpec;
import nl.samenaanzet.localplatform.child.ChildSpec.Port;

/** Camunda 8.6.0: broker and gateway, with Operate inside unless that is switched off. */
public final class Camunda {

    public static final String VERSION = "8.6.0";
    public static final String NAME = "camunda";

    private Camunda() {}

    public static ChildSpec spec(Jvm jvm, PlatformFolder folder, LocalPlatformProperties properties) {
        var config = folder.run("camunda.yaml");
        var logging = folder.run("camunda-log4j2.xml");
        var log = folder.log("camunda.log");
        var ports = properties.usedPorts();
        var arguments =
                new ArrayList<>(Jvm.options(folder, NAME, properties.camundaMemory(), properties.camundaOptions()));
        arguments.addAll(List.of(
                "-Dapp.home=" + folder.root(),
                "-Dbasedir=" + folder.root(),
                "-Dsamenaanzet.log=" + log,
                "-Dlog4j2.configurationFile=" + logging.toUri(),
                "-Dlogging.config=" + logging.toUri(),
                "-Dspring.profiles.active=" + (properties.operate() ? "operate,broker" : "broker"),
                "-Dspring.config.additional-location=" + config.toUri(),
                "-Dspring.main.banner-mode=off",
                "-classpath",
                CamundaProgram.classPath(folder),
                "io.camunda.application.StandaloneCamunda"));
        var files = new TreeMap<Path, String>();
        files.put(config, CamundaConfig.yaml(ports, folder.data("broker"), properties.operate()));
        files.put(logging, CamundaConfig.logging());
        return new ChildSpec(
                NAME,
                properties.operate() ? PlatformTexts.CAMUNDA_WITH_OPERATE : PlatformTexts.CAMUNDA,
                new ChildSpec.Program(jvm.java(), List.copyOf(arguments)),
                files,
                ports(ports),
                URI.create("http://127.0.0.1:%d/actuator/health/readiness".formatted(ports.management())),
                log,
                name("camunda-memory"));
    }

    private static List<Port> ports(Ports used) {
        return List.of(
                new Port(used.gateway(), PlatformTexts.say("use.gateway"), name("ports.gateway")),
                new Port(used.command(), PlatformTexts.say("use.broker"), name("ports.command")),
                new Port(used.internal(), PlatformTexts.say("use.brokerInternal"), name("ports.internal")),
                new Port(used.web(), "Operate", name("ports.web")),
                new Port(used.management(), PlatformTexts.say("use.management"), name("ports.management")));
    }
}
