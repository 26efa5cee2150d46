package nl.samenaanzet.councilletter.web;

import java.util.Optional;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.DossierPanel;
import nl.samenaanzet.councilletter.LetterReading;
import org.springframework.stereotype.Component;

/** Where the letters to the council are, on the page of a dossier. */
@Component
class LetterPanel implements DossierPanel {

    private final LetterReading reading;

    LetterPanel(LetterReading reading) {
        this.reading = reading;
    }

    @Override
    public int position() {
        return 25;
    }

    @Override
    public Optional<Panel> of(Dossier dossier) {
        var letters = reading.of(dossier.id());
        return letters.isEmpty() ? Optional.empty() : Optional.of(new Panel("councilletter/panel", letters));
    }
}
