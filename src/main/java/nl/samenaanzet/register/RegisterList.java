package nl.samenaanzet.register;

import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that is published, withdrawn decisions included, in the order in which it was: for machines that read everything.
 */
@Service
@Transactional(readOnly = true)
public class RegisterList {

    /** Decisions on a page; a sitemap may hold at most 50,000. */
    public static final int PAGE = 5000;

    private final PublishedDecisions published;

    RegisterList(PublishedDecisions published) {
        this.published = published;
    }

    /** At least 1. */
    public int pages() {
        return (int) Math.max(1, (published.count() + PAGE - 1) / PAGE);
    }

    /** @param page from 1; beyond the end there is nothing */
    public List<Listed> page(int page) {
        return published.findByOrderByPosition(PageRequest.of(page - 1, PAGE)).stream()
                .map(PublishedDecision::view)
                .toList();
    }
}
