package nl.samenaanzet.decision.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.decision.CoalitionAnswer;
import nl.samenaanzet.people.Refusal;

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

    record FactsForm(Facts.Onderwerp onderwerp, Facts.Gedekt gedekt, Facts.BesluitNodig besluitNodig,
            Facts.JaNeeOnbekend binnenRaadsdoelen, Facts.Eigenaarschap eigenaarschap, Boolean wensenGewogen,
            Boolean afsprakenVast, Boolean ingrijpend, Boolean raadVerzoekt, Boolean grondslag,
            Boolean raadWilGesprek) {

        static FactsForm of(Facts f) {
            return new FactsForm(f.onderwerp(), f.gedekt(), f.besluitNodig(), f.binnenRaadsdoelen(),
                    f.eigenaarschap(), f.wensenGewogen(), f.afsprakenVast(), f.ingrijpend(), f.raadVerzoekt(),
                    f.grondslag(), f.raadWilGesprek());
        }

        Facts facts() {
            return new Facts(onderwerp, gedekt, besluitNodig, binnenRaadsdoelen, eigenaarschap, wensenGewogen,
                    afsprakenVast, ingrijpend, raadVerzoekt, grondslag, raadWilGesprek);
        }
    }

    /** @throws Refusal when it is no date */
    static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed == null ? "" : typed.strip());
        } catch (DateTimeParseException wrong) {
            throw new Refusal("decision.refusal.noDate");
        }
    }
}
