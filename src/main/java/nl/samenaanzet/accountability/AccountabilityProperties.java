package nl.samenaanzet.accountability;

import java.time.MonthDay;
import nl.samenaanzet.accountability.report.CycleDates;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the coalition; none comes from a source, the terms of the law are in {@link CycleDates}. The days are in
 * the programme file.
 *
 * @param coverRequired a strategy that asks municipal money without cover cannot be submitted; otherwise it is only
 *     said
 * @param progress when the first report on half a year is drafted; the second is drafted on 1 January
 * @param budget when the text for the programmabegroting of the next year is drafted
 * @param accounts when the text for the jaarstukken of the year before is drafted
 * @param nplv when the report for the NPLV on the year before is drafted
 * @param weeks to write each of them
 */
@ConfigurationProperties("samenaanzet.accountability")
public record AccountabilityProperties(
        @DefaultValue("false") boolean coverRequired,
        MonthDay progress,
        MonthDay budget,
        MonthDay accounts,
        MonthDay nplv,
        @DefaultValue("6") int weeks) {}
