package nl.samenaanzet.localplatform.program;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.samenaanzet.fingerprint.Sha256;
import nl.samenaanzet.localplatform.PlatformFault;
import nl.samenaanzet.localplatform.PlatformFolder;
import nl.samenaanzet.localplatform.PlatformTexts;

/** The distribution of Camunda, unpacked from its archive. */
public final class CamundaProgram {

    public static final String ARCHIVE = "io.camunda:camunda-zeebe:zip:" + Camunda.VERSION;
    public static final long ARCHIVE_BYTES = 299_255_057;
    private static final String ARCHIVE_SHA256 = "3db5f92c9808bd6e404bcb393018ba526d7db2002c1881c33ebf35f1b9b86cb3";

    private CamundaProgram() {}

    public static Program in(PlatformFolder folder) {
        return new Program(folder.program("camunda-" + Camunda.VERSION));
    }

    /** All jars by name, each named: with a folder in the class path the JVM would keep no archive of classes. */
    static String classPath(PlatformFolder folder) {
        return jars(in(folder).folder().resolve("lib"));
    }

    static String jars(Path lib) {
        try (var files = Files.list(lib)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .map(Path::toString)
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (IOException notThereYet) {
            return "";
        }
    }

    public static void verify(Path archive) {
        verify(archive, ARCHIVE_SHA256);
    }

    static void verify(Path archive, String sha256) {
        try (var input = Files.newInputStream(archive)) {
            if (!Sha256.of(input).equals(sha256)) {
                throw new PlatformFault(PlatformTexts.corrupt(archive));
            }
        } catch (IOException unreadable) {
            throw new PlatformFault(PlatformTexts.corrupt(archive), unreadable);
        }
    }

    /** Leaves out the folder that all entries of the archive are in. */
    public static void unpack(Path archive, Path target, AtomicBoolean cancelled) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
                if (cancelled.get()) {
                    throw new InterruptedIOException();
                }
                unpack(zip, entry, target);
            }
        }
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        var name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        var file = target.resolve(name).normalize();
        if (!file.startsWith(target)) {
            throw new IOException(entry.getName());
        }
        Files.createDirectories(file.getParent());
        try (var content = zip.getInputStream(entry)) {
            Files.copy(content, file);
        }
        if (name.startsWith("bin/")) {
            file.toFile().setExecutable(true);
        }
    }
}
