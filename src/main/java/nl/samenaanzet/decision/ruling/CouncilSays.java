package nl.samenaanzet.decision.ruling;

import java.util.List;
import nl.samenaanzet.ambition.Dossier.ComponentId;

/** What the council did with a component, asked of the module that keeps it. */
public interface CouncilSays {

    /** Oldest first; empty when it had nothing to say. */
    List<Ruling> of(ComponentId id);
}
