package nl.samenaanzet.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.choice.Choosing;
import nl.samenaanzet.choice.Criterion;
import nl.samenaanzet.choice.Marks;
import nl.samenaanzet.choice.Marks.Mark;
import nl.samenaanzet.theoryofchange.Check;
import nl.samenaanzet.theoryofchange.Editing;
import nl.samenaanzet.theoryofchange.ElementDraft;
import nl.samenaanzet.theoryofchange.ElementKind;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the first workshop of the trial wrote: an example, so that every page has something to show. */
@Component
@ConditionalOnProperty("samenaanzet.programme.trial")
class TrialTheory {

    private final Editing editing;
    private final Marks marks;
    private final Choosing choosing;

    TrialTheory(Editing editing, Marks marks, Choosing choosing) {
        this.editing = editing;
        this.marks = marks;
        this.choosing = choosing;
    }

    /** A theory that a first workshop could have written: with a hole, a disagreement and a choice still to make. */
    void write(String code) {
        var goal = editing.add(code, ElementDraft.of(ElementKind.GOAL, "Iedereen kan zich in elke buurt veilig voelen"), null, null);
        var known = editing.add(code, ElementDraft.of(ElementKind.OUTCOME, "Buren kennen elkaar en spreken elkaar aan"), goal,
                "Wie elkaar kent, helpt elkaar");
        var light = editing.add(code, ElementDraft.of(ElementKind.OUTCOME, "Straten en portieken zijn licht en heel"), goal,
                "Mensen mijden donkere plekken");
        var quick = editing.add(code, ElementDraft.of(ElementKind.OUTCOME, "Wie iets meldt, hoort wat ermee gebeurt"), goal,
                "Zonder antwoord stopt men met melden");
        var walk = editing.add(code, ElementDraft.of(ElementKind.ACTIVITY, "Buurtwandelingen met bewoners en wijkagent"), known, "");
        editing.link(walk, light, "Tijdens de wandeling wordt gemeld wat stuk is");
        editing.add(code, ElementDraft.of(ElementKind.ASSUMPTION, "Bewoners hebben tijd om mee te lopen"), walk, "");
        editing.add(code, new ElementDraft(ElementKind.INDICATOR, "Bewoners die buren bij naam kennen", "", "bewoners",
                "procent van de bewoners", null, new BigDecimal("50"), null, null, null, null, null, null), known, "");
        editing.add(code, new ElementDraft(ElementKind.MEANS, "Begeleiding van de wandelingen", "", "gemeente", null, null, null,
                "gemeente", null, 40, null, null, null), walk, "");
        var lamps = editing.add(code, ElementDraft.of(ElementKind.ACTIVITY, "Lampen in portieken vervangen"), light, "");
        var calls = editing.add(code, ElementDraft.of(ElementKind.ACTIVITY, "Melders binnen een week terugbellen"), quick, "");
        editing.trust(known, "bewoners", 80);
        editing.trust(known, "gemeente", 45);
        mark(walk, 4, 3, 5, 4, 5, 4);
        mark(lamps, 3, 5, 3, 2, 4, 5);
        mark(calls, 5, 2, 3, 3, 5, 2);
        choosing.choose(walk, true, "Kan meteen beginnen, en bewoners willen het graag.");
        editing.tell(code, "Als buren elkaar kennen, straten licht zijn en meldingen antwoord krijgen, dan voelen mensen zich veilig.");
        editing.judge(code, new Check(true, null, 4, 3, 3));
    }

    private void mark(UUID activity, int contribution, int evidence, int feasibility, int means, int residents, int municipality) {
        marks.mark(activity, List.of(new Mark(Criterion.CONTRIBUTION, "", contribution), new Mark(Criterion.EVIDENCE, "", evidence),
                new Mark(Criterion.FEASIBILITY, "", feasibility), new Mark(Criterion.MEANS, "", means),
                new Mark(Criterion.SUPPORT, "bewoners", residents), new Mark(Criterion.SUPPORT, "gemeente", municipality)));
    }
}
