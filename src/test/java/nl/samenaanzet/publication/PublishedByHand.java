package nl.samenaanzet.publication;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.decision.Result;
import nl.samenaanzet.register.Destroying;
import nl.samenaanzet.register.EntryKind;
import nl.samenaanzet.register.PublicLog;
import nl.samenaanzet.register.PublishedDecision;
import nl.samenaanzet.register.PublishedDecisions;
import org.springframework.transaction.support.TransactionTemplate;

/** Decisions in the register without the way that leads to them, in a log that is whole. */
public class PublishedByHand {

    private final PublicLog log;
    private final PublishedDecisions published;
    private final Destroying destroying;
    private final TransactionTemplate transaction;

    public PublishedByHand(
            PublicLog log, PublishedDecisions published, Destroying destroying, TransactionTemplate transaction) {
        this.log = log;
        this.published = published;
        this.destroying = destroying;
        this.transaction = transaction;
    }

    public UUID publish(String reference, String title, String body, LocalDate on) {
        return publish(reference, title, body, on, Result.BESLOTEN, "10.00");
    }

    /** @param money in euros, "10.00" */
    public UUID publish(String reference, String title, String body, LocalDate on, Result result, String money) {
        var id = UUID.randomUUID();
        transaction.executeWithoutResult(tx -> {
            log.add(EntryKind.VASTGELEGD, id, reference, Map.of("kenmerk", reference));
            var said = new HashMap<String, Object>(Map.of(
                    "kenmerk",
                    reference,
                    "titel",
                    title,
                    "besluit",
                    "Tekst van " + reference,
                    "orgaan",
                    body,
                    "datum",
                    on.toString(),
                    "uitkomst",
                    result.code(),
                    "middelen",
                    Map.of("gemeente", money, "eigenaar", "bewoners")));
            said.put("documenten", List.of());
            said.put("bron", "");
            said.put("gehoord", List.of());
            said.put("route", Map.of("route", "De coalitie besluit", "afgeweken", false, "uitleg", List.of()));
            said.put("verhaal", List.of(Map.of("datum", on.toString(), "tekst", "Besluit vastgelegd")));
            said.put("dossier", Map.of("ambitie", "Veilige buurten", "ambitiecode", "VB"));
            var entry = log.add(EntryKind.GEPUBLICEERD, id, reference, said);
            published.save(new PublishedDecision(entry));
        });
        return id;
    }

    public void withdraw(UUID id, String why, LocalDate on) {
        transaction.executeWithoutResult(tx -> {
            var decision = published.findById(id).orElseThrow();
            decision.withdraw(why, on, java.time.Instant.now());
            log.add(
                    EntryKind.INGETROKKEN,
                    id,
                    decision.view().reference(),
                    Map.of("reden", why, "datum", on.toString()));
        });
    }

    public void destroy(UUID id) {
        transaction.executeWithoutResult(tx -> destroying.destroy(new ComponentId(id), Map.of()));
    }
}
