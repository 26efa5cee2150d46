package nl.samenaanzet.localplatform.child;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import nl.samenaanzet.fingerprint.Sha256;

/**
 * What is needed to start one child.
 *
 * @param name of its files in the folder
 * @param title as people read it
 * @param program that is started
 * @param files its configuration, written before each start
 * @param ports it listens on
 * @param readiness answers 200 when it is ready
 * @param log where it says what it does
 * @param memoryProperty gives it more memory
 */
public record ChildSpec(
        String name,
        String title,
        Program program,
        SortedMap<Path, String> files,
        List<Port> ports,
        URI readiness,
        Path log,
        String memoryProperty) {

    /**
     * The program that is started.
     *
     * @param java itself and no script, so that its process id is the JVM's own
     */
    public record Program(Path java, List<String> arguments) {}

    /** @param use what people know it by; {@code property} changes it */
    public record Port(int number, String use, String property) {}

    /** Differs when anything differs that matters to a running child, so that one of other settings is not adopted. */
    String fingerprint() {
        return Sha256.of(program.java + "\n" + program.arguments + "\n" + files);
    }

    /**
     * The arguments as a file for {@code java @file}: the class path is longer than some systems allow in a command.
     */
    String argumentFile() {
        return program.arguments.stream()
                .map(argument -> '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
