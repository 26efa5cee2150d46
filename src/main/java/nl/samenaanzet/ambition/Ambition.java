package nl.samenaanzet.ambition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One of the ambitions of the programme. */
@Entity
@Table(name = "ambition_ambition")
class Ambition {

    @Id
    private UUID id;
    private String prefix;
    private String code;
    private String name;
    private int position;
    private boolean overarching;

    protected Ambition() { }

    Ambition(String prefix, AmbitionSpec spec) {
        this.id = UUID.randomUUID();
        this.code = spec.code();
        describe(prefix, spec);
    }

    /** What is written about all ambitions together (S: "een overkoepelend document"). */
    static Ambition overarching(String prefix, AmbitionSpec spec) {
        var ambition = new Ambition(prefix, spec);
        ambition.overarching = true;
        return ambition;
    }

    void describe(String prefix, AmbitionSpec spec) {
        this.prefix = prefix;
        this.name = spec.name();
        this.position = spec.position();
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    /** The series in which its dossiers are numbered: "WIJK-2025-AB". */
    String series(int year) {
        return "%s-%d-%s".formatted(prefix, year, code);
    }

    AmbitionSpec spec() {
        return new AmbitionSpec(code, name, position);
    }
}
