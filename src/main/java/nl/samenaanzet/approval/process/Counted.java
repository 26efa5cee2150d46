package nl.samenaanzet.approval.process;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenaanzet.approval.BallotView;

/** A closed ballot as T4 asks for it: the inputs by the names of the table, in one variable. */
final class Counted {

    private Counted() {}

    static Map<String, Object> of(BallotView ballot) {
        var count = ballot.count();
        var rules = ballot.rules();
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("conflicten", count.conflicten());
        inputs.put("aanwezig", count.aanwezig());
        inputs.put("sectoren", count.sectoren());
        inputs.put("bewoners", count.bewoners().code());
        inputs.put("bezwaren", count.bezwaren());
        inputs.put("type", count.type().code());
        inputs.put("voor", count.voor());
        inputs.put("ronde", ballot.subject().objectionRound());
        inputs.put("stemregelVooraf", rules.voteRuleAgreed());
        inputs.put("maxConflicten", rules.maxConflicts());
        inputs.put("minAanwezig", rules.minPresent());
        inputs.put("minSectoren", rules.minSectors());
        inputs.put("maxRondes", rules.maxRounds());
        inputs.put("minVoor", rules.minInFavour());
        inputs.put("minStemmen", rules.minVotes());
        inputs.put("bewonersOordelen", rules.residentsJudge());
        inputs.put("zetels", ballot.size().seats());
        inputs.put("alleSectoren", ballot.size().sectors());
        return inputs;
    }
}
