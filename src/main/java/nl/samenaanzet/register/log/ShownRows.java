package nl.samenaanzet.register.log;

import java.util.List;
import nl.samenaanzet.register.PublicLog;
import nl.samenaanzet.register.PublishedDecision;
import nl.samenaanzet.register.PublishedDecisions;
import nl.samenaanzet.register.Register.EntryView;
import nl.samenaanzet.register.log.Verification.Found;
import nl.samenaanzet.register.log.Verification.Why;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Compares what the register shows with what the log says: pages, open data and feed read these rows. */
@Component
class ShownRows {

    private final PublishedDecisions published;
    private final PublicLog log;
    private final Entries entries;

    ShownRows(PublishedDecisions published, PublicLog log, Entries entries) {
        this.published = published;
        this.log = log;
        this.entries = entries;
    }

    /** @param whole what was found of the log itself */
    Found compared(Found whole) {
        for (var page = 0; ; page++) {
            var rows = published.findByOrderByPosition(PageRequest.of(page, PublicLog.PAGE));
            var said = log.of(rows.stream().map(PublishedDecision::id).toList());
            for (var row : rows) {
                if (!shows(row, said.getOrDefault(row.id(), List.of()))) {
                    return new Found(whole.checked(), row.position(), Why.SHOWN, row.reference());
                }
            }
            if (rows.size() < PublicLog.PAGE) {
                return hidden(whole);
            }
        }
    }

    private static boolean shows(PublishedDecision row, List<EntryView> said) {
        var told = PublishedDecision.told(said);
        return told != null && told.shows(row);
    }

    private Found hidden(Found whole) {
        return entries.findNotShown(Limit.of(1)).stream()
                .map(e -> new Found(
                        whole.checked(),
                        e.position(),
                        Why.HIDDEN,
                        e.view(List.of()).reference()))
                .findFirst()
                .orElse(whole);
    }
}
