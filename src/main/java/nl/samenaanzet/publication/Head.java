package nl.samenaanzet.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where the chain ends; the one row that is locked while an entry is added, so that entries come one after another. */
@Entity
@Table(name = "publication_head")
class Head {

    static final int ID = 1;

    @Id
    private int id;
    private long position;
    private String hash;

    protected Head() { }

    void moveTo(Entry entry) {
        position = entry.position();
        hash = entry.hash();
    }

    long position() {
        return position;
    }

    String hash() {
        return hash;
    }
}
