package nl.samenaanzet.council;

import java.util.List;
import nl.samenaanzet.council.item.CouncilItems;
import nl.samenaanzet.privacy.Destroys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Destroys what was offered and what the council and its griffie wrote; days and outcomes stay. */
@Component
class CouncilItemDestruction implements Destroys {

    private static final String ITEMS =
            " where item_id in (select id from council_item where dossier_number = :number)";
    private static final List<String> CHANGES = List.of(
            "update council_return set to_change = '', answer = case when answered_at is null then null else '' end"
                    + ITEMS,
            "update council_extension set reason = ''" + ITEMS,
            "update council_move set reason = ''" + ITEMS,
            "delete from council_paper" + ITEMS,
            "update council_item set title = dossier_number, about = dossier_number, coalition = '', means = '', summary = '', document_id = null, "
                    + "document_name = null, ballot = '', explanation = '', debate_report = null, resolution_text = null, resolution_source = null, "
                    + "urgency = case when urgency is null then null else '-' end, withdrawn_reason = case when withdrawn_at is null then null else '' end, "
                    + "notes = '' where dossier_number = :number");

    private final JdbcClient database;
    private final CouncilItems items;
    private final ItemSeals seals;

    CouncilItemDestruction(JdbcClient database, CouncilItems items, ItemSeals seals) {
        this.database = database;
        this.items = items;
        this.seals = seals;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int destroy(DestroyedDossier dossier) {
        items.findByDossierNumberOrderByOfferedAt(dossier.number()).forEach(item -> seals.destroy(item.id()));
        return Destroys.change(database, CHANGES, "number", dossier.number());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int blank(BlankedText text) {
        var items = "item_id in (select id from council_item where dossier_number = :key)";
        var number = text.dossier().number();
        return text.in(
                        database,
                        "council_item",
                        "dossier_number = :key",
                        number,
                        "title",
                        "about",
                        "coalition",
                        "means",
                        "summary",
                        "document_name",
                        "ballot",
                        "explanation",
                        "debate_report",
                        "resolution_text",
                        "resolution_source",
                        "urgency",
                        "withdrawn_reason",
                        "notes")
                + text.in(database, "council_return", items, number, "to_change", "answer")
                + text.in(database, "council_extension", items, number, "reason")
                + text.in(database, "council_move", items, number, "reason");
    }
}
