package nl.samenaanzet.document;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A drafted text. What it says is in its versions; this counts them. */
@Entity
@Table(name = "document_paper")
class Paper {

    @EmbeddedId
    private PaperId id;

    private boolean shared;
    private int newest;

    protected Paper() {}

    /**
     * @param shared whether all of the coalition read it at the pages of this module; otherwise only the module that
     *     drafts it shows it
     */
    Paper(PaperId id, boolean shared) {
        this.id = id;
        this.shared = shared;
    }

    PaperId id() {
        return id;
    }

    int newest() {
        return newest;
    }

    int next() {
        return ++newest;
    }
}
