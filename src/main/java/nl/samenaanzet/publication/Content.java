package nl.samenaanzet.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What an entry says, as canonical JSON; its hash stands in the entry. */
@Entity
@Table(name = "publication_content")
class Content {

    @Id
    private long position;
    private String content;

    protected Content() { }

    Content(long position, String content) {
        this.position = position;
        this.content = content;
    }

    long position() {
        return position;
    }

    String text() {
        return content;
    }
}
