package nl.samenaanzet.decision.ruling;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.samenaanzet.decision.Resolution;

/**
 * What one body did with a component, in its own words.
 *
 * @param partner which partner it was; null for the other bodies
 * @param text may be empty; null where it is secret
 * @param amount in euros; null where nothing was said of money
 * @param source where it can be read; empty for the wijkcoalitie
 */
public record Ruling(
        DecidingBody body,
        String partner,
        Resolution what,
        String text,
        BigDecimal amount,
        LocalDate on,
        String source) {}
