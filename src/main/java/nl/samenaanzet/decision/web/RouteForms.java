package nl.samenaanzet.decision.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
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

    /** The answers as typed; one that is none of the possible ones counts as not given. */
    record FactsForm(String onderwerp, String gedekt, String besluitNodig, String binnenRaadsdoelen, String eigenaarschap,
            String wensenGewogen, String afsprakenVast, String ingrijpend, String raadVerzoekt, String grondslag,
            String raadWilGesprek) {

        static FactsForm of(Facts f) {
            return new FactsForm(typed(f.onderwerp()), typed(f.gedekt()), typed(f.besluitNodig()), typed(f.binnenRaadsdoelen()),
                    typed(f.eigenaarschap()), typed(f.wensenGewogen()), typed(f.afsprakenVast()), typed(f.ingrijpend()),
                    typed(f.raadVerzoekt()), typed(f.grondslag()), typed(f.raadWilGesprek()));
        }

        Facts facts() {
            return new Facts(one(Facts.Onderwerp.class, onderwerp), one(Facts.Gedekt.class, gedekt),
                    one(Facts.BesluitNodig.class, besluitNodig), one(Facts.JaNeeOnbekend.class, binnenRaadsdoelen),
                    one(Facts.Eigenaarschap.class, eigenaarschap), yesNo(wensenGewogen), yesNo(afsprakenVast),
                    yesNo(ingrijpend), yesNo(raadVerzoekt), yesNo(grondslag), yesNo(raadWilGesprek));
        }

        /** Whether anything was answered. */
        boolean given() {
            return !equals(of(Facts.NONE));
        }

        private static String typed(Object value) {
            return value == null ? null : value.toString();
        }

        private static <E extends Enum<E>> E one(Class<E> type, String typed) {
            return Stream.of(type.getEnumConstants()).filter(e -> e.name().equals(typed)).findFirst().orElse(null);
        }

        private static Boolean yesNo(String typed) {
            return "true".equals(typed) ? Boolean.TRUE : "false".equals(typed) ? Boolean.FALSE : null;
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
