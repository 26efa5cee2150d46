package nl.samenaanzet.ambition.strategy;

import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.ComponentView;
import nl.samenaanzet.ambition.Drafting.ComponentDraft;
import nl.samenaanzet.ambition.Facts;

/** One thing to be decided within a strategy. Each gets its own route, since one strategy may need several bodies. */
@Entity
@Table(name = "ambition_component")
class DecisionComponent {

    @EmbeddedId
    private ComponentId id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "strategy_id")
    private Strategy strategy;

    private int position;
    private String about;
    private BigDecimal means;
    private String meansNote;
    private String owner;

    @Convert(converter = FactsColumn.class)
    private Facts facts;

    protected DecisionComponent() {}

    DecisionComponent(Strategy strategy, int position, ComponentDraft draft) {
        this.id = ComponentId.next();
        this.strategy = strategy;
        this.position = position;
        change(draft);
    }

    /** Whether it says all of this already. */
    boolean says(ComponentDraft draft) {
        return about.equals(draft.about())
                && owner.equals(draft.owner())
                && meansNote.equals(Objects.toString(draft.meansNote(), ""))
                && facts.equals(draft.facts())
                && (means == null || draft.means() == null
                        ? means == draft.means()
                        : means.compareTo(draft.means()) == 0);
    }

    void change(ComponentDraft draft) {
        this.about = draft.about();
        this.means = draft.means();
        this.meansNote = draft.meansNote() == null ? "" : draft.meansNote();
        this.owner = draft.owner();
        this.facts = draft.facts();
    }

    void answer(Facts facts) {
        this.facts = facts;
    }

    void lessMeans(BigDecimal means) {
        this.means = means;
    }

    void moveTo(int position) {
        this.position = position;
    }

    ComponentId id() {
        return id;
    }

    ComponentView view() {
        return new ComponentView(id, strategy.id(), position, about, means, meansNote, owner, facts);
    }
}
