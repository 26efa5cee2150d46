package nl.samenaanzet.decision.web;

import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.decision.ruling.DecisionRecords;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page about a component tells: which it is, its dossier, its route and why. */
@Component
class RouteStory {

    private final Decision decision;
    private final DecisionRecords records;
    private final Explanations explanations;
    private final Dossiers dossiers;

    RouteStory(Decision decision, DecisionRecords records, Explanations explanations, Dossiers dossiers) {
        this.decision = decision;
        this.records = records;
        this.explanations = explanations;
        this.dossiers = dossiers;
    }

    void component(ComponentId id, Model model) {
        var component = dossiers.component(id);
        model.addAttribute("component", component);
        model.addAttribute("dossier", dossiers.byId(component.strategyId()));
    }

    RouteView route(ComponentId id, Model model) {
        return route(decision.route(id), model);
    }

    RouteView route(RouteView route, Model model) {
        model.addAttribute("route", route);
        model.addAttribute("record", records.of(route.id()));
        model.addAttribute("explanations", explanations.of(route.grounds()));
        return route;
    }
}
