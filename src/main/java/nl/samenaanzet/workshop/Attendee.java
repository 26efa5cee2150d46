package nl.samenaanzet.workshop;

import java.util.UUID;

/** Someone who was there. @param participantId null for who walked in @param email null when there is none */
public record Attendee(UUID guestId, UUID participantId, String name, String email, String sector, Presence presence) { }
