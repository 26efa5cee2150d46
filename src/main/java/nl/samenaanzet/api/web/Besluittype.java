package nl.samenaanzet.api.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What {@code besluittype} of a decision points to: a decision of this body. */
record Besluittype(@Schema(format = "uri") String url, String code, String omschrijving) implements CsvRow {

    static final List<String> COLUMNS = List.of("code", "omschrijving", "url");

    @Override
    public List<Object> cells() {
        return List.of(code, omschrijving, url);
    }
}
