package nl.samenaanzet.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.form.Refusal;

/** A letter and what became of it. */
@Entity
@Table(name = "mail_letter")
class KeptLetter {

    private static final int ATTEMPTS = 8;
    private static final String GONE = "*****";

    @Id
    private UUID id;

    private String letterKey;
    private String kind;
    private String recipient;
    private String subject;

    @Column(length = 10000)
    private String body;

    private String unsubscribe;
    private String secret;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    private int attempts;
    private Instant writtenAt;
    private Instant nextAt;
    private Instant sentAt;

    @ElementCollection
    @CollectionTable(name = "mail_attachment", joinColumns = @JoinColumn(name = "letter_id"))
    @OrderColumn(name = "position")
    private List<Enclosed> attachments = new ArrayList<>();

    @Version
    private int version;

    protected KeptLetter() {}

    KeptLetter(Letter letter, LetterState state, Instant now) {
        this.id = UUID.randomUUID();
        this.letterKey = letter.key();
        this.kind = letter.kind();
        this.recipient = letter.to();
        this.subject = letter.subject();
        this.body = letter.text();
        this.unsubscribe = letter.unsubscribe();
        this.secret = letter.secret();
        this.state = state;
        this.writtenAt = now;
        this.nextAt = now;
        letter.attachments().forEach(a -> attachments.add(new Enclosed(a)));
    }

    /** Taken by one sender; from here to the answer of the server nobody else sends it. */
    void claim(Instant now) {
        state = LetterState.SENDING;
        attempts++;
        nextAt = now;
    }

    void sent(Instant now) {
        state = LetterState.SENT;
        sentAt = now;
        seal();
    }

    /** What lets in who has it is not kept: it goes out, or nobody needs it. */
    void seal() {
        subject = without(subject);
        body = without(body);
        if (secret != null) {
            attachments.forEach(
                    a -> a.content = without(new String(a.content, UTF_8)).getBytes(UTF_8));
        }
        secret = null;
    }

    private String without(String text) {
        return secret == null ? text : text.replace(secret, GONE);
    }

    /** Refused by the server, so surely not delivered: waits twice as long each time, then gives up. */
    void refused(Instant now) {
        state = attempts >= ATTEMPTS ? LetterState.FAILED : LetterState.WAITING;
        nextAt = now.plus(Duration.ofMinutes(1L << Math.min(attempts, 10)));
    }

    /** What it asks was done. */
    void unneeded() {
        state = LetterState.UNNEEDED;
        seal();
    }

    /** Says what is true now, not what was when it was written. */
    void say(String subject, String body) {
        this.subject = subject;
        this.body = body;
    }

    void unsure() {
        state = LetterState.UNSURE;
    }

    /** @throws Refusal when it was sent, or is about to be */
    void again(Instant now) {
        if (state != LetterState.FAILED && state != LetterState.UNSURE) {
            throw new Refusal("mail.refusal.notNow");
        }
        state = LetterState.WAITING;
        attempts = 0;
        nextAt = now;
    }

    /** Takes out whom it was for and what it said; what was not sent yet is not sent any more. */
    void empty() {
        recipient = "";
        subject = "";
        body = "";
        unsubscribe = null;
        secret = null;
        attachments.clear();
        state = state == LetterState.SENT || state == LetterState.UNNEEDED ? state : LetterState.KEPT;
    }

    UUID id() {
        return id;
    }

    Letter letter() {
        return new Letter(
                letterKey,
                kind,
                recipient,
                subject,
                body,
                attachments.stream().map(Enclosed::open).toList(),
                unsubscribe,
                secret);
    }

    LetterView view() {
        return view(without(subject), without(body));
    }

    /** With what lets in who has it. */
    LetterView open() {
        return view(subject, body);
    }

    private LetterView view(String subject, String body) {
        return new LetterView(
                id,
                kind,
                recipient,
                subject,
                body,
                attachments.stream().map(a -> a.name).toList(),
                new LetterView.Post(state, writtenAt, sentAt));
    }

    @Embeddable
    static class Enclosed {
        private String name;
        private String mediaType;
        private byte[] content;

        protected Enclosed() {}

        Enclosed(Attachment from) {
            this.name = from.name();
            this.mediaType = from.mediaType();
            this.content = from.content();
        }

        Attachment open() {
            return new Attachment(name, mediaType, content);
        }
    }
}
