package nl.samenaanzet.decision.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenaanzet.ambition.Fact;
import nl.samenaanzet.decision.question.Questionnaire.Progress;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The questionnaire as a page: what was answered, and the one question that is asked now. All answers stand in the
 * address, so going back is the browser's, and nothing is kept before it is recorded.
 *
 * @param question that is asked now, or null when the route is settled
 * @param kept answers to carry along: name to value
 * @param back address of the question before, or null
 */
record Asking(String action, List<Answered> answered, Fact question, Map<String, Object> kept, String back) {

    /**
     * @param label message key of the answer
     * @param again address that asks this question again
     */
    record Answered(Fact question, String label, String again) {}

    /** @param again column of an answered question to be asked again, or null */
    static Asking of(String action, Progress progress, String again) {
        var question = Fact.of(again).filter(progress.answered()::contains).orElse(progress.next());
        var kept = new LinkedHashMap<String, Object>();
        progress.answered()
                .forEach(q -> kept.put(q.column(), Fact.code(progress.facts().answer(q))));
        var answered = progress.answered().stream()
                .filter(q -> !q.equals(question))
                .map(q -> new Answered(q, q.text(progress.facts().answer(q)), address(action, kept, q)))
                .toList();
        if (question == null) {
            return new Asking(action, answered, null, kept, null);
        }
        var back = before(question, progress).map(q -> address(action, kept, q)).orElse(null);
        kept.remove(question.column());
        return new Asking(action, answered, question, kept, back);
    }

    /** The question that was asked before this one. */
    private static Optional<Fact> before(Fact question, Progress progress) {
        var asked = progress.answered();
        var position = asked.contains(question) ? asked.indexOf(question) : asked.size();
        return position == 0 ? Optional.empty() : Optional.of(asked.get(position - 1));
    }

    /** Address of the questions with these answers: column to code; null is left out. */
    static String address(String action, Map<String, Object> answers) {
        var address = UriComponentsBuilder.fromPath(action);
        answers.forEach((column, code) -> address.queryParamIfPresent(column, Optional.ofNullable(code)));
        return address.build().toUriString();
    }

    private static String address(String action, Map<String, Object> kept, Fact again) {
        var address = UriComponentsBuilder.fromPath(action);
        kept.forEach(address::queryParam);
        return address.queryParam("again", again.column()).build().toUriString();
    }
}
