package nl.samenaanzet.privacy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one way to destroy. A module publishes a bean of this, called {@code ...Destruction}, for each thing that it
 * keeps of people; whoever may decide that it goes calls them all, within one transaction. What was counted and decided
 * stays: hashes, days, outcomes and who held which role. Each of the three is safe to run twice.
 */
public interface Destroys {

    /**
     * A person asked for it.
     *
     * @param email compared without regard to capitals
     * @return rows changed
     */
    default int erase(String email) {
        return 0;
    }

    /**
     * Its term is over.
     *
     * @param before what was last needed before this moment goes
     * @return rows changed
     */
    default int expire(Instant before) {
        return 0;
    }

    /**
     * The dossier is destroyed.
     *
     * @return rows changed
     */
    default int destroy(DestroyedDossier dossier) {
        return 0;
    }

    /**
     * A text of a dossier was taken out of what everybody reads: it goes here too, wherever it stands in it.
     *
     * @return rows changed
     */
    default int blank(BlankedText text) {
        return 0;
    }

    /**
     * A text that nobody is to read any more.
     *
     * @param component whose decision it stood in
     * @param said as it stands
     * @param gone what stands there from now on
     */
    record BlankedText(DestroyedDossier dossier, UUID component, String said, String gone) {

        /**
         * Takes it out of columns.
         *
         * @param rows condition with the parameter {@code :key}, or "true" for all rows
         * @return rows changed
         */
        public int in(JdbcClient database, String table, String rows, Object key, String... columns) {
            return Arrays.stream(columns)
                    .mapToInt(column -> {
                        var change = database.sql(
                                        "update %1$s set %2$s = replace(%2$s, :said, :gone) where %3$s and replace(%2$s, :said, '') <> %2$s"
                                                .formatted(table, column, rows))
                                .param("said", said)
                                .param("gone", gone);
                        return (rows.contains(":key") ? change.param("key", key) : change).update();
                    })
                    .sum();
        }
    }

    /**
     * A dossier as it was until now.
     *
     * @param components the ids of its components
     */
    record DestroyedDossier(UUID id, String number, List<UUID> components) {}

    /**
     * Runs statements that each have one parameter of this name.
     *
     * @return rows changed
     */
    static int change(JdbcClient database, List<String> statements, String name, Object value) {
        return statements.stream()
                .mapToInt(
                        statement -> database.sql(statement).param(name, value).update())
                .sum();
    }
}
