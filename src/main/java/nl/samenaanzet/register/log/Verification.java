package nl.samenaanzet.register.log;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenaanzet.register.PublicLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Goes through the whole log and all that is shown, and names the first that is not what it was. */
@Service
public class Verification {

    private final Entries entries;
    private final Disclosures disclosures;
    private final LogTree tree;
    private final ShownRows shown;
    private final EntityManager session;

    Verification(Entries entries, Disclosures disclosures, LogTree tree, ShownRows shown, EntityManager session) {
        this.entries = entries;
        this.disclosures = disclosures;
        this.tree = tree;
        this.shown = shown;
        this.session = session;
    }

    /** What somebody did outside the application. */
    public enum Why {
        /** An entry was changed. */
        ENTRY,
        /** What lies beside an entry was changed or taken away. */
        CONTENT,
        /** An entry is not there, or there twice. */
        MISSING,
        /** The log is not that of its signed head: it was made anew, or its end is gone. */
        HEAD,
        /** The log is not that of a head that was given out before. */
        GIVEN_OUT,
        /** What is shown of a decision is not what the log says, or the log knows of no such decision. */
        SHOWN,
        /** A published decision is not shown. */
        HIDDEN,
        /** Something was changed so that the log cannot be read at all. */
        UNREADABLE
    }

    /**
     * What was found.
     *
     * @param checked entries that were looked at
     * @param broken position of the first entry that is not as it was; 0 when all is well
     * @param why null when all is well
     * @param reference of the decision, where it is about what is shown; else null
     */
    public record Found(long checked, long broken, Why why, String reference) {

        public boolean whole() {
            return why == null;
        }
    }

    /**
     * The log as it was at one moment: what is added meanwhile is no fault.
     *
     * @return in the order of the log, so the first fault; what was blanked is no fault once the log says so
     */
    @Transactional(readOnly = true, isolation = Isolation.SERIALIZABLE)
    public Found verify() {
        var walk = tree.walk();
        while (!walk.atEnd()) {
            var first = walk.next();
            var last = first + PublicLog.PAGE - 1;
            var page = entries.findByPositionBetweenOrderByPosition(first, last);
            var parts = disclosures.findByPositionBetween(first, last).stream()
                    .collect(Collectors.groupingBy(Disclosure::position));
            if (page.isEmpty()) {
                return walk.found(Why.MISSING);
            }
            for (var entry : page) {
                var fault = walk.fault(entry, parts.getOrDefault(entry.position(), List.of()));
                if (fault != null) {
                    return walk.found(fault);
                }
            }
            session.clear();
        }
        var end = walk.end(entries.count());
        return end.whole() ? shown.compared(end) : end;
    }
}
