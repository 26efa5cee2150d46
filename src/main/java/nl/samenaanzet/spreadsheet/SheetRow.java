package nl.samenaanzet.spreadsheet;

import java.util.Map;

/** A row of a file. @param number as the program shows it, the headers are row 1 @param cells by header, stripped */
public record SheetRow(int number, Map<String, String> cells) {

    /** The cell under this header; empty when there is none. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
