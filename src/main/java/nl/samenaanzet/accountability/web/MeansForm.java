package nl.samenaanzet.accountability.web;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import nl.samenaanzet.accountability.means.Amount;
import nl.samenaanzet.accountability.means.ContributionDraft.Budget;
import nl.samenaanzet.accountability.means.ContributionDraft;
import nl.samenaanzet.accountability.means.ContributionView;
import nl.samenaanzet.accountability.means.Euros;
import nl.samenaanzet.accountability.means.Quarter;
import nl.samenaanzet.form.Refusal;

/**
 * A contribution as typed; numbers as in Dutch: "1.250,50". Empty fields of delivery: nobody said yet what was delivered.
 *
 * @param municipal "true" for money of the municipality
 * @param covered   "true" or "false"; of municipal means only
 */
record MeansForm(String activity, @Size(max = 200, message = "{accountability.error.long}") String partner, String quarter,
        @Size(max = 20, message = "{accountability.error.number}") String euro,
        @Size(max = 20, message = "{accountability.error.number}") String hours,
        @Size(max = 1000, message = "{accountability.error.long}") String inKind, String municipal,
        @Size(max = 200, message = "{accountability.error.long}") String programme, String covered,
        @Size(max = 500, message = "{accountability.error.long}") String ground,
        @Size(max = 20, message = "{accountability.error.number}") String deliveredEuro,
        @Size(max = 20, message = "{accountability.error.number}") String deliveredHours,
        @Size(max = 1000, message = "{accountability.error.long}") String deliveredInKind, String revision) {

    /** "1.250" is more than a thousand to a Dutch reader. */
    private static final String THOUSANDS = "-?\\d{1,3}(\\.\\d{3})+(,\\d+)?";

    static MeansForm empty(String activity) {
        return new MeansForm(activity, "", "", "", "", "", "false", "", "", "", "", "", "", "0");
    }

    static MeansForm of(ContributionView view) {
        var delivered = view.delivered();
        var budget = view.budget();
        return new MeansForm(view.activityId().toString(), view.partner(), view.quarter().toString(), typed(view.pledged().euro()),
                String.valueOf(view.pledged().hours()), view.pledged().inKind(), String.valueOf(view.municipal()),
                budget == null ? "" : budget.programme(), budget == null ? "" : String.valueOf(budget.covered()),
                budget == null ? "" : budget.ground(), delivered == null ? "" : typed(delivered.euro()),
                delivered == null ? "" : String.valueOf(delivered.hours()), delivered == null ? "" : delivered.inKind(),
                String.valueOf(view.revision()));
    }

    /** @throws Refusal for what cannot be */
    ContributionDraft draft() {
        return new ContributionDraft(id(activity), partner, Quarter.of(quarter), new Amount(number(euro, "euro"), whole(hours, "hours"), text(inKind)),
                delivered(), "true".equals(municipal) ? new Budget(programme, yes(), ground) : null);
    }

    int readRevision() {
        return revision == null || !revision.matches("\\d{1,9}") ? -1 : Integer.parseInt(revision);
    }

    private boolean yes() {
        if (!"true".equals(covered) && !"false".equals(covered)) {
            throw new Refusal("accountability.refusal.covered");
        }
        return "true".equals(covered);
    }

    private Amount delivered() {
        if (blank(deliveredEuro) && blank(deliveredHours) && blank(deliveredInKind)) {
            return null;
        }
        return new Amount(number(deliveredEuro, "deliveredEuro"), whole(deliveredHours, "deliveredHours"), text(deliveredInKind));
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException | NullPointerException none) {
            throw new Refusal("accountability.refusal.activity");
        }
    }

    static BigDecimal number(String typed, String field) {
        if (blank(typed)) {
            return null;
        }
        var plain = typed.strip().matches(THOUSANDS) ? typed.strip().replace(".", "") : typed.strip();
        if (!plain.matches("-?\\d{1,15}([.,]\\d{1,6})?")) {
            throw new Refusal("accountability.refusal.%s.number".formatted(field));
        }
        return new BigDecimal(plain.replace(',', '.'));
    }

    private static Integer whole(String typed, String field) {
        var number = number(typed, field);
        try {
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException broken) {
            throw new Refusal("accountability.refusal.%s.number".formatted(field));
        }
    }

    private static String typed(BigDecimal number) {
        return Euros.of(number);
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }
}
