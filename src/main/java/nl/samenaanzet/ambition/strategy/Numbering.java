package nl.samenaanzet.ambition.strategy;

import java.time.Clock;
import nl.samenaanzet.calendar.Amsterdam;
import org.springframework.stereotype.Component;

/** Gives each dossier its readable number, without gaps within programme, year and ambition. */
@Component
public class Numbering {

    private final DossierNumbers numbers;
    private final Clock clock;

    Numbering(DossierNumbers numbers, Clock clock) {
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Call within the transaction that uses the number. */
    public String next(Ambition ambition) {
        var series = ambition.series(Amsterdam.today(clock).getYear());
        numbers.begin(series);
        return numbers.lock(series).orElseThrow().next();
    }
}
