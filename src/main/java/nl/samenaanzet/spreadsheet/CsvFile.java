package nl.samenaanzet.spreadsheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.samenaanzet.form.Refusal;
import org.apache.commons.csv.CSVFormat;

/**
 * CSV as Dutch spreadsheet programs write and expect it: semicolons, UTF-8 with a mark, CRLF. Commas are read as well.
 */
final class CsvFile {

    static final String MARK = "\uFEFF";
    /** What a spreadsheet program takes for the start of a formula (OWASP, CSV injection). */
    private static final Set<Character> FORMULA = Set.of('=', '+', '-', '@', '\t', '\r');

    private CsvFile() {}

    static List<List<String>> lines(byte[] content) throws IOException {
        var text = text(content);
        var header = text.lines().findFirst().orElse("");
        var separator = header.chars().filter(c -> c == ';').count()
                        >= header.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
        var lines = new ArrayList<List<String>>();
        try (var parser = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get()
                .parse(new StringReader(text))) {
            for (var record : parser) {
                SheetFile.mustBeFew(lines.size() + 1);
                lines.add(record.stream().map(CsvFile::read).toList());
            }
        }
        return lines;
    }

    private static String text(byte[] content) {
        for (var b : content) {
            if (b == 0) {
                throw Refusal.at("file", "spreadsheet.refusal.unreadable");
            }
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException old) {
            text = new String(content, Charset.forName("windows-1252"));
        }
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static String read(String cell) {
        if (cell.startsWith("=")) {
            return SheetFile.FORMULA;
        }
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.contains(cell.charAt(1))
                ? cell.substring(1)
                : cell;
    }

    static byte[] write(List<String> columns, List<List<Object>> rows) {
        var out = new StringWriter();
        var csv = new CsvRows(out, columns);
        rows.forEach(csv::row);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String cell(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        var text = value == null ? "" : value.toString();
        return !(value instanceof Number) && !text.isEmpty() && FORMULA.contains(text.charAt(0)) ? "'" + text : text;
    }
}
