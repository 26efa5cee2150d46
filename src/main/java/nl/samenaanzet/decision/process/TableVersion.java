package nl.samenaanzet.decision.process;

import nl.samenaanzet.decision.Ground;
import nl.samenaanzet.engine.Models.ModelView;

/** A version of a table: as deployed, or as kept with an earlier advice. */
record TableVersion(String id, int version, String sha256, String xml) {

    static TableVersion of(ModelView model) {
        return new TableVersion(model.id(), model.version(), model.sha256(), model.xml());
    }

    static TableVersion of(Ground ground) {
        return new TableVersion(ground.tableId(), ground.version(), ground.sha256(), ground.xml());
    }
}
