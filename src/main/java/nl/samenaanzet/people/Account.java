package nl.samenaanzet.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Someone's way in: roles and, for the kernteam, a seat. Named after what it stands for, not after a person. */
@Entity
@Table(name = "people_account")
class Account {

    @Id
    private UUID id;
    private String username;
    private String passwordHash;
    private String title;
    private String email;
    @ManyToOne
    @JoinColumn(name = "seat_id")
    private Seat seat;
    private boolean trial;
    private boolean enabled;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "people_account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Account() { }

    Account(String username, boolean trial) {
        this.id = UUID.randomUUID();
        this.username = username;
        this.trial = trial;
    }

    void describe(String title, String passwordHash, Set<Role> roles, Seat seat) {
        this.title = title;
        this.passwordHash = passwordHash;
        this.seat = seat;
        this.enabled = true;
        this.roles.clear();
        this.roles.addAll(roles);
    }

    void disable() {
        enabled = false;
    }

    boolean enabled() {
        return enabled;
    }

    String passwordHash() {
        return passwordHash;
    }

    Contact contact() {
        return new Contact(id, title, email);
    }

    SignedIn signedIn() {
        return new SignedIn(id, username, title, Set.copyOf(roles), seat == null ? null : seat.id());
    }
}
