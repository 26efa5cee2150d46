package nl.samenaanzet.approval;

import java.util.List;
import nl.samenaanzet.privacy.Destroys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Destroys what the seats said and what was judged; that they answered, and the count, stay. */
@Component
class BallotDestruction implements Destroys {

    private static final String BALLOTS =
            " where ballot_id in (select id from approval_ballot where strategy_id = :strategy)";
    private static final List<String> CHANGES = List.of(
            "update approval_answer set reason = '', oral_reason = null, oral_note = null, tested_note = ''" + BALLOTS,
            "update approval_handling set note = ''" + BALLOTS,
            "update approval_act set reason = ''" + BALLOTS,
            "delete from approval_judged_text" + BALLOTS,
            "update approval_ballot set settled_note = null where strategy_id = :strategy");

    private final JdbcClient database;

    BallotDestruction(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int destroy(DestroyedDossier dossier) {
        return Destroys.change(database, CHANGES, "strategy", dossier.id());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int blank(BlankedText text) {
        var ballots = "ballot_id in (select id from approval_ballot where strategy_id = :key)";
        var strategy = text.dossier().id();
        return text.in(database, "approval_answer", ballots, strategy, "reason", "oral_reason", "oral_note")
                + text.in(database, "approval_handling", ballots, strategy, "note")
                + text.in(database, "approval_act", ballots, strategy, "reason")
                + text.in(database, "approval_ballot", "strategy_id = :key", strategy, "settled_note");
    }
}
