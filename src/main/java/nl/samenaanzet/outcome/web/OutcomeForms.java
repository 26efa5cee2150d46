package nl.samenaanzet.outcome.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.outcome.Judged;
import nl.samenaanzet.outcome.Judgement;
import nl.samenaanzet.outcome.Parties.Party;
import nl.samenaanzet.outcome.Stated;

/** What people type about outcomes. Each answers with a value of the module, or refuses. */
final class OutcomeForms {

    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private OutcomeForms() { }

    /** @param owner as {@link Party} writes it, or "organisation" with the words in the field beside it @param tell may be null */
    record StatementForm(String statement, String owner, String organisation, String nextStep, String reviewOn, List<String> tell) {

        static final StatementForm EMPTY = new StatementForm("", "", "", "", "", List.of());

        StatementForm {
            tell = tell == null ? List.of() : tell;
        }

        Stated stated() {
            return new Stated(statement, party(), nextStep, dateOrNull(reviewOn), receivers());
        }

        private Party party() {
            var words = organisation == null ? "" : organisation.strip();
            var chosen = owner == null ? "" : owner;
            if (chosen.isBlank() || chosen.equals("organisation")) {
                if (words.isEmpty()) {
                    throw new Refusal(chosen.isBlank() ? "outcome.refusal.owner.missing" : "outcome.refusal.organisation.missing");
                }
                return new Party(Party.Kind.ORGANISATION, words);
            }
            if (!words.isEmpty()) {
                throw new Refusal("outcome.refusal.owner.both");
            }
            return Party.of(chosen).orElseThrow(() -> new Refusal("outcome.refusal.owner.unknown"));
        }

        private Set<Party> receivers() {
            return tell.stream().map(t -> Party.of(t).orElseThrow(() -> new Refusal("outcome.refusal.tell.unknown")))
                    .collect(Collectors.toSet());
        }
    }

    record MoveForm(String reviewOn, String reason) {

        LocalDate date() {
            if (reviewOn == null || reviewOn.isBlank()) {
                throw new Refusal("outcome.refusal.reviewOn.missing");
            }
            return dateOrNull(reviewOn);
        }
    }

    record JudgeForm(String judgement, String words, String reviewOn) {

        static final JudgeForm EMPTY = new JudgeForm(null, "", "");

        Judged judged() {
            return new Judged(Stream.of(Judgement.values()).filter(j -> j.name().equals(judgement)).findFirst().orElse(null), words,
                    dateOrNull(reviewOn));
        }
    }

    /** ISO as browsers send it, or day-month-year as people type it where the browser has no calendar. */
    private static LocalDate dateOrNull(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            var text = typed.strip();
            return text.matches("\\d{1,2}-\\d{1,2}-\\d{4}") ? LocalDate.parse(text, DUTCH) : LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new Refusal("outcome.refusal.reviewOn.format");
        }
    }
}
