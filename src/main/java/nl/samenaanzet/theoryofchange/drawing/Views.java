package nl.samenaanzet.theoryofchange.drawing;

import nl.samenaanzet.theoryofchange.Theories;
import nl.samenaanzet.theoryofchange.drawing.Drawing.Diagram;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A theory as a drawing. */
@Service
public class Views {

    private final Theories theories;
    private final Drawing drawing;

    Views(Theories theories, Drawing drawing) {
        this.theories = theories;
        this.drawing = drawing;
    }

    /** The same elements and links as {@link Theories#outline}. */
    @Transactional
    public Diagram diagram(String code) {
        return drawing.of(theories.snapshot(code));
    }
}
