package nl.samenaanzet.api.web;

import java.util.List;

/** Something that is a row of a spreadsheet too. */
interface CsvRow {

    /** In the order of the headers; null for an empty cell. */
    List<Object> cells();
}
