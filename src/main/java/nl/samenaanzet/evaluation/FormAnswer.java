package nl.samenaanzet.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.samenaanzet.evaluation.Evaluations.EvaluationId;

/** What one participant thought. Nothing leads back to a person, a link or a moment. */
@Entity
@Table(name = "evaluation_answer")
class FormAnswer {

    @Id
    private UUID id;

    private UUID evaluationId;
    private String sector;
    private int effective;
    private int feasible;
    private int heard;
    private String keep;
    private String improve;
    private boolean looked;

    protected FormAnswer() {}

    FormAnswer(EvaluationId evaluation, String sector, Opinion opinion) {
        this.id = UUID.randomUUID();
        this.evaluationId = evaluation.id();
        this.sector = sector;
        this.effective = opinion.effective();
        this.feasible = opinion.feasible();
        this.heard = opinion.heard();
        this.keep = opinion.keep();
        this.improve = opinion.improve();
        this.looked = opinion.keep().isBlank() && opinion.improve().isBlank();
    }

    /** Somebody read the texts; those that others may not read are gone. */
    void look(boolean keeps, boolean improves) {
        keep = keeps ? keep : "";
        improve = improves ? improve : "";
        looked = true;
    }

    /** Others may read its texts. */
    boolean looked() {
        return looked;
    }

    UUID id() {
        return id;
    }

    String sector() {
        return sector;
    }

    Opinion opinion() {
        return new Opinion(effective, feasible, heard, keep, improve);
    }
}
