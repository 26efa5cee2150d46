package nl.samenaanzet.councilletter.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.councilletter.RaadsbriefView.SignatureView;
import nl.samenaanzet.councilletter.RaadsbriefView.VersionView;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SignedIn;

/** Somebody stands for a version, and for that text only. */
@Entity
@Table(name = "councilletter_signature")
class RaadsbriefSignature {

    @Id
    private UUID id;

    private UUID letterId;
    private int number;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID accountId;
    private String signedBy;
    private Instant signedAt;

    protected RaadsbriefSignature() {}

    RaadsbriefSignature(VersionView signed, Role role, SignedIn who, Instant now) {
        this.id = UUID.randomUUID();
        this.letterId = signed.letter().id();
        this.number = signed.number();
        this.sha256 = signed.sha256();
        this.role = role;
        this.accountId = who.accountId();
        this.signedBy = who.title();
        this.signedAt = now;
    }

    SignatureView view() {
        return new SignatureView(role, sha256, accountId, signedBy, signedAt);
    }
}
