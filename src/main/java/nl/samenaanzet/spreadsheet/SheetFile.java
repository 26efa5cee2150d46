package nl.samenaanzet.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an XLSX file, or a CSV file, with its headers in the first row. */
final class SheetFile {

    static final int ROWS = 10_000;
    private static final long UNPACKED = 60L * 1024 * 1024;
    private static final int CELL = 5_000;
    /** Instead of what a formula gives: no text in a file can hold it. */
    static final String FORMULA = "\0";

    private SheetFile() {}

    /**
     * @param rows all of them; what cannot be read of a cell is empty
     * @param unread what cannot be read, by row number: a formula, an overlong cell
     */
    record Sheet(List<SheetRow> rows, Map<Integer, Refusal> unread) {

        /** What of the rows can be read as a whole. */
        List<SheetRow> whole() {
            return rows.stream()
                    .filter(row -> !unread.containsKey(row.number()))
                    .toList();
        }
    }

    /**
     * @param columns headers that must be there, in any order
     * @throws Refusal for another kind of file, too many rows or missing headers
     */
    static Sheet read(byte[] content, List<String> columns) {
        try {
            var lines = content.length > 3 && content[0] == 'P' && content[1] == 'K'
                    ? xlsx(content)
                    : CsvFile.lines(content);
            return rows(lines, columns);
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Refusal refusal ? refusal : Refusal.at("file", "spreadsheet.refusal.unreadable");
        }
    }

    private static List<List<String>> xlsx(byte[] content) throws IOException {
        mustUnpackSmall(content);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content));
                var rows = book.getFirstSheet().openStream()) {
            var lines = new ArrayList<List<String>>();
            for (var i = rows.iterator(); i.hasNext(); ) {
                var row = i.next();
                while (lines.size() < row.getRowNum() - 1 && lines.size() <= ROWS + 1) {
                    lines.add(List.of());
                }
                lines.add(line(row));
                mustBeFew(lines.size());
            }
            return lines;
        }
    }

    /** A small file can unpack to more than the memory there is. */
    private static void mustUnpackSmall(byte[] content) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            var buffer = new byte[8192];
            long unpacked = 0;
            for (var entry : Collections.list(zip.getEntries())) {
                var in = zip.getInputStream(entry);
                for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                    unpacked += read;
                    if (unpacked > UNPACKED) {
                        throw Refusal.at("file", "spreadsheet.refusal.tooLarge");
                    }
                }
            }
        }
    }

    private static List<String> line(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(SheetFile::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            return FORMULA;
        }
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().toPlainString().replace('.', ',')
                : cell.getText();
    }

    static void mustBeFew(int lines) {
        if (lines > ROWS + 1) {
            throw Refusal.at("file", "spreadsheet.refusal.tooMany", ROWS);
        }
    }

    private static Sheet rows(List<List<String>> lines, List<String> columns) {
        var headers = lines.isEmpty()
                ? List.<String>of()
                : lines.getFirst().stream()
                        .map(h -> h.strip().toLowerCase(Locale.ROOT))
                        .toList();
        var missing = columns.stream().filter(c -> !headers.contains(c)).toList();
        var twice = headers.stream()
                .filter(h -> Collections.frequency(headers, h) > 1)
                .distinct()
                .toList();
        var no = new Refusals();
        no.when(missing.size() == columns.size(), "file", "spreadsheet.refusal.otherFile", String.join(", ", columns));
        no.when(
                !missing.isEmpty() && missing.size() < columns.size(),
                "file",
                "spreadsheet.refusal.header",
                String.join(", ", missing),
                String.join(", ", columns));
        no.when(!twice.isEmpty(), "file", "spreadsheet.refusal.headerTwice", String.join(", ", twice));
        no.raise();
        var rows = new ArrayList<SheetRow>();
        var unread = new TreeMap<Integer, Refusal>();
        for (int i = 1; i < lines.size(); i++) {
            var cells = new LinkedHashMap<String, String>();
            var wrong = new Refusals();
            for (int c = 0; c < Math.min(headers.size(), lines.get(i).size()); c++) {
                cells.put(headers.get(c), cell(lines.get(i).get(c), headers.get(c), wrong));
            }
            if (!wrong.none()) {
                unread.put(i + 1, wrong.all());
            }
            if (!wrong.none() || cells.values().stream().anyMatch(v -> !v.isEmpty())) {
                rows.add(new SheetRow(i + 1, cells));
            }
        }
        return new Sheet(rows, unread);
    }

    private static String cell(String text, String column, Refusals no) {
        var formula = text.equals(FORMULA);
        var tooLong = text.length() > CELL;
        no.when(formula, column, "spreadsheet.refusal.formula");
        no.when(tooLong, column, "form.wrong.long", CELL, text.length());
        return formula || tooLong ? "" : text.strip();
    }
}
