package nl.samenaanzet.privacy.marks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.privacy.marks.Mark.Answer;
import org.springframework.stereotype.Component;

/** The one place that looks for data of persons in what everybody is going to read. */
@Component
public class PersonMarks {

    private final List<PersonFinder> finders;
    private final HouseLanguage language;

    PersonMarks(NameFinder names, HouseLanguage language) {
        this.finders = Stream.concat(PatternFinder.ALL.stream(), Stream.of(new PhoneFinder(), new IbanFinder(), names))
                .toList();
        this.language = language;
    }

    /** What is found in these texts, the same words once. */
    public List<Mark> in(Collection<String> texts) {
        var once = new LinkedHashMap<String, Mark>();
        texts.forEach(text -> found(text).forEach(mark -> once.putIfAbsent(mark.key(), mark)));
        return List.copyOf(once.values());
    }

    /**
     * The text without what a person wants blank.
     *
     * @param answers by {@link Mark#key}
     */
    public String blanked(String text, Map<String, Answer> answers) {
        var said = new StringBuilder(text == null ? "" : text);
        found(text).reversed().stream()
                .filter(mark -> answers.get(mark.key()) == Answer.BLANK)
                .forEach(mark -> said.replace(mark.from(), mark.to(), language.say("privacy.gone")));
        return text == null ? null : said.toString();
    }

    /** @throws Refusal while something in these texts has no answer, with what */
    public void mustBeAnswered(Collection<String> texts, Map<String, Answer> answers) {
        in(texts).stream()
                .filter(mark -> answers.get(mark.key()) == null)
                .findFirst()
                .ifPresent(mark -> {
                    throw Refusal.at("marks", "privacy.refusal.unanswered", mark.said());
                });
    }

    /**
     * A text as everybody may read it.
     *
     * @throws Refusal while something in it has no answer
     */
    public String lookedAt(String text, Map<String, Answer> answers) {
        mustBeAnswered(Collections.singletonList(text), answers);
        return blanked(text, answers);
    }

    /** In the order of the text; none overlaps another. */
    private List<Mark> found(String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        var kept = new ArrayList<Mark>();
        finders.stream()
                .flatMap(finder -> finder.in(text).stream())
                .sorted(Comparator.comparing(Mark::kind).thenComparing(Mark::from))
                .filter(mark -> kept.stream().noneMatch(mark::overlaps))
                .forEach(kept::add);
        kept.sort(Comparator.comparing(Mark::from));
        return kept;
    }
}
