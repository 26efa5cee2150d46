package nl.samenaanzet.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.samenaanzet.evaluation.Evaluations.EvaluationId;

/** A link that is good for one answer. Only the hash of its token is kept, and never who got it. */
@Entity
@Table(name = "evaluation_link")
class FormLink {

    @Id
    private String tokenSha256;

    private UUID evaluationId;
    private String sector;
    private boolean used;

    protected FormLink() {}

    FormLink(String tokenSha256, EvaluationId evaluation, String sector) {
        this.tokenSha256 = tokenSha256;
        this.evaluationId = evaluation.id();
        this.sector = sector;
    }

    EvaluationId evaluation() {
        return new EvaluationId(evaluationId);
    }

    String sector() {
        return sector;
    }

    boolean used() {
        return used;
    }
}
