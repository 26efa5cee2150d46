package nl.samenaanzet.programme;

import nl.samenaanzet.language.Bundles;
import nl.samenaanzet.language.HouseLanguage;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says what is wrong in the programme file instead of a stack trace. */
class ProgrammeRefusedAnalyzer extends AbstractFailureAnalyzer<ProgrammeRefused> {

    private final Environment settings;

    ProgrammeRefusedAnalyzer(Environment settings) {
        this.settings = settings;
    }

    @Override
    protected FailureAnalysis analyze(Throwable root, ProgrammeRefused refused) {
        var texts = Bundles.of("programme", HouseLanguage.of(settings));
        return new FailureAnalysis(
                texts.getString("programme.file.refused") + "\n- " + String.join("\n- ", refused.faults()),
                texts.getString("programme.file.mend"),
                refused);
    }
}
