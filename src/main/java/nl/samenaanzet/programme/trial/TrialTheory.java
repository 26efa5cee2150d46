package nl.samenaanzet.programme.trial;

import java.math.BigDecimal;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.theoryofchange.Check;
import nl.samenaanzet.theoryofchange.Editing;
import nl.samenaanzet.theoryofchange.ElementDraft;
import nl.samenaanzet.theoryofchange.ElementDraft.Aim;
import nl.samenaanzet.theoryofchange.ElementDraft.Content;
import nl.samenaanzet.theoryofchange.ElementDraft.Pledge;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.SectorTrust;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the first workshop of the trial wrote: an example, so that every page has something to show. */
@Component
@ConditionalOnProperty("samenaanzet.programme.trial")
class TrialTheory {

    private final Editing editing;
    private final SectorTrust trust;
    private final TrialChoice choice;
    private final TrialSectors sectors;
    private final HouseLanguage language;

    TrialTheory(Editing editing, SectorTrust trust, TrialChoice choice, TrialSectors sectors, HouseLanguage language) {
        this.editing = editing;
        this.trust = trust;
        this.choice = choice;
        this.sectors = sectors;
        this.language = language;
    }

    /** A theory that a first workshop could have written: with a hole, a disagreement and a choice still to make. */
    void write(String code) {
        var goal = editing.add(code, ElementDraft.of(ElementKind.GOAL, say("goal")), null, null);
        var known = editing.add(code, ElementDraft.of(ElementKind.OUTCOME, say("known")), goal, say("known.why"));
        var light = editing.add(code, ElementDraft.of(ElementKind.OUTCOME, say("light")), goal, say("light.why"));
        var quick = editing.add(code, ElementDraft.of(ElementKind.OUTCOME, say("quick")), goal, say("quick.why"));
        var walk = editing.add(code, ElementDraft.of(ElementKind.ACTIVITY, say("walk")), known, "");
        editing.link(walk, light, say("walk.light"));
        editing.add(code, ElementDraft.of(ElementKind.ASSUMPTION, say("assumption")), walk, "");
        editing.add(
                code,
                new ElementDraft(
                        ElementKind.INDICATOR,
                        new Content(
                                say("indicator"),
                                "",
                                sectors.residents(),
                                new Aim(say("indicator.unit"), null, new BigDecimal("50")),
                                Pledge.NONE,
                                null,
                                null)),
                known,
                "");
        editing.add(
                code,
                new ElementDraft(
                        ElementKind.MEANS,
                        new Content(
                                say("means"),
                                "",
                                sectors.municipality(),
                                Aim.NONE,
                                new Pledge(sectors.municipality(), null, 40, null),
                                null,
                                null)),
                walk,
                "");
        var lamps = editing.add(code, ElementDraft.of(ElementKind.ACTIVITY, say("lamps")), light, "");
        var calls = editing.add(code, ElementDraft.of(ElementKind.ACTIVITY, say("calls")), quick, "");
        trust.trust(known, sectors.residents(), 80);
        trust.trust(known, sectors.municipality(), 45);
        choice.mark(walk, 4, 3, 5, 4, 5, 4);
        choice.mark(lamps, 3, 5, 3, 2, 4, 5);
        choice.mark(calls, 5, 2, 3, 3, 5, 2);
        choice.choose(walk, say("choice"));
        editing.tell(code, say("story"));
        editing.judge(code, new Check(true, null, 4, 3, 3));
    }

    private String say(String what) {
        return language.say("programme.trial.theory." + what);
    }
}
