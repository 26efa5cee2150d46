package nl.samenaanzet.approval.process;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenaanzet.approval.counting.OutcomeGround;
import nl.samenaanzet.approval.counting.OutcomeTables;
import nl.samenaanzet.engine.Models;
import nl.samenaanzet.engine.Models.ModelView;
import nl.samenaanzet.rules.TableFile;
import org.springframework.stereotype.Component;

/** What is kept of a question to table T4: its version, the row that matched with its source, and what was asked. */
@Component
class OutcomeTable implements OutcomeTables {

    private static final String TABLE = "approval-outcome";
    private static final int LONGEST = 1000;

    private final Models models;
    private final Clock clock;
    /** By the hash of the file; there are as many as rules' owners made. */
    private final Map<String, TableFile> read = new ConcurrentHashMap<>();

    OutcomeTable(Models models, Clock clock) {
        this.models = models;
        this.clock = clock;
    }

    OutcomeGround ground(String rule, Map<String, Object> inputs) {
        var model = models.inUse(TABLE);
        var source = file(model).row(rule).map(TableFile.Row::source).orElse("");
        return new OutcomeGround(
                TABLE,
                model.version(),
                model.sha256(),
                rule,
                source.length() > LONGEST ? source.substring(0, LONGEST) : source,
                inputs,
                clock.instant());
    }

    @Override
    public Optional<TableFile> of(OutcomeGround ground) {
        var known = read.get(ground.sha256());
        return known != null
                ? Optional.of(known)
                : models.versions(TABLE).stream()
                        .filter(m -> m.sha256().equals(ground.sha256()))
                        .findFirst()
                        .map(this::file);
    }

    private TableFile file(ModelView model) {
        return read.computeIfAbsent(model.sha256(), unknown -> TableFile.of(model.xml()));
    }
}
