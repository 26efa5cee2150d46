package nl.samenaanzet.decision.route;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The text of a table that explains a decision, kept for good. */
@Entity
@Table(name = "decision_table")
class KeptTable {

    @Id
    private String sha256;

    private String xml;

    protected KeptTable() {}

    String sha256() {
        return sha256;
    }

    String xml() {
        return xml;
    }
}
