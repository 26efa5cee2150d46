package nl.samenaanzet.register.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenaanzet.tlog.Checkpoint;
import nl.samenaanzet.tlog.Note;
import nl.samenaanzet.tlog.Tree;
import org.springframework.stereotype.Component;

/**
 * The heads that were given out, in a file that is not in the database: a database that was put back to an earlier day
 * would sign another log of the same size, and who kept the earlier head would call it forged.
 */
@Component
class HeadsFile {

    private final LogProperties properties;

    HeadsFile(LogProperties properties) {
        this.properties = properties;
    }

    private Optional<Path> file() {
        return Optional.of(properties.headsFile())
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    /** Behind the others, with an empty line after it; on disk when this returns. */
    void add(String note) {
        file().ifPresent(file -> {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(
                        file,
                        note + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND,
                        StandardOpenOption.DSYNC);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        });
    }

    /** @throws LogRefused when this is not the log of the last head in the file, or an older one */
    void mustContinue(long size, Tree tree) {
        last().ifPresent(head -> {
            if (!head.origin().equals(properties.origin())) {
                throw new LogRefused(
                        "register.start.otherLog", properties.headsFile(), head.origin(), properties.origin());
            }
            if (head.size() > size) {
                throw new LogRefused("register.start.older", properties.headsFile(), head.size(), size);
            }
            if (!Arrays.equals(tree.root(head.size()), head.root())) {
                throw new LogRefused("register.start.changed", properties.headsFile(), head.size());
            }
        });
    }

    private Optional<Checkpoint> last() {
        return all().stream().reduce((older, newer) -> newer);
    }

    /** The oldest first. */
    List<Checkpoint> all() {
        return file().filter(Files::exists).map(HeadsFile::read).orElse(List.of());
    }

    private static List<Checkpoint> read(Path file) {
        try {
            var notes = Files.readString(file).strip().split("\n\n");
            var heads = new ArrayList<Checkpoint>();
            for (var i = 0; i < notes.length; i += 2) {
                heads.add(Checkpoint.parse(
                        Note.parse(notes[i] + "\n\n" + notes[i + 1] + "\n").text()));
            }
            return heads;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new LogRefused("register.start.noHeads", file);
        }
    }
}
