package nl.samenaanzet.ambition;

import java.util.List;
import org.springframework.stereotype.Service;

/** The dossiers of the ambitions: put in a strategy, follow it, revise it. */
@Service
public class Dossiers {

    /** @throws java.util.NoSuchElementException when there is none */
    public Dossier byId(StrategyId id) {
        throw new UnsupportedOperationException("not yet");
    }

    /** @throws java.util.NoSuchElementException when there is none */
    public Dossier byNumber(String number) {
        throw new UnsupportedOperationException("not yet");
    }

    /** @throws java.util.NoSuchElementException when there is none */
    public ComponentView component(ComponentId id) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Fills in what the rules still miss. */
    public void changeFacts(ComponentId id, Facts facts) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The bytes of a document. */
    public byte[] content(DocumentId id) {
        throw new UnsupportedOperationException("not yet");
    }
}
