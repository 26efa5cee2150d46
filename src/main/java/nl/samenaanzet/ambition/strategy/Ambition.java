package nl.samenaanzet.ambition.strategy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.samenaanzet.ambition.AmbitionCatalogue.AmbitionSpec;

/** One of the ambitions of the programme. */
@Entity
@Table(name = "ambition_ambition")
public class Ambition {

    @Id
    private UUID id;

    private String prefix;
    private String code;
    private String name;
    private int position;
    private boolean overarching;

    protected Ambition() {}

    public Ambition(String prefix, AmbitionSpec spec) {
        this.id = UUID.randomUUID();
        this.code = spec.code();
        describe(prefix, spec);
    }

    /** What is written about all ambitions together (S: "een overkoepelend document"). */
    public static Ambition overarching(String prefix, AmbitionSpec spec) {
        var ambition = new Ambition(prefix, spec);
        ambition.overarching = true;
        return ambition;
    }

    public void describe(String prefix, AmbitionSpec spec) {
        this.prefix = prefix;
        this.name = spec.name();
        this.position = spec.position();
    }

    public String code() {
        return code;
    }

    String name() {
        return name;
    }

    /** The series in which its dossiers are numbered: "WIJK-2025-AB". */
    String series(int year) {
        return "%s-%d-%s".formatted(prefix, year, code);
    }

    public AmbitionSpec spec() {
        return new AmbitionSpec(code, name, position);
    }
}
