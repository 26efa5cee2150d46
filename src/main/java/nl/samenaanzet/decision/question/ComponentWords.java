package nl.samenaanzet.decision.question;

import java.util.Collection;
import java.util.Map;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.inbox.SubjectWords;
import org.springframework.stereotype.Component;

/** Tasks whose subject is a component say which. */
@Component
class ComponentWords implements SubjectWords {

    private final Dossiers dossiers;

    ComponentWords(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public Map<String, String> of(Collection<String> subjects) {
        return dossiers.abouts(subjects);
    }
}
