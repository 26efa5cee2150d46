package nl.samenaanzet.decision.route;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.decision.Ground;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A {@link Ground} as stored; the text of its table stands once for all that were decided by it. */
@Entity
@Table(name = "decision_ground")
class RouteGround {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "component_id")
    private Route routeOf;

    private int position;
    private String tableId;
    private int tableVersion;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "table_sha256")
    private KeptTable table;
    /** The same, for queries that do not read the text. */
    @Column(name = "table_sha256", insertable = false, updatable = false)
    private String tableSha256;

    private String rule;
    private String inputs;
    private String sentence;
    private String source;

    protected RouteGround() {}

    RouteGround(Route route, int position, Ground ground, KeptTable table) {
        this.id = UUID.randomUUID();
        this.routeOf = route;
        this.position = position;
        this.tableId = ground.tableId();
        this.tableVersion = ground.version();
        this.table = table;
        this.rule = ground.rule();
        this.inputs = JSON.writeValueAsString(ground.inputs());
        this.sentence = ground.sentence();
        this.source = ground.source();
    }

    Ground view() {
        return new Ground(
                tableId,
                tableVersion,
                table.sha256(),
                table.xml(),
                rule,
                JSON.readValue(inputs, new TypeReference<Map<String, Object>>() {}),
                sentence,
                source);
    }
}
