package nl.samenaanzet.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do instead of a stack trace. */
class OtherDatabaseAnalyzer extends AbstractFailureAnalyzer<OtherDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable root, OtherDatabase other) {
        return new FailureAnalysis(other.getMessage(), null, other);
    }
}
