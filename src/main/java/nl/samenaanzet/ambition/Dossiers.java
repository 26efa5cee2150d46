package nl.samenaanzet.ambition;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.ComponentView;
import nl.samenaanzet.ambition.Dossier.DocumentId;
import nl.samenaanzet.ambition.Dossier.DocumentView;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Drafting.ComponentDraft;
import nl.samenaanzet.ambition.strategy.OpenDocuments;
import nl.samenaanzet.ambition.strategy.Strategies;
import nl.samenaanzet.ambition.strategy.Strategy;
import nl.samenaanzet.people.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dossiers, for other modules and for the process: read them, and tell what became of them. */
@Service
@Transactional
public class Dossiers {

    private final Strategies strategies;
    private final OpenDocuments documents;
    private final Journal journal;
    private final Acts acts;

    Dossiers(Strategies strategies, OpenDocuments documents, Journal journal, Acts acts) {
        this.strategies = strategies;
        this.documents = documents;
        this.journal = journal;
        this.acts = acts;
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @Transactional(readOnly = true)
    public Dossier byId(StrategyId id) {
        return view(strategies.findById(id).orElseThrow());
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @Transactional(readOnly = true)
    public Dossier byNumber(String number) {
        return view(strategies.findByNumber(number).orElseThrow());
    }

    /**
     * Newest first.
     *
     * @param ambitionCode of one ambition, or null for all
     */
    @Transactional(readOnly = true)
    public List<Dossier> newest(String ambitionCode) {
        return strategies.findNewestFirst(ambitionCode).stream().map(this::view).toList();
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @Transactional(readOnly = true)
    public ComponentView component(ComponentId id) {
        return strategies.findByComponent(id).orElseThrow().component(id);
    }

    /**
     * What components are about, by id.
     *
     * @param ids among which there may be ids of something else; those are left out
     */
    @Transactional(readOnly = true)
    public Map<String, String> abouts(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : strategies.findAbouts(ids.stream().map(ComponentId::of).toList()).stream()
                        .collect(Collectors.toMap(a -> a.getId().toString(), Strategies.About::getAbout));
    }

    /** Fills in what the rules still miss. */
    public void changeFacts(ComponentId id, Facts facts) {
        strategies.findByComponent(id).orElseThrow().answer(id, facts);
    }

    /**
     * There is less money for it than was asked; from now on that is what it is about.
     *
     * @param means in euros; null when there is none
     */
    public void lessMeans(ComponentId id, BigDecimal means) {
        strategies.findByComponent(id).orElseThrow().lessMeans(id, means);
    }

    /** A component turned out to be two: adds the second, to be decided on beside the first. */
    public ComponentId addPart(ComponentId of, ComponentDraft draft) {
        return strategies.findByComponent(of).orElseThrow().addPart(draft);
    }

    /**
     * Name, type and size.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    @Transactional(readOnly = true)
    public DocumentView document(DocumentId id) {
        return documents.view(id).orElseThrow();
    }

    /** What the file is called outside: with the number of its dossier in front, once it has one. */
    @Transactional(readOnly = true)
    public String fileName(DocumentId id) {
        return documents.fileName(id);
    }

    /**
     * The bytes of a document.
     *
     * @throws java.util.NoSuchElementException when there is none, or it is secret to who asks
     */
    @Transactional(readOnly = true)
    public byte[] content(DocumentId id) {
        return documents.content(id);
    }

    /** Every version that was put in, oldest first. */
    @Transactional(readOnly = true)
    public List<DocumentView> documents(StrategyId id) {
        return documents.of(id);
    }

    /** When every component had its result; empty while the dossier is open. */
    @Transactional(readOnly = true)
    public Optional<Instant> closedAt(StrategyId id) {
        return Optional.ofNullable(strategies.findById(id).orElseThrow().closedAt());
    }

    /** The kernteam's outcome (T4) of a round. Safe to run twice. */
    public void judged(StrategyId id, int round, BallotOutcome outcome) {
        strategies.findById(id).orElseThrow().judged(round, outcome);
    }

    /**
     * The kernteam is asked about the same text once more.
     *
     * @param round that gave no decision
     * @return the next round
     */
    public int callAgain(StrategyId id, int round) {
        return strategies.findById(id).orElseThrow().callAgain(round);
    }

    /** The components that each get a route, in order. */
    @Transactional(readOnly = true)
    public List<ComponentId> prepareComponents(StrategyId id) {
        return strategies.findById(id).orElseThrow().componentIds();
    }

    /** Every component has its recorded result. Safe to run twice. */
    public void closeStrategy(StrategyId id) {
        var strategy = strategies.findById(id).orElseThrow();
        if (strategy.close(acts.now())) {
            journal.noteOnce(id, AmbitionHappening.STRATEGY_CLOSED, "");
            acts.tell(new StrategyClosed(id, strategy.number()));
        }
    }

    /**
     * A step of this dossier failed for good.
     *
     * @param message for a process owner, at most 1000 characters are kept
     */
    public void failed(String number, String step, String message) {
        var text = message == null ? "" : message;
        strategies
                .findByNumber(number)
                .ifPresent(s -> s.failed(step, text.length() > 1000 ? text.substring(0, 1000) : text));
    }

    /** The step that had failed succeeded after all. */
    public void recovered(String number, String step) {
        strategies.findByNumber(number).ifPresent(s -> s.recovered(step));
    }

    private Dossier view(Strategy strategy) {
        return strategy.view(documents.newest(strategy.id()).orElse(null));
    }

    /** Every component of a strategy has its recorded result. */
    public record StrategyClosed(StrategyId id, String number) {}
}
