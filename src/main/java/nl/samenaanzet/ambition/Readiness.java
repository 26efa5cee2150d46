package nl.samenaanzet.ambition;

import java.util.List;
import nl.samenaanzet.ambition.Dossier.DocumentView;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.SubmissionCheck.Remark;
import nl.samenaanzet.ambition.strategy.OpenDocuments;
import nl.samenaanzet.ambition.strategy.Strategy;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether a strategy can be put to the kernteam: what stops it, and what people should know. */
@Component
class Readiness {

    /** The part of the page of the draft that says what has to be ready. */
    private static final String SUBMIT = "submit";

    private final OpenDocuments documents;
    private final ObjectProvider<SubmissionCheck> checks;

    Readiness(OpenDocuments documents, ObjectProvider<SubmissionCheck> checks) {
        this.documents = documents;
        this.checks = checks;
    }

    /** What a strategy is put to the kernteam with. */
    record Ready(DocumentView document, List<Remark> remarks) {}

    /** What people should know before they submit it. */
    List<Remark> remarks(StrategyId id) {
        return checks.stream().flatMap(check -> check.remarks(id).stream()).toList();
    }

    /** @throws Refusal with all that it still lacks */
    Ready check(Strategy strategy) {
        var no = new Refusals();
        checks.forEach(check -> no.at(SUBMIT, () -> {
            check.mustBeReady(strategy.ambition().code());
            return check;
        }));
        var remarks = remarks(strategy.id());
        remarks.stream()
                .filter(Remark::blocking)
                .forEach(remark -> no.when(true, SUBMIT, remark.what().key(), remark.detail()));
        var document = documents.newest(strategy.id()).orElse(null);
        no.when(document == null, "document", "ambition.refusal.noDocument");
        no.of(strategy::mustHaveComponents);
        no.raise();
        return new Ready(document, remarks);
    }
}
