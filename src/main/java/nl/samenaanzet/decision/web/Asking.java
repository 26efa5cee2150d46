package nl.samenaanzet.decision.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        var before = progress.answered().indexOf(question) < 0 ? progress.answered().size() : progress.answered().indexOf(question);
        var back = before == 0 || question == null ? null : address(action, kept, progress.answered().get(before - 1));
        kept.remove(question);
        return new Asking(action, answered, question, question == null ? List.of() : Facts.questions().get(question), kept, back);
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
