package nl.samenaanzet.workshop;

import java.time.Instant;
import java.util.List;

/** A version of the script. @param reason why it differs from the one before @param parts in order */
public record ScriptView(int version, Instant publishedAt, String reason, List<Part> parts) {

    /** @throws java.util.NoSuchElementException when there is no such part */
    public Part part(int number) {
        return parts.stream().filter(p -> p.part() == number).findFirst().orElseThrow();
    }
}
