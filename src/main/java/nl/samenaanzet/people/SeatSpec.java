package nl.samenaanzet.people;

/**
 * A seat as the programme file defines it.
 *
 * @param key       stable: "kernteam-1"
 * @param number    1-based within its body
 * @param sectorKey null where no source names the sector
 * @param note      why something is open, may be empty
 */
public record SeatSpec(String key, Body body, int number, String sectorKey, String note) { }
