package nl.samenaanzet.publication.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.privacy.marks.Mark;
import nl.samenaanzet.privacy.marks.Mark.Answer;
import nl.samenaanzet.register.Correction.Field;
import nl.samenaanzet.register.EntryKind;
import nl.samenaanzet.register.EntryWords;
import nl.samenaanzet.register.PublicLog;
import nl.samenaanzet.register.PublishedDecision;
import nl.samenaanzet.register.PublishedDecisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was published wrongly is said anew, in an entry of its own: the wrong words stay to be read beside it. */
@Service
@Transactional
public class Correcting {

    private static final int LONGEST = 2000;

    private final PublicLog log;
    private final PublishedDecisions published;
    private final PublicationActs acts;
    private final PublicWords publicWords;

    Correcting(PublicLog log, PublishedDecisions published, PublicationActs acts, PublicWords publicWords) {
        this.log = log;
        this.published = published;
        this.acts = acts;
        this.publicWords = publicWords;
    }

    /**
     * How it should have been said.
     *
     * @param proposal of the wijkcoalitie, where another body decided; else null
     * @param checked the person looked for what is about persons
     */
    public record Corrected(
            String title,
            LocalDate day,
            String text,
            BigDecimal amount,
            String source,
            String proposal,
            String reason,
            boolean checked) {

        private void check(boolean proposed, LocalDate began, LocalDate today) {
            var no = new Refusals();
            no.of(() -> TypedText.required(title, "title", 1000, "publication.refusal.empty"));
            no.day(day, "day", d -> d.isAfter(today), "publication.refusal.day");
            if (day != null && began != null && day.isBefore(began)) {
                no.when(true, "day", "publication.refusal.dayBefore", DayWords.figures(began));
            }
            no.of(() -> TypedText.required(text, "text", 4000, "publication.refusal.empty"));
            no.when(
                    amount == null || amount.signum() < 0 || amount.scale() > 2,
                    "amount",
                    "publication.refusal.amount");
            no.of(() -> TypedText.of(source, "source", 1000));
            if (proposed) {
                no.of(() -> TypedText.required(proposal, "proposal", 4000, "publication.refusal.empty"));
            }
            no.of(() -> TypedText.required(reason, "reason", LONGEST, "publication.refusal.noCorrection"));
            no.when(!checked, "checked", "publication.refusal.notChecked");
            no.raise();
        }
    }

    /** What it says now, to be corrected. */
    @AllowedTo(Role.SECRETARY)
    @Transactional(readOnly = true)
    public Map<String, Object> words(String reference) {
        return words(published.findByReference(reference).orElseThrow());
    }

    /** What looks like data of persons in all that everybody would read. */
    @AllowedTo(Role.SECRETARY)
    @Transactional(readOnly = true)
    public List<Mark> marks(String reference, Corrected as) {
        var all = words(reference);
        Stream.of(as.title, as.text, as.source, as.proposal, as.reason)
                .filter(Objects::nonNull)
                .forEach(text -> all.put("typed" + all.size(), text));
        return publicWords.marks(all);
    }

    private Map<String, Object> words(PublishedDecision decision) {
        var words = EntryWords.of(log.of(decision.id()));
        if (words.destroyed()) {
            throw new Refusal("publication.refusal.destroyed");
        }
        return new LinkedHashMap<>(words.said());
    }

    /**
     * @param marks what the person says of each thing that looks like data of a person, by its key
     * @throws Refusal when it is not complete, says the same as before, or was destroyed
     */
    @AllowedTo(Role.SECRETARY)
    public void correct(String reference, Corrected as, Map<String, Answer> marks) {
        var decision = published.findByReference(reference).orElseThrow();
        var old = words(decision);
        as.check(old.containsKey("voorstel"), began(old), Amsterdam.day(acts.now()));
        var said = said(old, as);
        if (List.of(Field.values()).stream().allMatch(f -> Objects.equals(f.in(old), f.in(said)))) {
            throw new Refusal("publication.refusal.sameWords");
        }
        said.put("vermelding", decision.wordsAt());
        said.put("reden", TypedText.tidy(as.reason));
        said.put("door", acts.me());
        decision.tell(log.add(EntryKind.GECORRIGEERD, decision.id(), reference, publicWords.lookedAt(said, marks)));
    }

    private static Map<String, Object> said(Map<String, Object> old, Corrected as) {
        var said = new LinkedHashMap<>(old);
        var title = TypedText.tidy(as.title);
        said.put("titel", title);
        said.computeIfPresent("verhaal", (name, lines) -> called(lines, Objects.toString(old.get("titel"), ""), title));
        said.put("datum", as.day.toString());
        said.put("besluit", TypedText.tidy(as.text));
        said.put("bron", TypedText.tidy(as.source));
        said.put(
                "middelen",
                with(old, "middelen", "gemeente", as.amount.setScale(2).toPlainString()));
        if (old.containsKey("voorstel")) {
            said.put("voorstel", with(old, "voorstel", "tekst", TypedText.tidy(as.proposal)));
        }
        return said;
    }

    /** The first day of its story; null when that was blanked. */
    private static LocalDate began(Map<String, Object> old) {
        return new EntryWords(old)
                .story().stream().map(EntryWords.Line::day).findFirst().orElse(null);
    }

    /** The lines of the story that say the title say the new one. */
    private static Object called(Object lines, String before, String title) {
        return before.isEmpty() || !(lines instanceof List<?> story)
                ? lines
                : story.stream()
                        .map(line -> {
                            var told = new LinkedHashMap<String, Object>();
                            ((Map<?, ?>) line)
                                    .forEach((name, said) -> told.put(
                                            String.valueOf(name),
                                            name.equals("tekst")
                                                    ? String.valueOf(said).replace(before, title)
                                                    : said));
                            return told;
                        })
                        .toList();
    }

    private static Map<String, Object> with(Map<String, Object> old, String part, String name, String value) {
        var map = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) old.get(part)).forEach((key, each) -> map.put(String.valueOf(key), each));
        map.put(name, value);
        return map;
    }
}
