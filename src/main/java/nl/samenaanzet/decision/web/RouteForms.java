package nl.samenaanzet.decision.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.decision.CoalitionAnswer;
import nl.samenaanzet.form.Refusal;

/** What people type on the pages of this module. */
final class RouteForms {

    private RouteForms() { }

    /** @param follow "advice" or "other" @param choice {@code route:role} */
    record ConfirmForm(String follow, String choice, String reason) { }

    /** @param meeting ISO date */
    record ScheduleForm(String meeting) { }

    /** @param on ISO date */
    record DecisionForm(CoalitionAnswer answer, String text, String on) { }

    /** @param on ISO date */
    record BodyForm(String text, String on) { }

    /** The answers as typed; one that is none of the possible ones counts as not given. */
    record FactsForm(String onderwerp, String gedekt, String besluitNodig, String binnenRaadsdoelen, String eigenaarschap,
            String wensenGewogen, String afsprakenVast, String ingrijpend, String raadVerzoekt, String grondslag,
            String raadWilGesprek) {

        Facts facts() {
            var facts = Facts.NONE;
            for (var question : Facts.questions().entrySet()) {
                var typed = typed().get(question.getKey());
                var answer = question.getValue().stream().filter(v -> v.toString().equals(typed)).findFirst().orElse(null);
                facts = facts.with(question.getKey(), answer);
            }
            return facts;
        }

        /** Names of the questions that were answered with something the rules do not know. */
        List<String> unknown() {
            var facts = facts();
            return typed().entrySet().stream().filter(t -> t.getValue() != null && !t.getValue().isBlank())
                    .map(Map.Entry::getKey).filter(question -> facts.answer(question) == null).toList();
        }

        /** Whether anything was answered. */
        boolean given() {
            return typed().values().stream().anyMatch(Objects::nonNull);
        }

        private Map<String, String> typed() {
            var typed = new LinkedHashMap<String, String>();
            typed.put("onderwerp", onderwerp);
            typed.put("gedekt", gedekt);
            typed.put("besluitNodig", besluitNodig);
            typed.put("binnenRaadsdoelen", binnenRaadsdoelen);
            typed.put("eigenaarschap", eigenaarschap);
            typed.put("wensenGewogen", wensenGewogen);
            typed.put("afsprakenVast", afsprakenVast);
            typed.put("ingrijpend", ingrijpend);
            typed.put("raadVerzoekt", raadVerzoekt);
            typed.put("grondslag", grondslag);
            typed.put("raadWilGesprek", raadWilGesprek);
            return typed;
        }
    }

    /** @param agreed true or false, as typed */
    record VerdictForm(Boolean agreed, String note) { }

    /** @throws Refusal when it is no date */
    static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed == null ? "" : typed.strip());
        } catch (DateTimeParseException wrong) {
            throw new Refusal("decision.refusal.noDate");
        }
    }
}
