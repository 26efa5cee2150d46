package nl.samenaanzet.people;

/** Other accounts speak, or will speak, for this seat. Not published when a period that was recorded before begins or ends. */
public record SpeakersChanged(SeatId seat) { }
