package nl.samenaanzet.decision.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.decision.Questionnaire.Progress;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The questionnaire as a page: what was answered, and the one question that is asked now. All answers stand in the
 * address, so going back is the browser's, and nothing is kept before it is recorded.
 *
 * @param question name of the question that is asked now, or null when the route is settled
 * @param values   its possible answers
 * @param kept     answers to carry along: name to value
 * @param back     address of the question before, or null
 */
record Asking(String action, List<Answered> answered, String question, List<?> values, Map<String, Object> kept, String back) {

    /** @param label message key of the answer @param again address that asks this question again */
    record Answered(String question, String label, String again) { }

    /** @param again name of an answered question to be asked again, or null */
    static Asking of(String action, Progress progress, String again) {
        var question = again != null && progress.answered().contains(again) ? again : progress.next();
        var kept = new LinkedHashMap<String, Object>();
        progress.answered().forEach(q -> kept.put(q, progress.facts().answer(q)));
        var answered = progress.answered().stream().filter(q -> !q.equals(question))
                .map(q -> new Answered(q, label(q, kept.get(q)), address(action, kept, q))).toList();
        if (question == null) {
            return new Asking(action, answered, null, List.of(), kept, null);
        }
        var back = before(question, progress).map(q -> address(action, kept, q)).orElse(null);
        kept.remove(question);
        return new Asking(action, answered, question, Facts.questions().get(question), kept, back);
    }

    /** The question that was asked before this one. */
    private static Optional<String> before(String question, Progress progress) {
        var asked = progress.answered();
        var position = asked.contains(question) ? asked.indexOf(question) : asked.size();
        return position == 0 ? Optional.empty() : Optional.of(asked.get(position - 1));
    }

    /** Yes or no, not a list of its own words. */
    public boolean yesNo() {
        return !values.isEmpty() && values.getFirst() instanceof Boolean;
    }

    /** Message key of an answer. */
    static String label(String question, Object answer) {
        return answer instanceof Boolean ? "site.yesno." + answer : "ambition.fact.%s.%s".formatted(question, answer);
    }

    private static String address(String action, Map<String, Object> kept, String again) {
        var address = UriComponentsBuilder.fromPath(action);
        kept.forEach(address::queryParam);
        return address.queryParam("again", again).build().toUriString();
    }
}
