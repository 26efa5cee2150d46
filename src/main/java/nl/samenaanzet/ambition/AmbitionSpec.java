package nl.samenaanzet.ambition;

/**
 * An ambition as the programme file defines it.
 *
 * @param code     two to eight capitals, part of the dossier number: "AB"
 * @param position 1-based order on pages
 */
public record AmbitionSpec(String code, String name, int position) { }
