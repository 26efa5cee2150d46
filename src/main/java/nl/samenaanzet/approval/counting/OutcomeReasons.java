package nl.samenaanzet.approval.counting;

import java.util.Optional;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.rules.TableFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Why a ballot came to its outcome, and the table that said so. */
@Service
@Transactional(readOnly = true)
public class OutcomeReasons {

    private final OutcomeGrounds grounds;
    private final OutcomeTables tables;

    OutcomeReasons(OutcomeGrounds grounds, OutcomeTables tables) {
        this.grounds = grounds;
        this.tables = tables;
    }

    /** Why the table said what it said of a ballot; empty while it is not counted. */
    public Optional<OutcomeGround> of(BallotId id) {
        return grounds.findById(id.id()).map(OutcomeGroundRow::view);
    }

    /** The table as it was when this was said; empty when it was never deployed from here. */
    public Optional<TableFile> table(OutcomeGround ground) {
        return tables.of(ground);
    }
}
