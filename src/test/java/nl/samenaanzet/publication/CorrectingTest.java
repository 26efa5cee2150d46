package nl.samenaanzet.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.form.web.FormRounds;
import nl.samenaanzet.register.Blanking;
import nl.samenaanzet.register.Destroying;
import nl.samenaanzet.register.EntryKind;
import nl.samenaanzet.register.PublicLog;
import nl.samenaanzet.register.PublishedDecisions;
import nl.samenaanzet.register.Register.EntryView;
import nl.samenaanzet.register.log.Verification;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.Sending;
import nl.samenaanzet.testing.ShownPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A wrong entry is corrected by a new one, old and new beside each other for everybody. */
@ApplicationTest
class CorrectingTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @Autowired
    FormRounds rounds;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    Sending sending;

    @Autowired
    PublicLog log;

    @Autowired
    PublishedDecisions published;

    @Autowired
    Destroying destroying;

    @Autowired
    Blanking blanking;

    @Autowired
    Verification verification;

    @Autowired
    TransactionTemplate transaction;

    private UUID decision;
    private String reference;
    private PublishedByHand register;

    @BeforeEach
    void aWrongEntry() {
        register = new PublishedByHand(log, published, destroying, transaction);
        reference = "V-" + UUID.randomUUID().toString().substring(0, 8);
        decision = register.publish(reference, "Teams in drie buurten", "raad", DAY);
    }

    private String correct(String title, String day, String amount, String reason) throws Exception {
        return browser.perform(post("/publication/decisions/%s/correct".formatted(reference))
                        .with(csrf())
                        .with(user(accounts.loadUserByUsername("secretaris")))
                        .param("title", title)
                        .param("day", day)
                        .param("text", "Tekst van " + reference)
                        .param("amount", amount)
                        .param("source", "")
                        .param("reason", reason)
                        .param("checked", "true"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String page(String address) throws Exception {
        return browser.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void oldAndNewStandBesideEachOtherAlsoAfterACorrectionOfACorrection() throws Exception {
        assertThat(correct("Teams in vier buurten", "2025-03-01", "10", "Het waren er vier."))
                .isEmpty();
        assertThat(correct("Teams in vier buurten", "2025-03-02", "12,50", "Dag en bedrag klopten niet."))
                .isEmpty();
        assertThat(page("/besluiten/" + reference))
                .contains("<h1>Teams in vier buurten</h1>", "2 maart 2025", "€ 12,50")
                .contains("Teams in drie buurten", "Het waren er vier.")
                .contains("€ 10,00", "1 maart 2025", "Dag en bedrag klopten niet.", "door: Secretaris")
                .doesNotContain("??");
        assertThat(page("/besluiten?zoek=" + reference))
                .contains("Teams in vier buurten")
                .doesNotContain("drie buurten");
        assertThat(page("/api/v1/besluiten/" + decision))
                .contains("\"titel\":\"Teams in vier buurten\"", "\"datum\":\"2025-03-02\"");
        assertThat(log.of(decision))
                .extracting(EntryView::kind)
                .containsExactly(
                        EntryKind.VASTGELEGD, EntryKind.GEPUBLICEERD, EntryKind.GECORRIGEERD, EntryKind.GECORRIGEERD);
        assertThat(verification.verify().whole()).isTrue();
    }

    @Test
    void whatLooksLikeDataOfAPersonIsAskedAlsoInTheReason() throws Exception {
        var before = log.end();
        var asked = new ShownPage(correct("Teams van 06-12345678", "2025-03-01", "10", "Van wijk@voorbeeld.nl"));
        assertThat(asked.problems()).extracting(p -> p.split(" ")[0]).containsExactly("#marks");
        assertThat(asked.html()).contains(">06-12345678</strong>", ">wijk@voorbeeld.nl</strong>");
        assertThat(log.end()).isEqualTo(before);
        for (var page : new String[] {"blank", "withdraw"}) {
            assertThat(new ShownPage(browser.perform(post("/publication/decisions/%s/%s".formatted(reference, page))
                                            .with(csrf())
                                            .with(user(accounts.loadUserByUsername("secretaris")))
                                            .param("texts", page.equals("blank") ? digest() : "")
                                            .param("reason", "Bel 06-12345678")
                                            .param("source", "Besluitenlijst")
                                            .param("checked", "true"))
                                    .andReturn()
                                    .getResponse()
                                    .getContentAsString(StandardCharsets.UTF_8))
                            .problems())
                    .as(page)
                    .extracting(p -> p.split(" ")[0])
                    .containsExactly("#marks");
        }
        assertThat(log.end()).isEqualTo(before);
    }

    private String digest() {
        return blanking.texts(reference).getFirst().digest();
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndNothingChanges() throws Exception {
        var before = log.end();
        rounds.refuse("secretaris", "/publication/decisions/%s/correct".formatted(reference));
        var wrong = new ShownPage(
                correct(" ", Amsterdam.today(Clock.systemUTC()).plusDays(1).toString(), "-1", ""));
        assertThat(wrong.problems())
                .extracting(p -> p.split(" ")[0])
                .containsExactly("#title", "#day", "#amount", "#reason");
        assertThat(correct("Teams in drie buurten", "2025-03-01", "10", "Zo maar"))
                .contains("U heeft niets veranderd.");
        assertThat(correct("Teams", "31-02-2025", "1e15", "Zo maar")).contains("#day", "#amount");
        assertThat(correct("Teams", "2025-02-28", "10", "Zo maar"))
                .contains("#day", "Dit begon op 1-3-2025. Een besluit kan niet van een eerdere dag zijn.");
        assertThat(log.end()).isEqualTo(before);
        register.destroy(decision);
        assertThat(browser.perform(get("/publication/decisions/%s/correct".formatted(reference))
                                .with(user(accounts.loadUserByUsername("secretaris"))))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("vernietigd");
    }

    @Test
    void whatAnotherBodyDecidedIsWithdrawnWithWhereThatCanBeRead() throws Exception {
        var address = "/publication/decisions/%s/withdraw".formatted(reference);
        var page = sending.refused("secretaris", address, "reason", "Er is een beter plan.");
        page.says(
                "source",
                "Dit besluit is van een ander orgaan dan de wijkcoalitie. Zeg waar staat dat dit orgaan het introk.");
        sending.accepted("secretaris", address, "reason", "Er is een beter plan.", "source", "Besluitenlijst, punt 4");
        assertThat(sending.page("secretaris", "/besluiten/" + reference).html())
                .contains("Er is een beter plan. (Besluitenlijst, punt 4)");
    }
}
