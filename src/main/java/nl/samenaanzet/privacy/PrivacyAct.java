package nl.samenaanzet.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something that was done with personal data. It never says of whom. */
@Entity
@Table(name = "privacy_act")
public class PrivacyAct {

    static final String EXPORT = "export";
    static final String ERASE = "erase";
    static final String EXPIRE = "expire";

    @Id
    private UUID id;

    private String what;
    private String kind;
    private int changed;
    private String who;
    private Instant doneAt;

    protected PrivacyAct() {}

    PrivacyAct(String what, String kind, int changed, String who, Instant now) {
        this.id = UUID.randomUUID();
        this.what = what;
        this.kind = kind;
        this.changed = changed;
        this.who = who;
        this.doneAt = now;
    }

    ActView view() {
        return new ActView(what, kind, changed, who, doneAt);
    }

    /**
     * For reading.
     *
     * @param what "export", "erase" or "expire"
     * @param changed how many rows
     */
    public record ActView(String what, String kind, int changed, String who, Instant doneAt) {}
}
