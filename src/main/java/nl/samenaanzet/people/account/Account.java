package nl.samenaanzet.people.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.people.People.Contact;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SignedIn;

/** Someone's way in: roles, and an address to write to. Named after what it stands for, not after a person. */
@Entity
@Table(name = "people_account")
public class Account {

    @Id
    private UUID id;

    private String username;
    private String passwordHash;
    private String title;
    private String email;
    private boolean emailOwn;
    private String language;
    private Instant disabledAt;
    private boolean trial;
    private boolean enabled;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "people_account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Account() {}

    public Account(String username, boolean trial) {
        this.id = UUID.randomUUID();
        this.username = username;
        this.trial = trial;
    }

    public void describe(String title, String passwordHash, Set<Role> roles, String email) {
        this.title = title;
        this.passwordHash = passwordHash;
        this.email = emailOwn ? this.email : email;
        this.enabled = true;
        this.disabledAt = null;
        this.roles.clear();
        this.roles.addAll(roles);
    }

    /**
     * What the person says counts from now on, whatever the configuration says.
     *
     * @param address null for none
     */
    public void keepEmail(String address) {
        this.email = address;
        this.emailOwn = true;
    }

    /** The language in which the person is written to: "nl". */
    public void speak(String tag) {
        this.language = tag;
    }

    /** Disabled since the first time. */
    void disable(Instant now) {
        if (enabled) {
            enabled = false;
            disabledAt = now;
        }
    }

    boolean enabled() {
        return enabled;
    }

    /** Only who may answer ballots can speak for a seat. */
    public boolean maySpeak() {
        return enabled && roles.contains(Role.KERNTEAM);
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    String passwordHash() {
        return passwordHash;
    }

    public SignedIn signedIn() {
        return new SignedIn(id, username, title, Set.copyOf(roles), null);
    }

    public Contact contact() {
        return new Contact(id, title, email, language == null ? null : HouseLanguage.tagged(language));
    }
}
