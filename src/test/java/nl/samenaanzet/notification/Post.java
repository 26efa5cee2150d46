package nl.samenaanzet.notification;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenaanzet.inbox.Inbox;
import nl.samenaanzet.inbox.Inbox.NewTask;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.testing.FreePorts;
import nl.samenaanzet.testing.MovedClock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server on a port of its own, addresses of accounts, and tasks that come in. */
public class Post {

    private final JdbcTemplate database;
    private final Inbox inbox;
    private final MovedClock clock;
    private GreenMail server;
    private final int port = FreePorts.one();

    public Post(JdbcTemplate database, Inbox inbox, MovedClock clock, JavaMailSenderImpl sender) {
        this.database = database;
        this.inbox = inbox;
        this.clock = clock;
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        nothingIsUnderWay();
        for (var table : List.of(
                "mail_attachment",
                "mail_letter",
                "notification_told",
                "notification_receiver",
                "notification_rappel",
                "notification_run",
                "notification_bulletin",
                "inbox_task",
                "ambition_happening")) {
            database.update("delete from " + table);
        }
        database.update("update people_account set email = null, language = null");
        up();
    }

    /** A letter of the test before, that a sender has in hand, would reach the server of this one. */
    private void nothingIsUnderWay() {
        await().until(() -> {
            database.update("update mail_letter set state = 'KEPT', version = version + 1 where state = 'WAITING'");
            return count("mail_letter where state in ('WAITING', 'SENDING')") == 0;
        });
    }

    void up() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    public void down() {
        server.stop();
    }

    public void address(String... usernames) {
        Stream.of(usernames)
                .forEach(u -> database.update(
                        "update people_account set email = ? where username = ?", u + "@voorbeeld.invalid", u));
    }

    UUID account(String username) {
        return database.queryForObject("select id from people_account where username = ?", UUID.class, username);
    }

    /** @return the subject of the task */
    public String task(Role role, String process, String step, String number, Instant due) {
        var subject = UUID.randomUUID().toString();
        inbox.open(new NewTask(
                UUID.randomUUID().toString(),
                process,
                step,
                subject,
                role,
                new NewTask.OfDossier(number, "Titel van " + number),
                clock.instant(),
                due));
        return subject;
    }

    /** What was sent to this account once every letter is sent, or is known to be unneeded. */
    List<MimeMessage> received(String username) {
        await().until(() -> count("mail_letter where state in ('WAITING', 'SENDING')") == 0);
        return Stream.of(server.getReceivedMessages())
                .filter(m -> to(m).equals(username + "@voorbeeld.invalid"))
                .toList();
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public int count(String from) {
        return database.queryForObject("select count(*) from " + from, Integer.class);
    }

    public String body(String username) {
        return database.queryForObject(
                "select body from mail_letter where recipient = ?", String.class, username + "@voorbeeld.invalid");
    }

    public List<String> subjects(String username) {
        return database.queryForList(
                "select subject from mail_letter where recipient = ? order by written_at",
                String.class,
                username + "@voorbeeld.invalid");
    }
}
