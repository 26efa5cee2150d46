package nl.samenaanzet.approval.judged;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.samenaanzet.approval.Approval.BallotId;
import org.springframework.data.domain.Persistable;

/** A {@link JudgedText} as kept with its ballot, apart from it: an answer need not load it. Never changed. */
@Entity
@Table(name = "approval_judged_text")
public class KeptJudgedText implements Persistable<UUID> {

    @Id
    private UUID ballotId;

    private String body;

    protected KeptJudgedText() {}

    public KeptJudgedText(BallotId ballot, JudgedText text) {
        this.ballotId = ballot.id();
        this.body = text.json();
    }

    String body() {
        return body;
    }

    @Override
    public UUID getId() {
        return ballotId;
    }

    /** Rows are only ever added, so nothing need be looked up first. */
    @Override
    public boolean isNew() {
        return true;
    }
}
