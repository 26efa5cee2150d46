package nl.samenaanzet.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A {@link Ground} as stored. */
@Entity
@Table(name = "decision_ground")
class GroundRow {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "component_id")
    private Route routeOf;
    private int position;
    private String tableId;
    private int tableVersion;
    private String tableSha256;
    private String tableXml;
    private String rule;
    private String inputs;

    protected GroundRow() { }

    GroundRow(Route route, int position, Ground ground) {
        this.id = UUID.randomUUID();
        this.routeOf = route;
        this.position = position;
        this.tableId = ground.tableId();
        this.tableVersion = ground.version();
        this.tableSha256 = ground.sha256();
        this.tableXml = ground.xml();
        this.rule = ground.rule();
        this.inputs = JSON.writeValueAsString(ground.inputs());
    }

    Ground view() {
        return new Ground(tableId, tableVersion, tableSha256, tableXml, rule,
                JSON.readValue(inputs, new TypeReference<Map<String, Object>>() { }));
    }
}
