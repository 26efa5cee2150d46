package nl.samenaanzet.register.chain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What an entry says, as canonical JSON; its hash stands in the entry. */
@Entity
@Table(name = "register_content")
public class Content {

    @Id
    private long position;

    private String content;

    protected Content() {}

    public Content(long position, String content) {
        this.position = position;
        this.content = content;
    }

    public long position() {
        return position;
    }

    public String text() {
        return content;
    }
}
