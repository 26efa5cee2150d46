package nl.samenaanzet.register.proof;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import nl.samenaanzet.tlog.Note;

/** The last head that a witness saw, and what it put under it. */
@Entity
@Table(name = "register_cosignature")
public class Cosignature {

    @Id
    private String witness;

    private long position;
    private String line;

    protected Cosignature() {}

    Cosignature(String witness, long position, String line) {
        this.witness = witness;
        this.position = position;
        this.line = line;
    }

    long position() {
        return position;
    }

    /** To be put under that head. */
    public List<Note.Signed> lines() {
        return Note.lines(line);
    }
}
