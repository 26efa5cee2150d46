package nl.samenaanzet.publication;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.decision.Result;
import nl.samenaanzet.decision.ruling.DecidingBody;
import nl.samenaanzet.register.Chain;
import nl.samenaanzet.register.EntryKind;
import nl.samenaanzet.register.Listed;
import nl.samenaanzet.register.PublishedDecision;
import nl.samenaanzet.register.PublishedDecisions;
import nl.samenaanzet.words.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Decisions in the register without the way that leads to them, in a chain that is whole. */
public class PublishedByHand {

    private final Chain chain;
    private final PublishedDecisions published;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    PublishedByHand(Chain chain, PublishedDecisions published, JdbcClient database, TransactionTemplate transaction) {
        this.chain = chain;
        this.published = published;
        this.database = database;
        this.transaction = transaction;
    }

    public UUID publish(String reference, String title, String body, LocalDate on) {
        var id = UUID.randomUUID();
        transaction.executeWithoutResult(tx -> {
            chain.add(EntryKind.VASTGELEGD, id, reference, Map.of("kenmerk", reference));
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
                    "besloten",
                    "middelen",
                    Map.of("gemeente", "10.00")));
            said.put("documenten", List.of());
            var entry = chain.add(EntryKind.GEPUBLICEERD, id, reference, said);
            published.save(new PublishedDecision(
                    entry,
                    new PublishedDecision.Facts(
                            "VB",
                            "Veilige buurten",
                            title,
                            new Listed.Decided(Word.of(DecidingBody.class, body), null, Result.BESLOTEN, on)),
                    "woorden"));
        });
        return id;
    }

    public void withdraw(UUID id, String why, LocalDate on) {
        transaction.executeWithoutResult(tx -> {
            var decision = published.findById(id).orElseThrow();
            decision.withdraw(why, on, java.time.Instant.now());
            chain.add(EntryKind.INGETROKKEN, id, decision.view().reference(), Map.of("reden", why));
        });
    }

    public void destroy(UUID id) {
        transaction.executeWithoutResult(tx -> {
            database.sql(
                            "delete from register_content where position in (select position from register_entry where subject = :id)")
                    .param("id", id)
                    .update();
            chain.add(EntryKind.VERNIETIGD, id, "", Map.of("kenmerk", ""));
        });
    }
}
