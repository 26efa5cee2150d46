package nl.samenaanzet.publication.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.privacy.marks.Mark;
import nl.samenaanzet.privacy.marks.Mark.Answer;
import nl.samenaanzet.privacy.marks.PersonMarks;
import org.springframework.stereotype.Component;

/** All words of an entry that people wrote, looked at for data of persons before they are in the log for good. */
@Component
class PublicWords {

    /** Not written by people: ids, fingerprints, numbers and what the tables say. */
    private static final Set<String> OURS =
            Set.of("kenmerk", "id", "sha256", "uitleg", "kernteam", "nummer", "datum", "bedrag", "gemeente");

    private final PersonMarks marks;

    PublicWords(PersonMarks marks) {
        this.marks = marks;
    }

    /** What a person has to answer. */
    List<Mark> marks(Map<String, Object> content) {
        return marks.in(texts(content));
    }

    /**
     * As everybody may read it.
     *
     * @throws Refusal while something has no answer
     */
    Map<String, Object> lookedAt(Map<String, Object> content, Map<String, Answer> answers) {
        marks.mustBeAnswered(texts(content), answers);
        return each(content, text -> marks.blanked(text, answers));
    }

    /** One text, as everybody may read it. */
    String lookedAt(String text, Map<String, Answer> answers) {
        marks.mustBeAnswered(List.of(text), answers);
        return marks.blanked(text, answers);
    }

    private static List<String> texts(Map<String, Object> content) {
        var texts = new ArrayList<String>();
        each(content, text -> {
            texts.add(text);
            return text;
        });
        return texts;
    }

    private static Map<String, Object> each(Map<?, ?> content, UnaryOperator<String> change) {
        var changed = new LinkedHashMap<String, Object>();
        content.forEach((key, value) ->
                changed.put(String.valueOf(key), OURS.contains(String.valueOf(key)) ? value : one(value, change)));
        return changed;
    }

    private static Object one(Object value, UnaryOperator<String> change) {
        return switch (value) {
            case String text -> change.apply(text);
            case Map<?, ?> map -> each(map, change);
            case List<?> list -> list.stream().map(each -> one(each, change)).toList();
            case null, default -> value;
        };
    }
}
