package nl.samenaanzet.decision.route;

import java.util.List;
import nl.samenaanzet.privacy.Destroys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Destroys the reasons and the decided texts of the routes; which way was taken, by which rule, stays. */
@Component
class RouteDestruction implements Destroys {

    private static final List<String> CHANGES = List.of(
            "update decision_override set reason = '', chair_note = case when chair_note is null then null else '' end, "
                    + "griffie_note = case when griffie_note is null then null else '' end "
                    + "where component_id in (select component_id from decision_route where strategy_id = :strategy)",
            // an empty reason still says that it was another way than advised
            "update decision_route set override_reason = '' where strategy_id = :strategy and override_reason is not null",
            "update decision_route set coalition_text = '' where strategy_id = :strategy and coalition_text is not null",
            "update decision_route set body_text = '' where strategy_id = :strategy and body_text is not null",
            "update decision_route set about = dossier_number where strategy_id = :strategy");

    private final JdbcClient database;

    RouteDestruction(JdbcClient database) {
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
        var routes = "component_id in (select component_id from decision_route where strategy_id = :key)";
        var strategy = text.dossier().id();
        return text.in(
                        database,
                        "decision_route",
                        "strategy_id = :key",
                        strategy,
                        "about",
                        "override_reason",
                        "coalition_text",
                        "body_partner",
                        "body_text",
                        "body_source")
                + text.in(database, "decision_override", routes, strategy, "reason", "chair_note", "griffie_note");
    }
}
