package nl.samenaanzet.evaluation;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenaanzet.evaluation.Evaluations.EvaluationId;
import nl.samenaanzet.fingerprint.Sha256;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
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

    /** What the forms say together: while they come in, only how many did. */
    @Transactional(readOnly = true)
    public EvaluationResults results(EvaluationId evaluation) {
        var all = answers.findByEvaluationIdOrderById(evaluation.id());
        return counted(evaluation)
                ? EvaluationResults.of(all, properties.tellFrom(), properties.showFrom())
                : EvaluationResults.untold(all.size());
    }

    private boolean counted(EvaluationId evaluation) {
        return evaluations.findById(evaluation).orElseThrow().view().forms().countedAt() != null;
    }

    /**
     * A text on a form that nobody looked at.
     *
     * @param key leads to no person
     */
    public record FreeText(String key, boolean keep, String said) {}

    /** What somebody has to look at before others read it; nothing while too few forms came in. */
    @AllowedTo(Role.PROCESS_OWNER)
    @Transactional(readOnly = true)
    public List<FreeText> texts(EvaluationId evaluation) {
        return results(evaluation).told()
                ? unread(evaluation)
                        .flatMap(a -> Stream.of(
                                new FreeText("k" + a.id(), true, a.opinion().keep()),
                                new FreeText("i" + a.id(), false, a.opinion().improve())))
                        .filter(text -> !text.said().isBlank())
                        .sorted(Comparator.comparing(FreeText::keep).reversed().thenComparing(FreeText::said))
                        .toList()
                : List.of();
    }

    private Stream<FormAnswer> unread(EvaluationId evaluation) {
        return answers.findByEvaluationIdOrderById(evaluation.id()).stream().filter(a -> !a.looked());
    }

    /**
     * Lets others read a text, or takes it away for good.
     *
     * @param may by the key of each text
     * @throws Refusal with a text that has no answer
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void look(EvaluationId evaluation, Map<String, Boolean> may) {
        if (texts(evaluation).stream().anyMatch(text -> may.get(text.key()) == null)) {
            throw Refusal.at("may", "evaluation.refusal.unread");
        }
        if (results(evaluation).told()) {
            unread(evaluation)
                    .toList()
                    .forEach(a -> a.look(
                            Boolean.TRUE.equals(may.get("k" + a.id())), Boolean.TRUE.equals(may.get("i" + a.id()))));
        }
    }
}
