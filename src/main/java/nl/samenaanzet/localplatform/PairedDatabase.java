package nl.samenaanzet.localplatform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenaanzet.database.Origin;
import nl.samenaanzet.database.Origin.Kind;
import nl.samenaanzet.database.OtherDatabase;

/**
 * The database of the application and the state of the local Camunda belong together: each has ids of the other. A file
 * beside the state says which database it is.
 */
final class PairedDatabase {

    private static final String FILE = "^jdbc:h2:(file:)?";

    private final Path state;
    private final Path mark;
    private final String url;
    private final boolean fresh;

    /**
     * @param folder of the local platform
     * @param url of the database
     */
    PairedDatabase(String folder, String url) {
        this.state = Path.of(folder).toAbsolutePath().normalize().resolve("data");
        this.mark = state.resolve("database");
        this.url = url;
        this.fresh = !Files.exists(state.resolve("broker"));
    }

    /**
     * Before anything starts.
     *
     * @throws PlatformFault for a database of another version, and for processes that belong to another database
     */
    void check(Origin database) {
        if (database.kind() == Kind.OTHER) {
            throw fault(file() ? "database.other.file" : "database.other.server");
        }
        if (!fresh && database.kind() != Kind.UNKNOWN && !known(database)) {
            throw fault("database.apart");
        }
    }

    /** A state that was never up together with a database still belongs to none. */
    private boolean known(Origin database) {
        try {
            var known = Files.readString(mark).strip();
            return known.isEmpty() || known.equals(database.mark());
        } catch (IOException missing) {
            return false;
        }
    }

    /** Camunda makes its state. */
    void begin() {
        if (fresh) {
            write("");
        }
    }

    /** Both are up. */
    void belongsTo(Origin database) {
        write(database.mark());
    }

    private void write(String text) {
        try {
            Files.writeString(mark, text);
        } catch (IOException refused) {
            throw new PlatformFault(PlatformTexts.notWritable(state, PlatformFolder.reason(refused)), refused);
        }
    }

    private PlatformFault fault(String key) {
        var place = url.split("[;?]")[0];
        var folder = file()
                ? Path.of(place.replaceFirst(FILE, ""))
                        .toAbsolutePath()
                        .normalize()
                        .getParent()
                : "";
        return new PlatformFault(OtherDatabase.text(key, place, folder, state));
    }

    private boolean file() {
        return url.startsWith("jdbc:h2:");
    }
}
