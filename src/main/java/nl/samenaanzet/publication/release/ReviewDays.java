package nl.samenaanzet.publication.release;

import java.util.List;
import java.util.Optional;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.outcome.Judgement;
import nl.samenaanzet.outcome.Outcomes;
import nl.samenaanzet.outcome.Outcomes.OutcomeStated;
import nl.samenaanzet.outcome.Reviews.ReviewJudged;
import nl.samenaanzet.outcome.Reviews.ReviewMoved;
import nl.samenaanzet.outcome.Reviews.ReviewOpened;
import nl.samenaanzet.outcome.Reviews.ReviewView;
import nl.samenaanzet.publication.PublicationTimes;
import nl.samenaanzet.register.PublishedDecisions;
import nl.samenaanzet.register.RegisterSearch;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Shows in the register when a decision is looked at again, and that it is being looked at. In the transaction of who
 * plans or judges: it is one small update in our own database (ADR 21).
 */
@Component
public class ReviewDays {

    private final Outcomes outcomes;
    private final Dossiers dossiers;
    private final PublishedDecisions published;
    private final RegisterSearch register;
    private final PublicationTimes times;

    ReviewDays(
            Outcomes outcomes,
            Dossiers dossiers,
            PublishedDecisions published,
            RegisterSearch register,
            PublicationTimes times) {
        this.outcomes = outcomes;
        this.dossiers = dossiers;
        this.published = published;
        this.register = register;
        this.times = times;
    }

    @EventListener
    void on(OutcomeStated event) {
        show(event.dossier().strategy());
    }

    @EventListener
    void on(ReviewMoved event) {
        show(outcomes.outcome(event.ballot()).dossier().strategy());
    }

    @EventListener
    void on(ReviewOpened event) {
        show(outcomes.outcome(event.ballot()).dossier().strategy());
    }

    @EventListener
    void on(ReviewJudged event) {
        show(outcomes.outcome(event.ballot()).dossier().strategy());
    }

    private void show(StrategyId strategy) {
        show(strategy, dossiers.prepareComponents(strategy));
    }

    /** Of those that are published. Safe to run twice. */
    public void show(StrategyId strategy, List<ComponentId> components) {
        var review = last(strategy);
        var on = review.filter(r -> r.verdict().judgement() == null)
                .map(r -> r.planned().on())
                .orElse(null);
        var due = review.filter(ReviewDays::due).isPresent();
        for (var decision :
                published.findAllById(components.stream().map(ComponentId::id).toList())) {
            if (decision.review(on, due, times.now())) {
                register.shownAnew();
            }
        }
    }

    /** Of the newest round that has one. */
    private Optional<ReviewView> last(StrategyId strategy) {
        return outcomes.of(strategy).stream()
                .filter(o -> !o.reviews().isEmpty())
                .map(o -> o.reviews().getLast())
                .findFirst();
    }

    /** It began and nobody has judged it, or it was judged to have ended and is not withdrawn yet. */
    private static boolean due(ReviewView review) {
        return review.due() || review.verdict().judgement() == Judgement.END;
    }
}
