package nl.samenaanzet.people;

/**
 * A seat, for reading.
 *
 * @param key        readable and stable: "kernteam-1"
 * @param number     1-based within its body
 * @param sectorKey  "bewoners", ..., or null where the programme leaves the sector open
 * @param sectorName name of the sector, or null
 * @param residents  whether it speaks for residents
 */
public record SeatView(SeatId id, String key, int number, String sectorKey, String sectorName, boolean residents) { }
