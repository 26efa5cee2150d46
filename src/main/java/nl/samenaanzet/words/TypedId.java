package nl.samenaanzet.words;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Opaque id of one kind of thing: a record of this alone. In JSON, also in an event that waits, it is its text. */
public interface TypedId extends Serializable {

    @JsonValue
    UUID id();
}
