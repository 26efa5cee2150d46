package nl.samenaanzet.accountability.report;

import nl.samenaanzet.accountability.means.Quarter;

/** The reports of one year, with their place in the planning and control cycle. */
public enum ReportKind {
    /** On the first half of the year. */
    PROGRESS_1,
    /** On the whole year, as progress. */
    PROGRESS_2,
    /** Text for the programmabegroting of the next year. */
    BUDGET,
    /** Text for the jaarstukken on this year. */
    ACCOUNTS,
    /** For the Nationaal Programma Leefbaarheid en Veiligheid. */
    NPLV;

    /** Whether the council debates it after public notice, and it goes to Gedeputeerde Staten. */
    public boolean council() {
        return this == BUDGET || this == ACCOUNTS;
    }

    /**
     * The year that it is about.
     *
     * @param year of the cycle
     */
    public int about(int year) {
        return this == BUDGET ? year + 1 : year;
    }

    /** The quarters that it is about. */
    public boolean covers(int year, Quarter quarter) {
        return quarter.year() == about(year) && (this != PROGRESS_1 || quarter.number() <= 2);
    }

    /** Kind of its paper, and its name in the process: "progress1". */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace("_", "");
    }
}
