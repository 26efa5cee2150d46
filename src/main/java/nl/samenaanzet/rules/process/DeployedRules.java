package nl.samenaanzet.rules.process;

import java.util.ArrayList;
import java.util.List;
import nl.samenaanzet.engine.Models;
import nl.samenaanzet.engine.Models.ModelView;
import nl.samenaanzet.rules.RuleBook;
import nl.samenaanzet.rules.RuleBook.RuleTable;
import nl.samenaanzet.rules.RuleBook.RuleVersion;
import nl.samenaanzet.rules.TableFile;
import org.springframework.stereotype.Component;

/** The tables as they were last deployed; the engine need not be up to read them. */
@Component
class DeployedRules implements RuleBook {

    private final Models models;

    DeployedRules(Models models) {
        this.models = models;
    }

    @Override
    public List<RuleTable> all() {
        return models.newestDecisions().stream()
                .map(m -> new RuleTable(m.id(), m.version(), m.sha256(), m.xml(), TableFile.of(m.xml())))
                .toList();
    }

    /** A version that only came along with a change of another model is no version to people. */
    @Override
    public List<RuleVersion> versions(String id) {
        var versions = new ArrayList<RuleVersion>();
        ModelView before = null;
        for (var model : models.versions(id).reversed()) {
            if (before == null || !before.sha256().equals(model.sha256())) {
                versions.addFirst(new RuleVersion(
                        model.version(), model.sha256(), model.deployedAt(), model.xml(), TableFile.of(model.xml())));
            }
            before = model;
        }
        return versions;
    }

    @Override
    public String packaged(String id) {
        return models.packaged(id);
    }
}
