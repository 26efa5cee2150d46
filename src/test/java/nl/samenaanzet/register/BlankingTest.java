package nl.samenaanzet.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.publication.PublishedByHand;
import nl.samenaanzet.register.Blanking.Blankable;
import nl.samenaanzet.register.log.Verification;
import nl.samenaanzet.register.log.Verification.Why;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.tlog.LogProof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A text is taken out of the register, and every proof of before still holds. */
@ApplicationTest
class BlankingTest {

    @Autowired
    MockMvc browser;

    @Autowired
    PublicLog log;

    @Autowired
    LogFiles files;

    @Autowired
    PublishedDecisions published;

    @Autowired
    Destroying destroying;

    @Autowired
    Blanking blanking;

    @Autowired
    Verification verification;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private String reference;
    private UUID decision;
    private long position;

    @BeforeEach
    void aDecision() {
        reference = "B-" + UUID.randomUUID().toString().substring(0, 8);
        decision = new PublishedByHand(log, published, destroying, transaction)
                .publish(reference, "Bellen met Zwartemerkwoord", "raad", LocalDate.of(2025, 3, 1));
        position = published.findById(decision).orElseThrow().position();
    }

    private String digest(Blankable field) {
        return blanking.texts(reference).stream()
                .filter(t -> t.fields().contains(field))
                .findFirst()
                .orElseThrow()
                .digest();
    }

    private void blank(String... digests) {
        transaction.executeWithoutResult(tx -> blanking.blank(reference, List.of(digests), "Een naam", "Secretaris"));
    }

    private String page(String address) throws Exception {
        return browser.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void theTextIsGoneEverywhereAndTheProofOfBeforeHolds() throws Exception {
        var before = LogProof.parse(page("/besluiten/%s/bewijs/%d.tlog-proof".formatted(reference, position)));
        var handed = new String(before.extra(), StandardCharsets.UTF_8);
        blank(digest(Blankable.TITEL));
        for (var address : new String[] {
            "/besluiten/" + reference,
            "/besluiten?zoek=" + reference,
            "/besluiten/atom.xml",
            "/api/v1/besluiten/" + decision
        }) {
            assertThat(page(address)).as(address).contains(reference).doesNotContain("Zwartemerkwoord", "??");
        }
        assertThat(page("/besluiten/" + reference))
                .contains("<h1>(weggelakt)</h1>", "door Secretaris:", "Een naam", "Tekst van " + reference);
        assertThat(page("/besluiten?zoek=Zwartemerkwoord")).doesNotContain(reference);
        var texts = new ArrayList<String>();
        log.read(1, log.end().position(), entry -> texts.add(entry.leaf() + entry.said()));
        assertThat(texts).noneMatch(text -> text.contains("Zwartemerkwoord"));

        var leaf = handed.substring(0, handed.lastIndexOf('}') + 1);
        assertThat(before.holds(leaf.getBytes(StandardCharsets.UTF_8), files.key()))
                .isTrue();
        var now = LogProof.parse(page("/besluiten/%s/bewijs/%d.tlog-proof".formatted(reference, position)));
        assertThat(now.holds(leaf.getBytes(StandardCharsets.UTF_8), files.key()))
                .isTrue();
        assertThat(new String(now.extra(), StandardCharsets.UTF_8))
                .startsWith(leaf)
                .hasSizeLessThan(handed.length());
        assertThat(verification.verify().whole()).isTrue();
    }

    @Test
    void aTextIsBlankedOnceAndAnAmountNever() {
        var title = digest(Blankable.TITEL);
        blank(title);
        var end = log.end();
        var amount = database.sql(
                        "select digest from register_disclosure where position = :p and path = 'middelen.gemeente'")
                .param("p", position)
                .query(String.class)
                .single();
        var text = digest(Blankable.BESLUIT);
        assertThatThrownBy(() -> blank(title)).hasMessage("register.refusal.blanked");
        assertThatThrownBy(() -> blank(text, title)).hasMessage("register.refusal.blanked");
        assertThatThrownBy(() -> blank(amount)).hasMessage("register.refusal.blanked");
        assertThatThrownBy(() -> blank("nergens")).hasMessage("register.refusal.blanked");
        assertThat(log.end()).isEqualTo(end);
    }

    /** Another text than the one that the log tells of. */
    @Test
    void aSecondTextThatIsTakenAwayByHandIsFound() {
        blank(digest(Blankable.TITEL));
        transaction.executeWithoutResult(tx -> {
            tx.setRollbackOnly();
            database.sql("update register_disclosure set disclosure = null where position = :p and path = 'besluit'")
                    .param("p", position)
                    .update();
            assertThat(verification.verify().why()).isEqualTo(Why.CONTENT);
        });
    }
}
