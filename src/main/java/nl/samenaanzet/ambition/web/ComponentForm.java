package nl.samenaanzet.ambition.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.samenaanzet.ambition.Dossier.ComponentView;
import nl.samenaanzet.ambition.Drafting.ComponentDraft;
import nl.samenaanzet.ambition.Fact;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.form.Text;

/**
 * A decision component as typed.
 *
 * @param facts by column; what is not answered the rules ask later
 * @param next column of the last question that was asked, when the next one is wanted
 */
record ComponentForm(
        @Text(1000) String about,
        @Text(200) String owner,
        BigDecimal means,
        @Text(1000) String meansNote,
        Map<String, String> facts,
        String next) {

    ComponentForm {
        facts = facts == null ? Map.of() : facts;
    }

    static ComponentForm empty() {
        return new ComponentForm("", "", null, "", Map.of(), null);
    }

    static ComponentForm of(ComponentView view) {
        var facts = new HashMap<String, String>();
        view.facts().codes().forEach((column, code) -> facts.put(column, Objects.toString(code, "")));
        return new ComponentForm(view.about(), view.owner(), view.means(), view.meansNote(), facts, null);
    }

    /** The answers that are one of the possible ones. */
    Facts answers() {
        var answers = Facts.NONE;
        for (var fact : Fact.values()) {
            answers = answers.with(fact, fact.read(facts.get(fact.column())).orElse(null));
        }
        return answers;
    }

    /** The first that was answered with something the rules do not know; what comes after it is asked again later. */
    Optional<Fact> unknown() {
        var answers = answers();
        return Arrays.stream(Fact.values())
                .filter(fact -> answers.answer(fact) == null
                        && !Objects.toString(facts.get(fact.column()), "").isBlank())
                .findFirst();
    }

    /** The question that has to be answered before there is a next one. */
    Optional<Fact> unanswered() {
        return Arrays.stream(Fact.values())
                .filter(fact -> fact.column().equals(next)
                        && Objects.toString(facts.get(next), "").isBlank())
                .findFirst();
    }

    /** @throws nl.samenaanzet.form.Refusal with all that is missing */
    ComponentDraft draft() {
        return new ComponentDraft(about, means, meansNote, owner, answers());
    }
}
