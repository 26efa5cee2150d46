package nl.samenaanzet.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.Map;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Drafting.ComponentDraft;
import nl.samenaanzet.ambition.Drafting.StrategyText;
import nl.samenaanzet.ambition.Fact;
import nl.samenaanzet.ambition.Fact.BesluitNodig;
import nl.samenaanzet.ambition.Fact.Eigenaarschap;
import nl.samenaanzet.ambition.Fact.Gedekt;
import nl.samenaanzet.ambition.Fact.JaNeeOnbekend;
import nl.samenaanzet.ambition.Fact.Onderwerp;
import nl.samenaanzet.ambition.Facts;

/** Components and drafts that tests begin with. */
public final class Drafts {

    private Drafts() {}

    /** Within the frames of the council, shared, covered: the coalition alone. */
    public static ComponentDraft forTheCoalition() {
        return component("Buurtpreventieteams in drie buurten", facts(Onderwerp.UITVOERING_BINNEN_KADER, Gedekt.JA));
    }

    /** Needs a change of the budget: the council decides. */
    public static ComponentDraft forTheCouncil() {
        return component("Extra geld voor straatverlichting", facts(Onderwerp.BEGROTINGSWIJZIGING, Gedekt.NEE));
    }

    public static ComponentDraft withoutAnswers() {
        return component("Nog uit te zoeken", Facts.NONE);
    }

    public static Facts facts(Onderwerp subject, Gedekt covered) {
        return new Facts(Map.of(
                Fact.ONDERWERP,
                subject,
                Fact.GEDEKT,
                covered,
                Fact.MANDAAT,
                true,
                Fact.BESLUIT_NODIG,
                BesluitNodig.GEEN,
                Fact.BINNEN_RAADSDOELEN,
                JaNeeOnbekend.JA,
                Fact.EIGENAARSCHAP,
                Eigenaarschap.GEDEELD,
                Fact.WENSEN_GEWOGEN,
                true,
                Fact.AFSPRAKEN_VAST,
                true,
                Fact.RAAD_WIL_GESPREK,
                false));
    }

    private static ComponentDraft component(String about, Facts facts) {
        return new ComponentDraft(about, new BigDecimal("12500.00"), "40 uur van de corporatie", "bewoners", facts);
    }

    /** A draft with a document and these components; act as process owner. */
    public static StrategyId draft(Drafting drafting, ComponentDraft... components) {
        var id = drafting.begin(
                "VB", new StrategyText("Ambitiestrategie veilige buurten", "Samen voor veilige buurten."));
        drafting.attach(id, "strategie.txt", "De tekst van de strategie".getBytes(UTF_8));
        for (var component : components) {
            drafting.add(id, component);
        }
        return id;
    }
}
