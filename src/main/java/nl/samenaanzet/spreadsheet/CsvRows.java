package nl.samenaanzet.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV row by row, for lists of any length: as Dutch spreadsheet programs expect it, and without formulas. */
public final class CsvRows {

    private final CSVPrinter printer;

    /**
     * Begins with the mark of UTF-8 and the headers.
     *
     * @param out stays open
     */
    public CsvRows(Appendable out, List<String> columns) {
        try {
            out.append(CsvFile.MARK);
            printer = new CSVPrinter(
                    out,
                    CSVFormat.DEFAULT
                            .builder()
                            .setDelimiter(';')
                            .setRecordSeparator("\r\n")
                            .get());
            printer.printRecord(columns);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** @param cells in the order of the columns; text or numbers, null for an empty cell */
    public void row(List<Object> cells) {
        try {
            printer.printRecord(cells.stream().map(CsvFile::cell).toList());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
