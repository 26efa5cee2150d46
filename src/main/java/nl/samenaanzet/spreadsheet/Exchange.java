package nl.samenaanzet.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.Role;

/** One kind of rows that goes in and out of spreadsheets. A module publishes a bean of this for each kind. */
public interface Exchange {

    /** Stable name, lower case; part of the address and of the message keys {@code spreadsheet.kind.<kind>}. */
    String kind();

    /** Who may see and import these rows. */
    Set<Role> roles();

    /** The headers of the file, in order; in Dutch, lower case. */
    List<String> columns();

    /** The columns by the names that rules have for them, where these differ. */
    Map<String, String> names();

    /** Where the page of these rows is. */
    String home(String context);

    /**
     * The rows that are there now, in the order of the columns; text or numbers, null for an empty cell.
     *
     * @throws java.util.NoSuchElementException when there is no such context
     */
    List<List<Object>> rows(String context);

    /** What is wrong with rows, by row number; empty when all can be taken. Changes nothing. */
    Map<Integer, Refusal> refused(String context, List<SheetRow> rows);

    /** Takes the rows over, all or none; one that is known is changed. Runs in a transaction. */
    void take(String context, List<SheetRow> rows);
}
