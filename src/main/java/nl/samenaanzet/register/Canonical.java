package nl.samenaanzet.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.json.JsonMapper;

/** JSON in the one form that RFC 8785 allows, and its hash: who has the text can compute the hash anywhere. */
public final class Canonical {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Canonical() {}

    /** @param content strings, numbers, booleans, null, lists and maps of those */
    public static String json(Map<String, Object> content) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(content)).getEncodedString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
