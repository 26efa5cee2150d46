package nl.samenaanzet.workshop;

import java.time.Instant;
import java.util.List;

/** When, where and about what. @param parts of the script, 1 to 5 @param access what people need to take part */
public record Plan(Instant startsAt, Instant endsAt, String place, String address, String access, List<Integer> parts) { }
