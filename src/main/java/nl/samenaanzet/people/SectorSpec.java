package nl.samenaanzet.people;

/**
 * A sector as the programme file defines it.
 *
 * @param key   stable, lower case: "bewoners"
 * @param group of which it is a part, for who has to be there
 */
public record SectorSpec(String key, String name, Group group) {

    /** Whom a sector speaks for. The tables ask whether residents take part; a workshop asks for the first four. */
    public enum Group { BEWONERS, ONDERNEMERS, ORGANISATIES, GEMEENTE, OVERHEID }
}
