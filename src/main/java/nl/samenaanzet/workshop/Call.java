package nl.samenaanzet.workshop;

import java.util.UUID;

/** What asks for a workshop. @param title "Veilige buurten, ronde 2" */
public record Call(UUID trackId, String ambitionCode, int round, int scriptVersion, String title) { }
