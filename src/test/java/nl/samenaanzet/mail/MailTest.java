package nl.samenaanzet.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.mail.Mail.Words;
import nl.samenaanzet.people.People.Contact;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.FreePorts;
import nl.samenaanzet.testing.SendsMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters go out after the commit, once; a server that is down delays them; a crash never sends twice. */
@ApplicationTest
@SendsMail
class MailTest {

    @Autowired
    Mail mail;

    @Autowired
    Postman sender;

    @Autowired
    Acting people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    @Autowired
    JavaMailSenderImpl postOffice;

    private final int port = FreePorts.one();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void theServerIsUpAndNothingWaits() {
        database.update("delete from mail_attachment");
        database.update("delete from mail_letter");
        postOffice.setPort(port);
        server.start();
    }

    @AfterEach
    void theServerStops() {
        server.stop();
    }

    @Test
    void aLetterArrivesOnceWithItsAttachment() throws Exception {
        write(key);
        write(key);
        await().until(() -> state(key).equals("SENT"));
        assertThat(received()).hasSize(1);
        var message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Uitnodiging: één workshop");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(new String(message.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("workshop.ics");
    }

    @Test
    void eachIsToldInTheirOwnLanguageAndOnlyWhoHasAnAddress() {
        var all = List.of(
                contact("a@voorbeeld.invalid", null),
                contact("b@voorbeeld.invalid", Locale.ENGLISH),
                contact(null, Locale.ENGLISH),
                contact("d@voorbeeld.invalid", Locale.CHINESE));
        for (int i = 0; i < 2; i++) {
            transaction.executeWithoutResult(tx -> mail.tell(
                    all,
                    key,
                    "council-daily",
                    to -> new Words(to.say("site.skip"), to.locale().toLanguageTag())));
        }
        assertThat(database.queryForList(
                        "select recipient || ' ' || body || ' ' || subject from mail_letter", String.class))
                .containsExactlyInAnyOrder(
                        "a@voorbeeld.invalid nl Naar de inhoud",
                        "b@voorbeeld.invalid en Skip to content",
                        "d@voorbeeld.invalid nl Naar de inhoud");
    }

    private static Contact contact(String email, Locale language) {
        return new Contact(UUID.randomUUID(), "Iemand", email, language);
    }

    /** RFC 8058, 3.1: over https only; a letter that nobody can stop says nothing of it. */
    @Test
    void aMailProgramIsToldHowToStopALetter() throws Exception {
        var stopped = new ArrayList<String>();
        for (var address : new String[] {"https://voorbeeld.invalid/stop", "http://voorbeeld.invalid/stop", null}) {
            var one = UUID.randomUUID().toString();
            transaction.executeWithoutResult(tx -> mail.write(
                    new Letter(one, "notification-task", "a@voorbeeld.invalid", "s", "t", List.of(), address)));
            await().until(() -> state(one).equals("SENT"));
            var message = server.getReceivedMessages()[server.getReceivedMessages().length - 1];
            stopped.add(message.getHeader("List-Unsubscribe", null) + " "
                    + message.getHeader("List-Unsubscribe-Post", null));
        }
        assertThat(stopped)
                .containsExactly(
                        "<https://voorbeeld.invalid/stop> List-Unsubscribe=One-Click",
                        "<http://voorbeeld.invalid/stop> null",
                        "null null");
    }

    @Test
    void whatIsRolledBackIsNotSent() {
        transaction.executeWithoutResult(tx -> {
            mail.write(letter(key));
            tx.setRollbackOnly();
        });
        var other = UUID.randomUUID().toString();
        write(other);
        await().until(() -> state(other).equals("SENT"));
        assertThat(received()).hasSize(1);
        assertThat(database.queryForObject("select count(*) from mail_letter where letter_key = ?", Integer.class, key))
                .isZero();
        assertThatThrownBy(() -> mail.write(letter(key))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aServerThatIsDownDelaysALetter() {
        server.stop();
        write(key);
        await().until(() -> database.queryForObject(
                        "select count(*) from mail_letter where letter_key = ? and state = 'WAITING' "
                                + "and attempts > 0",
                        Integer.class,
                        key)
                == 1);
        server.start();
        database.update("update mail_letter set next_at = written_at where letter_key = ?", key);
        await().until(() -> state(key).equals("SENT"));
        assertThat(received()).hasSize(1);
    }

    @Test
    void whatWasBeingSentAtACrashIsNotSentAgainByItself() {
        database.update(
                "insert into mail_letter (id, letter_key, kind, recipient, subject, body, state, attempts, written_at, "
                        + "next_at, version) values (?, ?, 'evaluation-form', 'a@voorbeeld.invalid', 's', 't', 'SENDING', 1, "
                        + "current_timestamp, current_timestamp, 0)",
                UUID.randomUUID(),
                key);
        sender.lookBack();
        assertThat(state(key)).isEqualTo("UNSURE");
        var other = UUID.randomUUID().toString();
        write(other);
        await().until(() -> state(other).equals("SENT"));
        assertThat(received()).as("only the other letter").hasSize(1);

        var id = database.queryForObject("select id from mail_letter where letter_key = ?", UUID.class, key);
        people.does("procesverantwoordelijke", () -> mail.again(id));
        await().until(() -> state(key).equals("SENT"));
        assertThatThrownBy(() -> people.does("procesverantwoordelijke", () -> mail.again(id)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aLineBreakInAnAddressOrSubjectIsNoHeader() {
        assertThatThrownBy(() -> new Letter(
                        key, "evaluation-form", "a@voorbeeld.invalid\r\nBcc: b@voorbeeld.invalid", "s", "t", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void write(String key) {
        transaction.executeWithoutResult(tx -> mail.write(letter(key)));
    }

    private static Letter letter(String key) {
        return new Letter(
                key,
                "workshop-invitation",
                "a@voorbeeld.invalid",
                "Uitnodiging: één workshop",
                "Tekst",
                List.of(new Attachment("workshop.ics", "text/calendar; charset=UTF-8", "BEGIN:VCALENDAR".getBytes())));
    }

    private String state(String key) {
        return database.queryForObject("select state from mail_letter where letter_key = ?", String.class, key);
    }

    private List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }
}
