package nl.samenaanzet.people;

/** A sector as the programme file defines it. @param key stable, lower case: "bewoners" */
public record SectorSpec(String key, String name) { }
