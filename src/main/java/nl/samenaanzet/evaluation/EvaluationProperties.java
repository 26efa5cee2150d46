package nl.samenaanzet.evaluation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the coalition; no source gives these numbers [INF]. How broad a group must be is in the programme file.
 *
 * @param open how long forms can be filled in
 * @param minSectoren fewer sectors present: recruit again (T6, row 1)
 * @param minBewonersPct lower share of residents: recruit again (T6, row 2)
 * @param minScore lower average of 1 to 5: something must change (T6, rows 4 and 5)
 * @param showFrom answers of a sector are shown apart from this number on, so that nobody is recognised
 * @param tellFrom with fewer forms in all nothing is told but their number
 */
@ConfigurationProperties("samenaanzet.evaluation")
record EvaluationProperties(
        @DefaultValue("7d") Duration open,
        int minSectoren,
        int minBewonersPct,
        @DefaultValue("3") int minScore,
        @DefaultValue("3") int showFrom,
        @DefaultValue("5") int tellFrom) {}
