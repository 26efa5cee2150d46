package nl.samenaanzet.ambition.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.samenaanzet.ambition.Dossier.ComponentView;
import nl.samenaanzet.ambition.Drafting.ComponentDraft;
import nl.samenaanzet.ambition.Fact;
import nl.samenaanzet.ambition.Facts;

/**
 * A decision component as typed.
 *
 * @param facts by column; what is not answered the rules ask later
 */
record ComponentForm(
        @NotBlank(message = "{ambition.error.about}") @Size(max = 1000, message = "{ambition.error.aboutLong}") String about,
        @Pattern(regexp = "|" + ComponentForm.AMOUNT, message = "{ambition.error.means}") String means,
        @Size(max = 1000, message = "{ambition.error.meansNoteLong}") String meansNote,
        @NotBlank(message = "{ambition.error.owner}") @Size(max = 200, message = "{ambition.error.ownerLong}") String owner,
        Map<String, String> facts) {

    private static final String AMOUNT = "[0-9]{1,12}([.,][0-9]{1,2})?";

    ComponentForm {
        facts = facts == null ? Map.of() : facts;
    }

    static ComponentForm empty() {
        return new ComponentForm("", "", "", "", Map.of());
    }

    static ComponentForm of(ComponentView view) {
        var means = view.means() == null ? "" : view.means().toPlainString();
        var facts = new HashMap<String, String>();
        view.facts().codes().forEach((column, code) -> facts.put(column, Objects.toString(code, "")));
        return new ComponentForm(view.about(), means, view.meansNote(), view.owner(), facts);
    }

    /** The answers that are one of the possible ones. */
    Facts answers() {
        var answers = Facts.NONE;
        for (var fact : Fact.values()) {
            answers = answers.with(fact, fact.read(facts.get(fact.column())).orElse(null));
        }
        return answers;
    }

    /** What was answered with something the rules do not know. */
    List<Fact> unknown() {
        var answers = answers();
        return Arrays.stream(Fact.values()).filter(fact -> answers.answer(fact) == null
                && !Objects.toString(facts.get(fact.column()), "").isBlank()).toList();
    }

    /** The municipal means; null when there are none, or not written as an amount. */
    BigDecimal euros() {
        return means == null || !means.matches(AMOUNT) ? null : new BigDecimal(means.replace(',', '.'));
    }

    ComponentDraft draft() {
        return new ComponentDraft(about.strip(), euros(), meansNote == null ? "" : meansNote.strip(), owner.strip(), answers());
    }
}
