package nl.samenaanzet.inbox.search;

import nl.samenaanzet.people.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the filter that the signed-in person used last, on whatever device. */
@Service
@Transactional
public class SavedFilters {

    private static final int LONGEST = 2000;

    private final KeptFilters rows;
    private final Acts acts;

    SavedFilters(KeptFilters rows, Acts acts) {
        this.rows = rows;
        this.acts = acts;
    }

    /** @param query as in an address, encoded; empty for no filter. Longer than 2000 characters is not kept */
    public void keep(String query) {
        if (!query.equals(last()) && query.length() <= LONGEST) {
            rows.save(new SavedFilter(acts.me().accountId(), query, acts.now()));
        }
    }

    /** As it was kept; empty when there is none. */
    @Transactional(readOnly = true)
    public String last() {
        return rows.findById(acts.me().accountId()).map(SavedFilter::query).orElse("");
    }
}
