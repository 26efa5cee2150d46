package nl.samenaanzet.programme;

import java.time.LocalDate;

/**
 * What the wijkcoalitie agreed to (S: "ingestemd met het aanscherpen van de wijkaanpak").
 *
 * @param consentedOn   day of its meeting
 * @param pilot         code of the ambition that goes first
 * @param othersStartOn first day of the other ambitions
 * @param endsOn        day on which all is to be done
 */
public record Consent(LocalDate consentedOn, String pilot, LocalDate othersStartOn, LocalDate endsOn) { }
