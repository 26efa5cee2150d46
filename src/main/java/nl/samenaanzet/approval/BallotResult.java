package nl.samenaanzet.approval;

import java.time.Instant;
import java.util.List;

/**
 * How a closed ballot ended, for reading by other modules.
 *
 * @param round   1-based
 * @param outcome T4: "consent", "stemming", "naar_orgaan", "naar_coalitie", "aanpassen", "aanhouden", "geen_quorum"
 *                or "handmatig"
 * @param rule    which row of T4 matched: "T4-5"
 * @param answers one per seat that answered
 */
public record BallotResult(int round, String outcome, String rule, Instant openedAt, Instant closedAt,
        List<SeatAnswer> answers) {

    /** @param sectorName may be null @param answer "CONSENT", "CONSENT_WITH_REMARK", "OBJECTION", "ABSTAIN" or "CONFLICT" @param reason may be empty */
    public record SeatAnswer(int seatNumber, String sectorName, String answer, String reason) { }

    static BallotResult of(BallotView ballot) {
        return new BallotResult(ballot.round(), ballot.outcome(), ballot.rule(), ballot.openedAt(), ballot.closedAt(),
                ballot.answers().stream().map(a -> new SeatAnswer(a.seatNumber(), a.sectorName(), a.answer().name(),
                        a.reason())).toList());
    }
}
