package nl.samenaanzet.approval;

import jakarta.persistence.Embeddable;

/**
 * What is agreed beforehand about how a ballot is counted; frozen when it opens and handed to T4. All are settings of
 * the coalition, no source states them (domain notes, warning 1).
 *
 * @param voteRuleAgreed agreed by consent beforehand that a vote decides after the last round
 * @param maxConflicts with more seats than this in conflict the coalition decides
 * @param minPresent seats that must answer
 * @param minSectors sectors that must answer
 * @param maxRounds rounds of amending an objected text
 * @param minInFavour seats in favour that consent needs
 * @param minVotes votes cast, in favour and against, that a vote needs; then the majority of them decides
 * @param residentsJudge consent needs residents who do not only abstain
 */
@Embeddable
public record BallotRules(
        boolean voteRuleAgreed,
        int maxConflicts,
        int minPresent,
        int minSectors,
        int maxRounds,
        int minInFavour,
        int minVotes,
        boolean residentsJudge) {}
