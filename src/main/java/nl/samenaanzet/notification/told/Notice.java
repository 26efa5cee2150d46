package nl.samenaanzet.notification.told;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.mail.LetterFate;
import nl.samenaanzet.notification.Notification.ToldView;
import nl.samenaanzet.notification.Occasion;
import nl.samenaanzet.notification.Pace;
import nl.samenaanzet.notification.receiver.Person;
import nl.samenaanzet.notification.watch.ToTell;
import nl.samenaanzet.people.Role;
import org.springframework.data.domain.Persistable;

/** That somebody was told something, and in which letter. The database refuses the same thing twice. */
@Entity
@Table(name = "notification_told")
public class Notice implements Persistable<UUID> {

    private static final int LONGEST = 500;

    @Id
    private UUID id;

    private UUID accountId;
    private String about;
    private String title;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Enumerated(EnumType.STRING)
    private Pace pace;

    private UUID rowId;
    private String dossierNumber;
    private String dossierTitle;
    private String what;

    @Column(length = LONGEST)
    private String detail;

    private String href;
    private Instant happenedAt;
    private Instant due;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Integer seatNumber;
    private String letterKey;
    private Instant writtenAt;

    @Transient
    private boolean fresh;

    protected Notice() {}

    /** The letter that it was written in. */
    public record In(String letterKey, Pace pace, Instant at) {}

    /** @param seatNumber or null */
    public Notice(Person to, ToTell item, Integer seatNumber, In letter) {
        this.id = UUID.randomUUID();
        this.fresh = true;
        this.accountId = to.account();
        this.title = to.title();
        this.about = item.about();
        this.occasion = item.occasion();
        this.pace = letter.pace();
        this.rowId = item.row();
        this.dossierNumber = item.dossier().number();
        this.dossierTitle = item.dossier().title();
        this.what = item.said().what();
        this.detail = item.said().detail().length() > LONGEST
                ? item.said().detail().substring(0, LONGEST)
                : item.said().detail();
        this.href = item.said().href();
        this.happenedAt = item.at();
        this.due = item.due();
        this.role = item.whose().role();
        this.seatNumber = seatNumber;
        this.letterKey = letter.letterKey();
        this.writtenAt = letter.at();
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Its id is known before it is stored; without this each new row would first be looked for. */
    @Override
    public boolean isNew() {
        return fresh;
    }

    UUID accountId() {
        return accountId;
    }

    public String about() {
        return about;
    }

    Occasion occasion() {
        return occasion;
    }

    Pace pace() {
        return pace;
    }

    public UUID row() {
        return rowId;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String letterKey() {
        return letterKey;
    }

    String title() {
        return title;
    }

    ToTell item() {
        return new ToTell(
                about,
                occasion,
                rowId,
                new ToTell.OfDossier(dossierNumber, dossierTitle),
                new ToTell.Said(what, detail, href),
                happenedAt,
                due,
                new ToTell.Whose(role, null, null));
    }

    public ToldView view(LetterFate fate) {
        return new ToldView(
                occasion,
                new ToldView.Said(what, detail),
                new ToldView.Receiver(title, role, seatNumber),
                pace,
                new ToldView.Post(writtenAt, fate == null ? null : fate.sentAt(), fate == null ? null : fate.state()));
    }
}
