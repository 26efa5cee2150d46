package nl.samenaanzet.outcome;

import java.util.List;
import nl.samenaanzet.privacy.Destroys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Destroys what a ballot came to in words and what was said when looking back; the days and the judgement stay. */
@Component
class OutcomeDestruction implements Destroys {

    private static final String BALLOTS = "(select ballot_id from outcome_statement where strategy_id = :strategy)";
    private static final List<String> CHANGES = List.of(
            "update outcome_review_move set reason = '' where review_id in (select id from outcome_review where ballot_id in "
                    + BALLOTS + ")",
            "update outcome_review set words = case when words is null then null else '' end where ballot_id in "
                    + BALLOTS,
            "update outcome_statement set dossier_title = dossier_number, statement = case when statement is null then null else '' end, "
                    + "next_step = case when next_step is null then null else '' end, owner = case when owner is null then null else '' end "
                    + "where strategy_id = :strategy");

    private final JdbcClient database;

    OutcomeDestruction(JdbcClient database) {
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
        var ballots = "ballot_id in (select ballot_id from outcome_statement where strategy_id = :key)";
        var strategy = text.dossier().id();
        return text.in(
                        database,
                        "outcome_statement",
                        "strategy_id = :key",
                        strategy,
                        "dossier_title",
                        "statement",
                        "next_step",
                        "owner")
                + text.in(database, "outcome_review", ballots, strategy, "words");
    }
}
