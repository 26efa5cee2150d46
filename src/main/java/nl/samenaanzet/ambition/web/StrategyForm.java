package nl.samenaanzet.ambition.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.Drafting.StrategyText;

/** Title and summary of a strategy as typed. */
record StrategyForm(
        @NotBlank(message = "{ambition.error.title}") @Size(max = 200, message = "{ambition.error.titleLong}") String title,
        @NotBlank(message = "{ambition.error.summary}") @Size(max = 4000, message = "{ambition.error.summaryLong}") String summary) {

    static StrategyForm empty() {
        return new StrategyForm("", "");
    }

    static StrategyForm of(Dossier dossier) {
        return new StrategyForm(dossier.title(), dossier.summary());
    }

    StrategyText text() {
        return new StrategyText(title.strip(), summary.strip().replace("\r\n", "\n"));
    }
}
