package nl.samenaanzet.evaluation;

import java.util.UUID;
import nl.samenaanzet.words.Word;
import nl.samenaanzet.words.WordsOf;

/** Whether an ambition keeps up with the dates of the programme. Published by the module that knows those dates. */
public interface ProgrammePace {

    /** @return null when there is no planning to compare with: then a person judges */
    Tempo of(UUID track);

    /** How an ambition keeps up, as T6 asks. */
    @WordsOf("evaluation-advice.tempo")
    enum Tempo implements Word {
        OP_SCHEMA,
        ACHTER
    }
}
