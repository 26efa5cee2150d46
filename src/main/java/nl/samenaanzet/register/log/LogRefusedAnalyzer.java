package nl.samenaanzet.register.log;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do instead of a stack trace. */
class LogRefusedAnalyzer extends AbstractFailureAnalyzer<LogRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, LogRefused refused) {
        return new FailureAnalysis(refused.getMessage(), null, refused);
    }
}
