package nl.samenaanzet.programme;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong in the programme file instead of a stack trace. */
class ProgrammeRefusedAnalyzer extends AbstractFailureAnalyzer<ProgrammeRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, ProgrammeRefused refused) {
        return new FailureAnalysis("Het programmabestand is geweigerd; er is niets overgenomen:\n- "
                + String.join("\n- ", refused.faults()),
                "Verbeter het bestand, of wijs met samenaanzet.programme.file een ander aan.", refused);
    }
}
