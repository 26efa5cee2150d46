package nl.samenaanzet.motion.web;

import java.util.List;
import java.util.Optional;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.DossierPanel;
import nl.samenaanzet.motion.Motion;
import org.springframework.stereotype.Component;

/** Which motions and pledges a dossier, or its ambition, answers. */
@Component
class MotionPanel implements DossierPanel {

    private final Motion motion;

    MotionPanel(Motion motion) {
        this.motion = motion;
    }

    @Override
    public int position() {
        return 60;
    }

    @Override
    public Optional<Panel> of(Dossier dossier) {
        var answered = dossier.number() == null
                ? motion.answeredBy(List.of(dossier.ambition().code()))
                : motion.answeredBy(List.of(dossier.ambition().code(), dossier.number()));
        return answered.isEmpty() ? Optional.empty() : Optional.of(new Panel("motion/panel", answered));
    }
}
