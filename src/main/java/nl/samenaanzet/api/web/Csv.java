package nl.samenaanzet.api.web;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.samenaanzet.spreadsheet.CsvRows;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A list as a file for spreadsheet programs. */
final class Csv {

    static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private Csv() {}

    /** @param name of the file, without its ending */
    static ResponseEntity<byte[]> file(String name, List<String> columns, List<? extends CsvRow> list) {
        var text = new StringWriter();
        var rows = new CsvRows(text, columns);
        list.forEach(row -> rows.row(row.cells()));
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String attachment(String name) {
        return ContentDisposition.attachment().filename(name + ".csv").build().toString();
    }

    /** Something that is a row of a spreadsheet too. */
    interface CsvRow {

        /** In the order of the headers; null for an empty cell. */
        List<Object> cells();
    }
}
