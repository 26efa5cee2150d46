package nl.samenaanzet.publication.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.privacy.marks.Mark;
import nl.samenaanzet.register.PublicLog;
import nl.samenaanzet.register.PublishedDecisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be published and what it would say, for who decides on that. */
@Service
@Transactional(readOnly = true)
public class Publishing {

    private final PublicLog log;
    private final DecisionContent content;
    private final Decision decision;
    private final PublicationCases cases;
    private final PublishedDecisions published;

    Publishing(
            PublicLog log,
            DecisionContent content,
            Decision decision,
            PublicationCases cases,
            PublishedDecisions published) {
        this.log = log;
        this.content = content;
        this.decision = decision;
        this.cases = cases;
        this.published = published;
    }

    /**
     * A recorded decision that nobody published yet.
     *
     * @param publishAt the planned time, or null
     */
    public record Waiting(ComponentId id, String reference, Instant recordedAt, String title, Instant publishAt) {}

    /**
     * What publishing would say.
     *
     * @param title of the component
     * @param text of the body that decided, as it was recorded
     * @param proposal of the wijkcoalitie, where another body decided; else empty
     * @param on the day of the decision
     * @param all everything, by the names of the register
     */
    public record Draft(
            String reference, String title, String text, String proposal, LocalDate on, Map<String, Object> all) {}

    /** Longest waiting first. */
    @AllowedTo(Role.SECRETARY)
    public List<Waiting> waiting() {
        return log.unpublished().stream()
                .map(e -> {
                    var id = new ComponentId(e.subject());
                    return new Waiting(
                            id,
                            e.reference(),
                            e.recordedAt(),
                            decision.route(id).about(),
                            cases.findById(e.subject())
                                    .map(c -> c.view().publishAt())
                                    .orElse(null));
                })
                .toList();
    }

    /** @throws java.util.NoSuchElementException when there is no such recorded decision */
    @AllowedTo(Role.SECRETARY)
    public Draft draft(ComponentId id) {
        return content.draft(id);
    }

    /** What looks like data of persons in what publishing would say with these words. */
    @AllowedTo(Role.SECRETARY)
    public List<Mark> marks(Draft draft, String title, String text, String proposal) {
        return content.marks(draft, title, text, proposal);
    }

    /** The same of a text by itself, such as a reason; null for none. */
    @AllowedTo(Role.SECRETARY)
    public List<Mark> marks(String text) {
        return content.marks(text);
    }

    /** How these decisions came about. */
    @AllowedTo(Role.SECRETARY)
    public Map<ComponentId, RouteView> routes(List<ComponentId> ids) {
        return ids.stream().distinct().collect(Collectors.toMap(Function.identity(), decision::route));
    }

    /** Its reference when everybody can read it already, or null. */
    @AllowedTo(Role.SECRETARY)
    public String published(ComponentId id) {
        return published.findById(id.id()).map(d -> d.view().reference()).orElse(null);
    }
}
