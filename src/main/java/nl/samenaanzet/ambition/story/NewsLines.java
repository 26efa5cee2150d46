package nl.samenaanzet.ambition.story;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.ambition.HappeningType;
import nl.samenaanzet.ambition.News.NewsView;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Lines of all dossiers together, by time. */
public interface NewsLines extends Repository<Happening, UUID> {

    @Query("""
            select new nl.samenaanzet.ambition.News$NewsView(h.id, s.number, s.title, h.what, h.detail, h.happenedAt)
            from Happening h join Strategy s on s.id.id = h.subject
            where h.happenedAt >= :from and h.what in :what and s.number is not null order by h.happenedAt desc, h.id""")
    List<NewsView> findSince(Instant from, Collection<HappeningType> what, Limit limit);
}
