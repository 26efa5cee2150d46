package nl.samenaanzet.localplatform.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;
import nl.samenaanzet.localplatform.PlatformFault;
import nl.samenaanzet.localplatform.PlatformFolder;
import nl.samenaanzet.localplatform.PlatformTexts;
import org.springframework.util.FileSystemUtils;

/**
 * A program in a folder of its own that is either complete or made again: it is filled under another name, with a list
 * of its files and their sizes, and gets its real name last.
 */
public record Program(Path folder) {

    private static final String LIST = "files.txt";

    /** Puts the files into the given empty folder. */
    public interface Filling {
        void into(Path empty) throws IOException;
    }

    public boolean complete() {
        try (var lines = Files.lines(folder.resolve(LIST))) {
            return lines.allMatch(this::present);
        } catch (IOException | UncheckedIOException missing) {
            return false;
        }
    }

    private boolean present(String line) {
        var parts = line.split(" ", 2);
        try {
            return parts.length == 2 && Files.size(folder.resolve(parts[1])) == Long.parseLong(parts[0]);
        } catch (IOException | NumberFormatException missing) {
            return false;
        }
    }

    public void install(Filling filling) {
        var unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        try {
            FileSystemUtils.deleteRecursively(unfinished);
            FileSystemUtils.deleteRecursively(folder);
            filling.into(Files.createDirectories(unfinished));
            Files.writeString(unfinished.resolve(LIST), list(unfinished));
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new PlatformFault(PlatformTexts.notUnpacked(folder, PlatformFolder.reason(failed)), failed);
        } finally {
            discard(unfinished);
        }
    }

    private static String list(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> file.toFile().length() + " "
                            + root.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }

    private static void discard(Path unfinished) {
        try {
            FileSystemUtils.deleteRecursively(unfinished);
        } catch (IOException later) {
            // the next installation tries again
        }
    }
}
