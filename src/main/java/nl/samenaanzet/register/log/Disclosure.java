package nl.samenaanzet.register.log;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What a digest in an entry is of. Blanking it leaves every proof as it was. */
@Entity
@Table(name = "register_disclosure")
public class Disclosure {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    private String digest;

    private long position;
    private String path;
    private String disclosure;

    protected Disclosure() {}

    Disclosure(long position, Sealed.Part part) {
        this.digest = part.digest();
        this.position = position;
        this.path = part.path();
        this.disclosure = part.text();
    }

    public long position() {
        return position;
    }

    public String digest() {
        return digest;
    }

    /** Its name, after that of the map that it stands in: "route.redenAfwijking". */
    public String path() {
        return path;
    }

    public boolean blank() {
        return disclosure == null;
    }

    public void toBlank() {
        disclosure = null;
    }

    /** As it is handed over with the entry. */
    String written() {
        return Sealed.written(disclosure);
    }

    /** What it says; null when it was blanked. */
    public Object value() {
        return blank() ? null : told().get(2);
    }

    /**
     * Whether it is what its digest is of.
     *
     * @param before what stands before its name
     */
    boolean holds(String before) {
        return blank() || digest.equals(Sealed.digest(disclosure)) && path.equals(before + told().get(1));
    }

    private List<?> told() {
        return JSON.readValue(disclosure, List.class);
    }
}
