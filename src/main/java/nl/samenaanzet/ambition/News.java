package nl.samenaanzet.ambition;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.ambition.story.HappeningCatalogue;
import nl.samenaanzet.ambition.story.NewsLines;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened lately, over all dossiers. */
@Service
public class News {

    private static final Limit MOST = Limit.of(1_000);

    private final NewsLines rows;
    private final HappeningCatalogue catalogue;

    News(NewsLines rows, HappeningCatalogue catalogue) {
        this.rows = rows;
        this.catalogue = catalogue;
    }

    /** Newest first, at most a thousand. What nobody is told of is no news. */
    @Transactional(readOnly = true)
    public List<NewsView> since(Instant from, Collection<HappeningType.Topic> topics) {
        var types = topics.stream()
                .filter(topic -> topic != HappeningType.Topic.NONE)
                .flatMap(topic -> catalogue.about(topic).stream())
                .toList();
        return types.isEmpty() ? List.of() : rows.findSince(from, types, MOST);
    }

    /** A line of the story of a dossier, with its dossier. */
    public record NewsView(UUID id, String number, String title, HappeningType type, String detail, Instant at) {}
}
