package nl.samenaanzet.approval.judged;

import java.util.List;
import java.util.Optional;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.BallotView;
import nl.samenaanzet.approval.Ballots;
import nl.samenaanzet.approval.TextChange;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts that ballots judge, and what changed from round to round. */
@Service
@Transactional(readOnly = true)
public class JudgedTexts {

    private final Ballots ballots;
    private final KeptJudgedTexts rows;

    JudgedTexts(Ballots ballots, KeptJudgedTexts rows) {
        this.ballots = ballots;
        this.rows = rows;
    }

    /**
     * @param round which round judged the other text
     * @param changes by element, in order of the text; empty when it is the same text
     */
    public record Since(int round, List<TextChange> changes) {}

    /** Empty when it was destroyed with the dossier. */
    Optional<JudgedText> of(BallotId ballot) {
        return rows.findById(ballot.id()).map(row -> JudgedText.read(row.body()));
    }

    /** What this ballot judges; when that was destroyed, what is left of the dossier. */
    public JudgedText of(BallotView ballot, Dossier dossier) {
        return of(ballot.id()).orElseGet(() -> JudgedText.of(dossier));
    }

    /**
     * The text exactly as it was hashed.
     *
     * @throws java.util.NoSuchElementException when it was destroyed
     */
    public String body(BallotId ballot) {
        return rows.findById(ballot.id()).orElseThrow().body();
    }

    /** What changed since the round before; empty when this is the first, or one of the two was destroyed. */
    public Optional<Since> changes(BallotView ballot) {
        return ballots.findFirstByStrategyIdAndRoundLessThanOrderByRoundDesc(
                        ballot.strategy().id(), ballot.round())
                .flatMap(before -> of(before.id())
                        .flatMap(then ->
                                of(ballot.id()).map(now -> new Since(before.round(), TextChange.between(then, now)))));
    }
}
