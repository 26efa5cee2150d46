package nl.samenaanzet.document;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Which paper it is.
 *
 * @param kind word of the module that drafts it: "strategy"
 * @param subject id of what it is about
 */
@Embeddable
public record PaperId(String kind, String subject) implements Serializable {

    /** As {@code secrecy} knows a paper: all its versions together. */
    @Override
    public String toString() {
        return "%s:%s".formatted(kind, subject);
    }
}
