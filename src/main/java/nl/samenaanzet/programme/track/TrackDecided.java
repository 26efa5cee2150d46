package nl.samenaanzet.programme.track;

import java.util.UUID;

/** The strategy of a track is decided: every component has its recorded result. */
public record TrackDecided(UUID track) { }
