package nl.samenaanzet.register.log;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where the log ends; the one row that is locked while an entry is added, so that entries come one after another. */
@Entity
@Table(name = "register_head")
public class Head {

    static final int ID = 1;

    @Id
    private int id;

    private long position;
    private String note;

    protected Head() {}

    void moveTo(long position, String note) {
        this.position = position;
        this.note = note;
    }

    long position() {
        return position;
    }

    String note() {
        return note;
    }
}
