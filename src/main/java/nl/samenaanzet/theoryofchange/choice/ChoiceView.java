package nl.samenaanzet.theoryofchange.choice;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A choice, for reading. @param place in the ranking at that moment, or null @param weights as they were then */
public record ChoiceView(UUID activityId, String activity, boolean chosen, String reason, Integer place, BigDecimal total,
        String weights, String chosenBy, Instant chosenAt) { }
