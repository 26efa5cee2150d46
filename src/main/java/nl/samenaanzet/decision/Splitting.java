package nl.samenaanzet.decision;

import java.util.List;
import java.util.Optional;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.ComponentView;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Drafting.ComponentDraft;
import nl.samenaanzet.ambition.Fact;
import nl.samenaanzet.ambition.Fact.Gedekt;
import nl.samenaanzet.ambition.Fact.Onderwerp;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.decision.CompetentBody.Paper;
import nl.samenaanzet.decision.question.Duties;
import nl.samenaanzet.decision.route.DecisionActs;
import nl.samenaanzet.decision.route.DecisionStepDone;
import nl.samenaanzet.decision.route.DecisionStepDone.Kind;
import nl.samenaanzet.decision.route.DecisionStepDone.StepDetails;
import nl.samenaanzet.decision.route.DecisionStepDone.Way;
import nl.samenaanzet.decision.route.RouteBook;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Components with two duties: seeing them, among which the money, and making two of them, each with a route of its own.
 */
@Service
@Transactional
public class Splitting {

    private static final int MAX_ABOUT = 1000;

    private final RouteBook book;
    private final RouteRules rules;
    private final Dossiers dossiers;
    private final DecisionActs acts;
    private final HouseLanguage language;

    Splitting(RouteBook book, RouteRules rules, Dossiers dossiers, DecisionActs acts, HouseLanguage language) {
        this.book = book;
        this.rules = rules;
        this.dossiers = dossiers;
        this.acts = acts;
        this.language = language;
    }

    /**
     * Empty when there is one duty.
     *
     * @throws Refusal when there are no tables yet
     */
    public Optional<Duties> duties(Facts facts) {
        return Duties.of(rules.today(), facts);
    }

    /** Only what asks for a change of the budget, and is not itself one, can be taken apart. */
    @Transactional(readOnly = true)
    public boolean canSplit(Facts facts) {
        return !isBudgetChange(facts)
                && asksBudgetChange(rules.today(), facts)
                && duties(facts).isPresent();
    }

    /** The budget has to change for it, by the tables that are kept with its advice. */
    @Transactional(readOnly = true)
    public boolean changesBudget(ComponentId id) {
        var grounds = book.find(id).view().grounds();
        var facts = Ground.facts(grounds);
        return isBudgetChange(facts) || asksBudgetChange(rules.asOf(grounds), facts);
    }

    private static boolean isBudgetChange(Facts facts) {
        return facts.says(Fact.ONDERWERP, Onderwerp.BEGROTINGSWIJZIGING);
    }

    /** T2 asks for it, also where another row comes first. */
    private static boolean asksBudgetChange(RouteRule rule, Facts facts) {
        return rule.papers(facts).contains(Paper.BEGROTINGSWIJZIGING);
    }

    /**
     * Makes two components of one: the money goes to the council as a change of the budget; the rest is advised on
     * again as if that money is there, and waits for it before it is decided.
     *
     * @throws Refusal when it has one duty, or its route was confirmed
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void splitComponent(ComponentId id) {
        var route = book.lock(id);
        var component = dossiers.component(id);
        if (!canSplit(component.facts())) {
            throw new Refusal("decision.refusal.oneDuty");
        }
        var money = dossiers.addPart(id, money(component));
        route.split(money);
        book.open(money, route.listed().number());
        dossiers.changeFacts(id, component.facts().with(Fact.GEDEKT, Gedekt.JA));
        acts.did(
                route,
                DecisionStepDone.Step.CONFIRM_ROUTE,
                DecisionHappening.COMPONENT_SPLIT,
                component.about(),
                new StepDetails(null, null, new Way(Kind.SPLITSEN, false, List.of(id, money)), null));
    }

    private ComponentDraft money(ComponentView component) {
        var about = language.say("decision.split.money", component.about());
        return new ComponentDraft(
                about.length() > MAX_ABOUT ? about.substring(0, MAX_ABOUT) : about,
                component.means(),
                component.meansNote(),
                component.owner(),
                Facts.NONE.with(Fact.ONDERWERP, Onderwerp.BEGROTINGSWIJZIGING).with(Fact.GEDEKT, Gedekt.NEE));
    }
}
