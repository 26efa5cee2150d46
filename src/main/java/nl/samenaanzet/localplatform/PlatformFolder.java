package nl.samenaanzet.localplatform;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The one folder of the local platform, held by one application at a time. Git ignores all of it. */
public final class PlatformFolder implements Closeable {

    private final Path root;
    private final FileChannel lock;

    private PlatformFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    public static PlatformFolder open(String folder) {
        var root = Path.of(folder).toAbsolutePath().normalize();
        try {
            for (var part : new String[] {"run", "data", "logs", "temp"}) {
                Files.createDirectories(root.resolve(part));
            }
            Files.writeString(root.resolve(".gitignore"), "*\n");
            return new PlatformFolder(root, locked(root));
        } catch (IOException refused) {
            throw new PlatformFault(PlatformTexts.notWritable(root, reason(refused)), refused);
        }
    }

    /** Our process id stands in the file beside the lock: on some systems a locked file cannot be read by others. */
    private static FileChannel locked(Path root) throws IOException {
        var holder = root.resolve("run/application.pid");
        var channel = FileChannel.open(root.resolve("run/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                Files.writeString(holder, Long.toString(ProcessHandle.current().pid()));
                return channel;
            }
        } catch (OverlappingFileLockException sameJvm) {
            // said below
        }
        channel.close();
        throw new PlatformFault(PlatformTexts.inUse(
                root, Files.exists(holder) ? Files.readString(holder).strip() : "?"));
    }

    /** What an input/output failure is about, in a few words. */
    public static String reason(IOException failure) {
        var name = failure.getClass().getSimpleName().replace("Exception", "");
        return failure.getMessage() == null ? name : name + ": " + failure.getMessage();
    }

    public Path root() {
        return root;
    }

    public Path program(String name) {
        return root.resolve(name);
    }

    public Path run(String name) {
        return root.resolve("run").resolve(name);
    }

    public Path data(String name) {
        return root.resolve("data").resolve(name);
    }

    public Path log(String name) {
        return root.resolve("logs").resolve(name);
    }

    /** For what the children write there and a killed one leaves behind, tens of megabytes each time. */
    public Path temp(String name) {
        return root.resolve("temp").resolve(name);
    }

    /** Gives the folder free for the next application. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException ignored) {
            // the lock ends with the process anyway
        }
    }
}
