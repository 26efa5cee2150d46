package nl.samenaanzet.evaluation;

import java.util.UUID;

/** The round that is evaluated. @param title "Veilige buurten, ronde 2" @param firstAmbition the pilot of the programme */
public record Round(UUID trackId, String ambitionCode, int round, UUID workshopId, boolean firstAmbition, String title) { }
