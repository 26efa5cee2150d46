package nl.samenaanzet.councilletter.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.councilletter.RaadsbriefId;
import nl.samenaanzet.councilletter.RaadsbriefView.VersionView;

/** A version as the griffie got it. */
@Entity
@Table(name = "councilletter_offer")
public class RaadsbriefOffer {

    @Id
    private UUID id;

    private UUID letterId;
    private int number;
    private String sha256;
    private String offeredBy;
    private Instant offeredAt;

    protected RaadsbriefOffer() {}

    RaadsbriefOffer(VersionView offered, String who, Instant now) {
        this.id = UUID.randomUUID();
        this.letterId = offered.letter().id();
        this.number = offered.number();
        this.sha256 = offered.sha256();
        this.offeredBy = who;
        this.offeredAt = now;
    }

    public RaadsbriefId letter() {
        return new RaadsbriefId(letterId);
    }

    public int number() {
        return number;
    }

    String by() {
        return offeredBy;
    }

    Instant at() {
        return offeredAt;
    }
}
