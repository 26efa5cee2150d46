package nl.samenaanzet.ambition;

import java.math.BigDecimal;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.strategy.Ambitions;
import nl.samenaanzet.ambition.strategy.Strategies;
import nl.samenaanzet.ambition.strategy.Strategy;
import nl.samenaanzet.ambition.strategy.StrategyDocument;
import nl.samenaanzet.ambition.strategy.StrategyDocuments;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing a strategy, before it is submitted and again when the kernteam asks for another text. */
@Service
@EnableConfigurationProperties(AmbitionProperties.class)
public class Drafting {

    private static final int LINE = 200;
    private static final int LONG = 1000;
    private static final int SUMMARY = 4000;
    private static final int CENTS = 2;

    private final Strategies strategies;
    private final Ambitions ambitions;
    private final StrategyDocuments documents;
    private final Acts acts;
    private final long maxBytes;

    Drafting(
            Strategies strategies,
            Ambitions ambitions,
            StrategyDocuments documents,
            AmbitionProperties properties,
            Acts acts) {
        this.strategies = strategies;
        this.ambitions = ambitions;
        this.documents = documents;
        this.maxBytes = properties.maxDocument().toBytes();
        this.acts = acts;
    }

    /**
     * Begins a draft.
     *
     * @throws java.util.NoSuchElementException when there is no such ambition
     */
    @AllowedTo(Role.PROCESS_OWNER)
    @Transactional
    public StrategyId begin(String ambitionCode, StrategyText text) {
        var ambition = ambitions.findByCode(ambitionCode).orElseThrow();
        return strategies
                .save(new Strategy(ambition, text, acts.me().title(), acts.now()))
                .id();
    }

    /** @throws nl.samenaanzet.form.Refusal when it is being judged or decided */
    @AllowedTo(Role.PROCESS_OWNER)
    @Transactional
    public void rewrite(StrategyId id, StrategyText text) {
        find(id).rewrite(text);
    }

    /**
     * Attaches a document; an earlier one stays on record.
     *
     * @throws nl.samenaanzet.form.Refusal when it is empty, too large or not what its name says
     */
    @AllowedTo(Role.PROCESS_OWNER)
    @Transactional
    public void attach(StrategyId id, String fileName, byte[] content) {
        var strategy = find(id);
        strategy.mustBeEditable();
        var checked = CheckedDocument.of(fileName, content, maxBytes, "document");
        documents.save(new StrategyDocument(strategy, checked, acts.now()));
        strategy.attached();
    }

    @AllowedTo(Role.PROCESS_OWNER)
    @Transactional
    public void add(StrategyId id, ComponentDraft draft) {
        find(id).add(draft);
    }

    @AllowedTo(Role.PROCESS_OWNER)
    @Transactional
    public void change(StrategyId id, ComponentId component, ComponentDraft draft) {
        find(id).change(component, draft);
    }

    @AllowedTo(Role.PROCESS_OWNER)
    @Transactional
    public void remove(StrategyId id, ComponentId component) {
        find(id).remove(component);
    }

    private Strategy find(StrategyId id) {
        return strategies.findById(id).orElseThrow();
    }

    /**
     * A decision component as someone writes it down.
     *
     * @param about 1 to 1000 characters
     * @param means municipal means in euros, zero or more, two decimals; null when none
     * @param meansNote other means, at most 1000 characters, may be null
     * @param owner 1 to 200 characters
     * @param facts unanswered facts are null; the rules ask for them later
     */
    public record ComponentDraft(String about, BigDecimal means, String meansNote, String owner, Facts facts) {

        /** @throws nl.samenaanzet.form.Refusal with all that is missing or too long */
        public ComponentDraft {
            var typed = new String[] {about, meansNote, owner};
            var no = new Refusals();
            about = no.of(() -> TypedText.required(typed[0], "about", LONG, "ambition.error.about"));
            owner = no.of(() -> TypedText.required(typed[2], "owner", LINE, "ambition.error.owner"));
            no.when(
                    means != null
                            && (means.signum() < 0 || means.stripTrailingZeros().scale() > CENTS),
                    "means",
                    "ambition.error.means");
            meansNote = no.of(() -> TypedText.of(typed[1], "meansNote", LONG));
            no.raise();
        }
    }

    /**
     * @param title 1 to 200 characters
     * @param summary 1 to 4000 characters, plain text
     */
    public record StrategyText(String title, String summary) {

        /** @throws nl.samenaanzet.form.Refusal with all that is missing or too long */
        public StrategyText {
            var typed = new String[] {title, summary};
            var no = new Refusals();
            title = no.of(() -> TypedText.required(typed[0], "title", LINE, "ambition.error.title"));
            summary = no.of(() -> TypedText.required(typed[1], "summary", SUMMARY, "ambition.error.summary"));
            no.raise();
        }
    }
}
