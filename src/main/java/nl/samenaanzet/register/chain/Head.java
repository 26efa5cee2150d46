package nl.samenaanzet.register.chain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where the chain ends; the one row that is locked while an entry is added, so that entries come one after another. */
@Entity
@Table(name = "register_head")
public class Head {

    public static final int ID = 1;

    @Id
    private int id;

    private long position;
    private String hash;

    protected Head() {}

    public void moveTo(Entry entry) {
        position = entry.position();
        hash = entry.hash();
    }

    public long position() {
        return position;
    }

    public String hash() {
        return hash;
    }
}
