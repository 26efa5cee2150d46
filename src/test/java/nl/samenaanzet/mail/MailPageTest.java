package nl.samenaanzet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.MovedClock;
import nl.samenaanzet.testing.OneDatabase;
import nl.samenaanzet.testing.Sending;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages of the letters: what was written to whom, how far it came, and sending it again. */
@OneDatabase
@ApplicationTest
class MailPageTest {

    private static final String OWNER = "procesverantwoordelijke";

    @Autowired
    Mail mail;

    @Autowired
    Sending forms;

    @Autowired
    MovedClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    @Test
    void whatLetsInWhoHasItIsInNoCopyOnceItWentOut() {
        var letter = new KeptLetter(
                new Letter(
                        "k",
                        "evaluation-form",
                        "a@voorbeeld.invalid",
                        "Formulier",
                        "Vul in: /evaluation/form/geheim123",
                        List.of(new Attachment("a.ics", "text/calendar", "URL:/x/geheim123".getBytes())),
                        null,
                        "geheim123"),
                LetterState.WAITING,
                clock.instant());
        assertThat(letter.view().text()).as("pages and exports").isEqualTo("Vul in: /evaluation/form/*****");
        assertThat(letter.letter().text()).as("what goes out").contains("geheim123");
        letter.sent(clock.instant());
        assertThat(letter.letter().toString() + letter.open()).doesNotContain("geheim123");
        assertThat(new String(letter.letter().attachments().getFirst().content()))
                .isEqualTo("URL:/x/*****");
        assertThat(letter.letter().secret()).isNull();
    }

    @Test
    void aLetterIsReadAndSentAgainWhereThatHelps() throws Exception {
        clock.at("2099-03-03T19:30");
        var key = UUID.randomUUID().toString();
        transaction.executeWithoutResult(tx -> mail.write(new Letter(
                key,
                "workshop-invitation",
                "a@voorbeeld.invalid",
                "Uitnodiging",
                "Wie komt er?",
                List.of(new Attachment("workshop.ics", "text/calendar", "BEGIN:VCALENDAR".getBytes())))));
        var address =
                "/mail/" + database.queryForObject("select id from mail_letter where letter_key = ?", UUID.class, key);

        assertThat(forms.page(OWNER, "/mail").html())
                .contains(address, "Uitnodiging voor een workshop", "a@voorbeeld.invalid")
                .contains("Niet verstuurd: e-mail staat uit", "3 maart 2099 om 19:30");
        assertThat(forms.page(OWNER, address).html())
                .contains("Niet verstuurd: e-mail staat uit", "3 maart 2099 om 19:30", "Wie komt er?", "workshop.ics")
                .doesNotContain(address + "/again");
        assertThat(forms.refused(OWNER, address + "/again").problems())
                .containsExactly("Deze e-mail is al verstuurd of wordt nu verstuurd.");

        for (var state : List.of("FAILED", "UNSURE")) {
            database.update("update mail_letter set state = ? where letter_key = ?", state, key);
            assertThat(forms.page(OWNER, address).html()).contains("Opnieuw versturen");
        }
        assertThat(forms.accepted(OWNER, address + "/again")).isEqualTo(address);
        assertThat(forms.page(OWNER, address).html())
                .contains("Wacht op versturen")
                .doesNotContain("Opnieuw versturen");
    }
}
