package nl.samenaanzet.rules.check;

import nl.samenaanzet.rules.TableFile;

/**
 * A table after the checks and the replay.
 *
 * @param baseSha256 of the table that was in use then
 */
public record Examined(
        String xml, TableFile table, String sha256, String baseSha256, CheckReport report, Replay.Result replayed) {}
