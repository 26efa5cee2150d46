package nl.samenaanzet.outcome;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who owns an outcome or is told of it; written and kept as "role:CHAIR", "sector:bewoners", "seat:kernteam-3" or
 * "organisation:Stichting ...".
 *
 * @param key name of a role, key of a sector or seat, or the organisation in words
 */
public record Party(Kind kind, String key) {

    /** An organisation is outside our lists, so it can own and cannot be told. */
    public enum Kind {
        ROLE, SECTOR, SEAT, ORGANISATION;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @return nothing when it is no party; whether it is on our lists is not looked at */
    public static Optional<Party> of(String text) {
        var parts = text == null ? new String[0] : text.split(":", 2);
        return parts.length < 2 || parts[1].isBlank() ? Optional.empty()
                : Stream.of(Kind.values()).filter(k -> k.word().equals(parts[0])).findFirst().map(k -> new Party(k, parts[1].strip()));
    }

    @Override
    public String toString() {
        return kind.word() + ":" + key;
    }
}
