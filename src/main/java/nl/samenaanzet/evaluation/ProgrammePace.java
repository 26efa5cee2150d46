package nl.samenaanzet.evaluation;

import java.util.UUID;

/** Whether an ambition keeps up with the dates of the programme. Published by the module that knows those dates. */
public interface ProgrammePace {

    /** @return true when it is behind, null when there is no planning to compare with: then a person judges */
    Boolean behind(UUID track);
}
