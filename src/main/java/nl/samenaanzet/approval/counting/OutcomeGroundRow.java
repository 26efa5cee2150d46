package nl.samenaanzet.approval.counting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.approval.Approval.BallotId;
import org.springframework.data.domain.Persistable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An {@link OutcomeGround} as stored, one for each ballot that was counted. Never changed. */
@Entity
@Table(name = "approval_ground")
public class OutcomeGroundRow implements Persistable<UUID> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    private UUID ballotId;

    private String tableId;
    private int tableVersion;
    private String tableSha256;
    private String rule;
    private String source;
    private String inputs;
    private Instant decidedAt;

    protected OutcomeGroundRow() {}

    public OutcomeGroundRow(BallotId ballot, OutcomeGround ground) {
        this.ballotId = ballot.id();
        this.tableId = ground.table();
        this.tableVersion = ground.version();
        this.tableSha256 = ground.sha256();
        this.rule = ground.rule();
        this.source = ground.source();
        this.inputs = JSON.writeValueAsString(ground.inputs());
        this.decidedAt = ground.at();
    }

    public OutcomeGround view() {
        return new OutcomeGround(tableId, tableVersion, tableSha256, rule, source, inputs(inputs), decidedAt);
    }

    static Map<String, Object> inputs(String json) {
        return JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
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
