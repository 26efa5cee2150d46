package nl.samenaanzet.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param recess weeks in which the coalition does not work, each with its first and last day
 * @param equated days that a royal decree puts on a par with a holiday (Algemene termijnenwet, art. 3(3))
 */
@ConfigurationProperties("samenaanzet.workdays")
record WorkDaysProperties(List<Recess> recess, Set<LocalDate> equated) {

    WorkDaysProperties {
        recess = recess == null ? List.of() : List.copyOf(recess);
        equated = equated == null ? Set.of() : Set.copyOf(equated);
    }

    /**
     * Both days belong to it.
     *
     * @throws IllegalArgumentException when they do not follow each other
     */
    record Recess(LocalDate from, LocalDate until) {

        Recess {
            if (from == null || until == null || until.isBefore(from)) {
                throw new IllegalArgumentException(
                        "samenaanzet.workdays.recess needs 'from' and 'until', in that order");
            }
        }

        boolean has(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }
}
