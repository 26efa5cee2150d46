package nl.samenaanzet.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes rows as an XLSX file. Text stays text, so nothing in it becomes a formula. */
final class XlsxFile {

    private XlsxFile() {}

    static byte[] write(String name, List<String> columns, List<List<Object>> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Samen aan zet", null)) {
            var sheet = book.newWorksheet(name);
            for (int c = 0; c < columns.size(); c++) {
                sheet.value(0, c, columns.get(c));
                sheet.width(c, 28);
                for (int r = 0; r < rows.size(); r++) {
                    if (rows.get(r).get(c) instanceof Number number) {
                        sheet.value(r + 1, c, number);
                    } else if (rows.get(r).get(c) != null) {
                        sheet.value(r + 1, c, rows.get(r).get(c).toString());
                    }
                }
            }
            sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }
}
