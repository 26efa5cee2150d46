package nl.samenaanzet.ambition;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened lately, over all dossiers. */
@Service
public class News {

    private static final Limit MOST = Limit.of(1_000);

    private final NewsRows rows;

    News(NewsRows rows) {
        this.rows = rows;
    }

    /** Newest first, at most a thousand. @param what message keys of the lines that are wanted */
    @Transactional(readOnly = true)
    public List<NewsView> since(Instant from, Collection<String> what) {
        return rows.findSince(from, what, MOST);
    }
}
