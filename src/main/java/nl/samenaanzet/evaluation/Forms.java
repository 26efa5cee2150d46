package nl.samenaanzet.evaluation;

import java.time.Clock;
import nl.samenaanzet.evaluation.Evaluations.EvaluationId;
import nl.samenaanzet.fingerprint.Sha256;
import nl.samenaanzet.form.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The short form after a round: filled in once by who has its link, anonymous, counted per sector. */
@Service
@Transactional
public class Forms {

    private final FormLinks links;
    private final FormAnswers answers;
    private final EvaluationRounds evaluations;
    private final EvaluationProperties properties;
    private final Clock clock;

    Forms(
            FormLinks links,
            FormAnswers answers,
            EvaluationRounds evaluations,
            EvaluationProperties properties,
            Clock clock) {
        this.links = links;
        this.answers = answers;
        this.evaluations = evaluations;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * @param sector of who got the link
     * @param open whether an answer is taken now
     */
    public record Form(String title, String sector, boolean open, boolean used) {}

    /** @throws java.util.NoSuchElementException when there is no such link */
    @Transactional(readOnly = true)
    public Form form(String token) {
        var link = links.findById(Sha256.of(token)).orElseThrow();
        var evaluation = evaluations.findById(link.evaluation()).orElseThrow();
        return new Form(evaluation.view().title(), link.sector(), evaluation.takesForms(clock.instant()), link.used());
    }

    /**
     * Takes an answer and uses the link up.
     *
     * @throws Refusal when the link was used, or the forms are closed; nothing is kept then
     */
    public void answer(String token, Opinion opinion) {
        var link = links.findById(Sha256.of(token)).orElseThrow();
        var evaluation = evaluations.findById(link.evaluation()).orElseThrow();
        if (!evaluation.takesForms(clock.instant())) {
            throw new Refusal("evaluation.refusal.closed");
        }
        if (links.use(Sha256.of(token)) == 0) {
            throw new Refusal("evaluation.refusal.used");
        }
        answers.save(new FormAnswer(evaluation.id(), link.sector(), opinion));
    }

    /** What the forms say together. */
    @Transactional(readOnly = true)
    public EvaluationResults results(EvaluationId evaluation) {
        return EvaluationResults.of(answers.findByEvaluationIdOrderById(evaluation.id()), properties.showFrom());
    }
}
