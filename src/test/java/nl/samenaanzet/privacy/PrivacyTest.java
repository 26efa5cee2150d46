package nl.samenaanzet.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.mail.Letter;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.Sending;
import nl.samenaanzet.testing.ShownPage;
import nl.samenaanzet.workshop.Participant.ParticipantId;
import nl.samenaanzet.workshop.Participant.Person;
import nl.samenaanzet.workshop.ParticipantRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What is held of a person can be seen, taken along and erased; what nobody needs any more goes by itself. */
@ApplicationTest
class PrivacyTest {

    private static final String OWNER = "procesverantwoordelijke";

    @Autowired
    Sending sending;

    @Autowired
    Privacy privacy;

    @Autowired
    Retention retention;

    @Autowired
    ParticipantRegister register;

    @Autowired
    Mail mail;

    @Autowired
    Acting people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    private String address;
    private ParticipantId participant;

    @BeforeEach
    void somebodyIsKnown() {
        address = UUID.randomUUID() + "@voorbeeld.invalid";
        participant = people.as(OWNER, () -> register.add(new Person("Iemand", address, "bewoners", "rolstoel")));
        transaction.executeWithoutResult(tx ->
                mail.write(new Letter(address, "workshop-invitation", address, "Onderwerp", "Inhoud", List.of())));
    }

    @Test
    void whatIsHeldIsShownWholeWhateverTheCapitals() throws Exception {
        var found = people.as(OWNER, () -> privacy.export(address.toUpperCase()));
        assertThat(found.get("workshop-participants")).contains("Naam: Iemand", "Toegankelijkheid: rolstoel");
        assertThat(found.get("mail-letters")).hasSize(1).first().asString().contains("Inhoud");
        browser.perform(post("/privacy/person/export")
                        .with(csrf())
                        .with(user(accounts.loadUserByUsername(OWNER)))
                        .param("email", address))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("\"Naam: Iemand\"")));
        sending.refused(OWNER, "/privacy/person/export", "email", " ").says("email", "Vul een e-mailadres in.");
        sending.refused(OWNER, "/privacy/person/export", "email", address, "email", "ander@voorbeeld.invalid")
                .says("email", "Dit kwam twee keer binnen. Vul het één keer in.");
    }

    @Test
    void noExportLetsInWhoHasIt() {
        var token = people.as(OWNER, () -> register.byId(participant)).calendarToken();
        transaction.executeWithoutResult(tx -> mail.write(new Letter(
                address + "2",
                "evaluation-form",
                address,
                "Formulier",
                "Open /evaluation/form/eenmalig",
                List.of(),
                null,
                "eenmalig")));
        assertThat(people.as(OWNER, () -> privacy.export(address)).toString())
                .contains("Formulier")
                .doesNotContain("eenmalig", token);
    }

    @Test
    void whatIsNoAddressIsSaidAtItsFieldAndKept() throws Exception {
        var page = new ShownPage(browser.perform(post("/privacy/person")
                        .with(csrf())
                        .with(user(accounts.loadUserByUsername(OWNER)))
                        .param("email", "iemand"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
        page.says("email", "Vul een e-mailadres in.");
        assertThat(page.value("email")).isEqualTo("iemand");
        assertThat(page.attribute("email", "autocomplete")).isEqualTo("off");
    }

    @Test
    void whatIsErasedIsGoneAndDoingItAgainChangesNothing() throws Exception {
        sending.refused(OWNER, "/privacy/person/erase", "email", "iemand").says("email", "Vul een e-mailadres in.");
        browser.perform(post("/privacy/person/erase")
                        .with(csrf())
                        .with(user(accounts.loadUserByUsername(OWNER)))
                        .param("email", address))
                .andExpect(content().string(containsString("2")));
        assertThat(people.as(OWNER, () -> privacy.export(address))).isEmpty();
        assertThat(people.as(OWNER, () -> privacy.erase(address))).isZero();
        assertThat(people.as(OWNER, () -> register.byId(participant)).name()).isEqualTo("verwijderd");
        assertThat(database.queryForObject(
                        "select count(*) from mail_letter where letter_key = ?", Integer.class, address))
                .as("it was written, so it is not written again")
                .isEqualTo(1);
        assertThat(privacy.acts()).extracting(PrivacyAct.ActView::what).contains(PrivacyAct.ERASE);
        assertThat(privacy.acts().toString()).doesNotContain(address);
    }

    @Test
    void whatNobodyNeedsAnyMoreGoesByItselfAndTheRestStays() {
        var old = UUID.randomUUID() + "@voorbeeld.invalid";
        var id = people.as(OWNER, () -> register.add(new Person("Van vroeger", old, "bewoners", "")));
        database.update("update workshop_participant set since = ? where id = ?", at(Duration.ofDays(800)), id.id());
        database.update("update mail_letter set written_at = ? where letter_key = ?", at(Duration.ofDays(91)), address);
        retention.expire();
        assertThat(people.as(OWNER, () -> register.byId(id)).name()).isEqualTo("verwijderd");
        assertThat(people.as(OWNER, () -> register.byId(participant)).name()).isEqualTo("Iemand");
        assertThat(people.as(OWNER, () -> privacy.export(address))).containsOnlyKeys("workshop-participants");
        var acts = privacy.acts().size();
        retention.expire();
        assertThat(privacy.acts()).as("nothing left to do").hasSize(acts);
    }

    @Test
    void aKindThatNobodyDecidedAboutStopsTheStart() {
        assertThat(new PrivacyProperties(Map.of("a", Period.ofDays(1))).of("a")).isEqualTo(Period.ofDays(1));
        assertThatThrownBy(() -> new PrivacyProperties(Map.of()).of("letters"))
                .hasMessage("Set samenaanzet.privacy.retention.letters to a period, such as P2Y");
    }

    private Timestamp at(Duration ago) {
        return Timestamp.from(Instant.now(clock).minus(ago));
    }
}
