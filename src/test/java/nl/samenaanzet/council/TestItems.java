package nl.samenaanzet.council;

import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.council.item.CouncilItem;
import nl.samenaanzet.council.item.CouncilPackage;
import nl.samenaanzet.council.item.ItemView;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.words.Word;

/** Items that tests begin with, without a dossier behind them. */
public final class TestItems {

    private TestItems() {}

    public static CouncilItem offered(String number, String role, Instant at) {
        return offered(number, role, false, at);
    }

    public static CouncilItem offered(String number, String role, boolean budgetChange, Instant at) {
        return new CouncilItem(
                new CouncilPackage(
                        new ComponentId(UUID.randomUUID()),
                        new CouncilPackage.OfDossier(number, "Veilige buurten", "Samenvatting"),
                        "Over " + number,
                        Word.of(CouncilRole.class, role),
                        "Geen geld",
                        new CouncilPackage.Annex(null, null),
                        new CouncilPackage.Grounds("Ja", "Uitslag", "Uitleg"),
                        budgetChange),
                at);
    }

    /** As the griffie sees it. */
    public static ItemView view(String number, String role, Instant at) {
        return offered(number, role, at).view();
    }
}
