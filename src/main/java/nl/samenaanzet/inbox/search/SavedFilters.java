package nl.samenaanzet.inbox.search;

import java.time.Clock;
import nl.samenaanzet.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the filter that the signed-in person used last, on whatever device. */
@Service
@Transactional
public class SavedFilters {

    private static final int LONGEST = 2000;

    private final KeptFilters rows;
    private final People people;
    private final Clock clock;

    SavedFilters(KeptFilters rows, People people, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.clock = clock;
    }

    /** @param query as in an address, encoded; empty for no filter. Longer than 2000 characters is not kept */
    public void keep(String query) {
        if (!query.equals(last()) && query.length() <= LONGEST) {
            rows.save(new SavedFilter(people.me().accountId(), query, clock.instant()));
        }
    }

    /** As it was kept; empty when there is none. */
    @Transactional(readOnly = true)
    public String last() {
        return rows.findById(people.me().accountId()).map(SavedFilter::query).orElse("");
    }
}
