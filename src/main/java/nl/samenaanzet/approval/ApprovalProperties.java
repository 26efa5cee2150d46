package nl.samenaanzet.approval;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the coalition for its ballots; none comes from a source. The thresholds, which depend on the number of
 * seats, are in the programme file.
 *
 * @param workingDays how long a ballot is open
 * @param term instead of working days, for trying out: "10m"; shorter than a day
 * @param remindBefore how long before closing the seats that did not answer are reminded
 * @param closingHour in Amsterdam, on the last working day
 */
@ConfigurationProperties("samenaanzet.approval")
public record ApprovalProperties(
        @DefaultValue("10") int workingDays,
        Duration term,
        @DefaultValue("3d") Duration remindBefore,
        @DefaultValue("17:00") LocalTime closingHour,
        @DefaultValue("false") boolean voteRuleAgreed,
        int maxConflicts,
        int minPresent,
        int minSectors,
        int maxRounds,
        int minInFavour,
        int minVotes,
        @DefaultValue("true") boolean residentsJudge) {

    public BallotRules rules() {
        return new BallotRules(
                voteRuleAgreed, maxConflicts, minPresent, minSectors, maxRounds, minInFavour, minVotes, residentsJudge);
    }
}
