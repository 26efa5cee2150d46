package nl.samenaanzet.ambition.web;

import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.Drafting.StrategyText;
import nl.samenaanzet.form.Text;

/** Title and summary of a strategy as typed. */
record StrategyForm(@Text(200) String title, @Text(4000) String summary) {

    static StrategyForm empty() {
        return new StrategyForm("", "");
    }

    static StrategyForm of(Dossier dossier) {
        return new StrategyForm(dossier.title(), dossier.content().summary());
    }

    StrategyText text() {
        return new StrategyText(title, summary);
    }
}
