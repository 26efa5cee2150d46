package nl.samenaanzet.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenaanzet.form.web.FormRounds;
import nl.samenaanzet.register.Destroying;
import nl.samenaanzet.register.EntryKind;
import nl.samenaanzet.register.LogFiles;
import nl.samenaanzet.register.PublicLog;
import nl.samenaanzet.register.PublishedDecisions;
import nl.samenaanzet.register.Register.EntryView;
import nl.samenaanzet.register.log.Verification;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.ShownPage;
import nl.samenaanzet.tlog.LogProof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** The secretary takes a text out of a published decision: nobody finds it anywhere, and every proof holds. */
@ApplicationTest
class BlankPageTest {

    private final String name = "Gieter" + UUID.randomUUID().toString().substring(0, 8);
    private final String title = "Bellen met " + name;

    @Autowired
    FormRounds rounds;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    PublicLog log;

    @Autowired
    LogFiles files;

    @Autowired
    PublishedDecisions published;

    @Autowired
    Destroying destroying;

    @Autowired
    Verification verification;

    @Autowired
    TransactionTemplate transaction;

    private UUID decision;
    private String reference;
    private String address;
    private PublishedByHand register;

    @BeforeEach
    void aTextThatIsAboutSomebody() {
        register = new PublishedByHand(log, published, destroying, transaction);
        reference = "L-" + UUID.randomUUID().toString().substring(0, 8);
        decision = register.publish(reference, title, "raad", LocalDate.of(2025, 3, 1));
        address = "/publication/decisions/%s/blank".formatted(reference);
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String everybodys(String path) throws Exception {
        var answer = browser.perform(get(path)).andReturn();
        if (answer.getRequest().isAsyncStarted()) {
            answer = browser.perform(asyncDispatch(answer)).andReturn();
        }
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    /** A proof hands its entry over in base64. */
    private String read(String path) throws Exception {
        var text = everybodys(path);
        return path.endsWith(".tlog-proof") ? new String(LogProof.parse(text).extra(), StandardCharsets.UTF_8) : text;
    }

    private String shown() throws Exception {
        return body(get(address).with(user(accounts.loadUserByUsername("secretaris"))));
    }

    private String sent(String reason, String... texts) throws Exception {
        return body(post(address)
                .with(csrf())
                .with(user(accounts.loadUserByUsername("secretaris")))
                .param("texts", texts)
                .param("reason", reason)
                .param("checked", "true"));
    }

    /** The value of the box beside this text. */
    private String box(String text) throws Exception {
        var boxes = Pattern.compile("(?s)value=\"([^\"]+)\"[^>]*>\\s*<label(?:(?!</label>).)*" + Pattern.quote(text))
                .matcher(shown());
        assertThat(boxes.find()).as(text).isTrue();
        return boxes.group(1);
    }

    private List<String> addresses() {
        return List.of(
                "/besluiten/" + reference,
                "/besluiten?zoek=" + reference,
                "/besluiten?zoek=" + name,
                "/besluiten/atom.xml",
                "/api/v1/besluiten?zoek=" + reference,
                "/api/v1/besluiten?formaat=csv",
                "/api/v1/besluiten/" + decision,
                "/besluiten/log/alles.txt",
                "/besluiten/%s/bewijs/%d.tlog-proof".formatted(reference, told().position()));
    }

    private EntryView told() {
        return log.of(decision).stream()
                .filter(e -> e.kind() == EntryKind.GEPUBLICEERD)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTextIsOnNoAddressAndEveryProofHolds() throws Exception {
        var proof = "/besluiten/%s/bewijs/%d.tlog-proof".formatted(reference, told().position());
        var before = LogProof.parse(everybodys(proof));
        var written = told().fields().stream()
                .filter(f -> f.path().equals("titel"))
                .findFirst()
                .orElseThrow()
                .written();
        for (var path : addresses()) {
            assertThat(read(path)).as("before: " + path).containsAnyOf(title, written);
        }
        assertThat(sent("Een naam van een bewoner", box(title))).isEmpty();

        for (var path : addresses()) {
            assertThat(read(path)).as(path).isNotEmpty().doesNotContain(title, written, "??");
        }
        assertThat(everybodys("/besluiten/log/alles.txt"))
                .doesNotContain(told().said().toString());
        assertThat(everybodys("/besluiten/" + reference))
                .contains(
                        "<h1>(weggelakt)</h1>",
                        "door Secretaris van de wijkcoalitie:",
                        "Een naam van een bewoner",
                        "Titel");
        assertThat(everybodys("/besluiten?zoek=" + reference)).contains("(weggelakt)");
        assertThat(everybodys("/besluiten/atom.xml")).contains(reference + " (weggelakt)");
        assertThat(everybodys("/api/v1/besluiten/" + decision)).contains("\"titel\":\"(weggelakt)\"");
        assertThat(everybodys("/api/v1/besluiten?formaat=csv")).contains("(weggelakt)");
        assertThat(shown()).contains("Wat is weggelakt", "heeft de tekst nog").doesNotContain(name);

        var leaf = told().leaf().getBytes(StandardCharsets.UTF_8);
        assertThat(before.holds(leaf, files.key())).isTrue();
        assertThat(LogProof.parse(everybodys(proof)).holds(leaf, files.key())).isTrue();
        assertThat(verification.verify().whole()).isTrue();
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndNothingChanges() throws Exception {
        rounds.refuse("secretaris", address);
        var end = log.end();
        var text = box(title);
        assertThat(new ShownPage(sent(" ")).problems())
                .extracting(p -> p.split(" ")[0])
                .containsExactly("#texts", "#reason");
        assertThat(sent("Er stond: " + title.toLowerCase(), text))
                .contains("zonder te herhalen", "checked=\"checked\"");
        assertThat(sent("x".repeat(501), text)).contains("#reason");
        assertThat(log.end()).isEqualTo(end);
    }

    @Test
    void aSecondTimeIsRefusedInOneSentence() throws Exception {
        var text = box(title);
        sent("Een naam", text);
        var end = log.end();
        assertThat(new ShownPage(sent("Een naam", text)).problems())
                .singleElement()
                .asString()
                .contains("Deze tekst is al weggelakt.");
        assertThat(log.end()).isEqualTo(end);
    }

    /** What was corrected stays to be read as old: it goes with it, also after the decision was withdrawn. */
    @Test
    void aTextGoesFromEveryEntryAlsoTheReasonOfAWithdrawal() throws Exception {
        register.withdraw(decision, "Klacht van " + name, LocalDate.of(2025, 4, 1));
        sent("Twee namen", box("Klacht van " + name), box(title));
        for (var path : addresses()) {
            assertThat(read(path)).as(path).doesNotContain("Klacht van " + name, title, "??");
        }
        assertThat(everybodys("/besluiten/" + reference)).contains("Titel, Reden");
        assertThat(body(get("/besluiten/" + reference).with(user(accounts.loadUserByUsername("secretaris")))))
                .contains(address);
        assertThat(verification.verify().whole()).isTrue();
        register.destroy(decision);
        assertThat(shown()).contains("geen tekst meer");
        assertThat(everybodys("/besluiten/" + reference)).doesNotContain("??");
    }
}
