package nl.samenaanzet.approval;

import java.util.Optional;
import nl.samenaanzet.ambition.StrategyId;
import org.springframework.stereotype.Service;

/** Ballots of the kernteam. */
@Service
public class Approval {

    /** The newest closed ballot about this strategy. */
    public Optional<BallotResult> result(StrategyId strategy) {
        throw new UnsupportedOperationException("not yet");
    }
}
