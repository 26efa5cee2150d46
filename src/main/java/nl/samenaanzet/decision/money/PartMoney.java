package nl.samenaanzet.decision.money;

import nl.samenaanzet.ambition.Dossier.ComponentId;

/**
 * What a part of a split component needs from the other.
 *
 * @param part the part that asks the money for it; null when it waits for none
 * @param further how it went on when that money was refused or became less; null as long as it was not
 */
public record PartMoney(ComponentId part, Further further, String reason, String by) {

    public static final PartMoney NONE = new PartMoney(null, null, null, null);
}
