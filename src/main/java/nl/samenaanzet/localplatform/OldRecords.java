package nl.samenaanzet.localplatform;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.samenaanzet.localplatform.fetch.Http;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes the exported records of past days. Operate has read them long since and keeps its own; each day brings about
 * ten indices more, and each costs the index memory for good.
 */
final class OldRecords {

    private static final Logger LOG = LoggerFactory.getLogger(LocalPlatform.class);
    private static final int KEPT_DAYS = 7;

    private OldRecords() {}

    static void remove(int indexPort, LocalDate today) {
        var index = "http://127.0.0.1:" + indexPort;
        try {
            var names = Http.get(URI.create(index + "/_cat/indices/zeebe-record*?h=index"));
            for (var name : names.lines()
                    .map(String::strip)
                    .filter(name -> old(name, today))
                    .toList()) {
                Http.delete(URI.create(index + "/" + name));
            }
        } catch (IOException nextTime) {
            LOG.debug("Old records are not removed", nextTime);
        }
    }

    static boolean old(String index, LocalDate today) {
        try {
            var day = LocalDate.parse(index.substring(index.lastIndexOf('_') + 1));
            return day.isBefore(today.minusDays(KEPT_DAYS));
        } catch (DateTimeParseException otherName) {
            return false;
        }
    }
}
