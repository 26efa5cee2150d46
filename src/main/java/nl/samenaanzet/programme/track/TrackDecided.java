package nl.samenaanzet.programme.track;

import nl.samenaanzet.programme.track.Tracks.TrackId;

/** The strategy of a track is decided: every component has its recorded result. */
public record TrackDecided(TrackId track) {}
