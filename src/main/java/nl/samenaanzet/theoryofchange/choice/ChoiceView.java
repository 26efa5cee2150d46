package nl.samenaanzet.theoryofchange.choice;

import java.math.BigDecimal;
import java.time.Instant;
import nl.samenaanzet.theoryofchange.Theories.ElementId;

/**
 * A choice, for reading.
 *
 * @param place in the ranking at that moment, or null
 */
public record ChoiceView(
        ElementId activityId,
        String activity,
        boolean chosen,
        String reason,
        Integer place,
        BigDecimal total,
        String chosenBy,
        Instant chosenAt) {}
