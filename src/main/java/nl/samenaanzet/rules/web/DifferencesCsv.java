package nl.samenaanzet.rules.web;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.rules.Difference;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The differences of a replay as CSV, with semicolons as spreadsheet programs here expect. */
final class DifferencesCsv {

    private static final String FORMULA = "=+-@\t\r";

    private DifferencesCsv() {}

    /** @param labels whether to say what each was about */
    static String of(List<Difference> differences, boolean labels, HouseLanguage language) throws IOException {
        var out = new StringWriter().append('\uFEFF');
        try (var printer = new CSVPrinter(
                out,
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(';')
                        .setRecordSeparator("\r\n")
                        .get())) {
            printer.printRecord(
                    (Object[]) language.say("rules.differences.columns").split(", "));
            for (var d : differences) {
                printer.printRecord(
                        plain(d.reference()),
                        labels ? plain(d.label()) : "",
                        plain(d.oldRule()),
                        plain(d.oldOutcome()),
                        plain(d.newRule()),
                        plain(d.newOutcome()));
            }
        }
        return out.toString();
    }

    /** A text that a spreadsheet program would take for a formula is shown as text (OWASP, CSV injection). */
    private static String plain(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
