package nl.samenaanzet.motion.work;

import java.util.UUID;
import nl.samenaanzet.motion.Motion.WorkKind;

/** Work that answers a motion or pledge. @param target code, number or reference @param title of it when it was linked @param note how it answers, may be empty */
public record WorkView(UUID id, WorkKind kind, String target, String title, String note) {

    /** A dossier is for the coalition; an ambition and a published decision are for everybody. */
    public boolean open() {
        return kind != WorkKind.DOSSIER;
    }
}
