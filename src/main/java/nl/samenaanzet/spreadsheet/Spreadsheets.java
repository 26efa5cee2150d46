package nl.samenaanzet.spreadsheet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.people.Acts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Exporting rows, and importing them by way of a preview; each kind is for its own roles. */
@Service
@Transactional
public class Spreadsheets {

    private static final int LARGEST = 5 * 1024 * 1024;

    private final Map<String, Exchange> kinds;
    private final Uploads uploads;
    private final Acts acts;

    Spreadsheets(ObjectProvider<Exchange> kinds, Uploads uploads, Acts acts) {
        this.kinds = kinds.stream().collect(Collectors.toMap(Exchange::kind, Function.identity()));
        this.uploads = uploads;
        this.acts = acts;
    }

    /**
     * What an import would do.
     *
     * @param refused by row number; nothing is imported unless it is empty
     */
    public record Preview(
            UUID id,
            Exchange kind,
            String context,
            String fileName,
            List<SheetRow> rows,
            Map<Integer, Refusal> refused) {

        /** @throws Refusal with all that is wrong, of which row and column; of a column the first */
        public void mustBeWhole() {
            var no = new Refusals();
            refused.forEach((row, refusal) -> {
                var said = new HashSet<String>();
                for (var one : refusal.each()) {
                    var column = one.field() == null ? null : kind.names().getOrDefault(one.field(), one.field());
                    no.when(
                            column == null || said.add(column),
                            null,
                            kind.columns().stream().anyMatch(c -> c.equals(column))
                                    ? "spreadsheet.cell"
                                    : "spreadsheet.row",
                            row,
                            new DefaultMessageSourceResolvable(new String[] {one.key()}, one.arguments()),
                            column);
                }
            });
            no.raise();
        }
    }

    /**
     * @throws java.util.NoSuchElementException for an unknown kind
     * @throws AccessDeniedException for another role
     */
    @Transactional(readOnly = true)
    public Exchange kind(String kind) {
        var exchange = kinds.get(kind);
        if (exchange == null) {
            throw new NoSuchElementException(kind);
        }
        if (exchange.roles().stream().noneMatch(acts.me()::is)) {
            throw new AccessDeniedException("Not for this role");
        }
        return exchange;
    }

    @Transactional(readOnly = true)
    public byte[] xlsx(String kind, String context) {
        return XlsxFile.write(kind, kind(kind).columns(), kind(kind).rows(context));
    }

    @Transactional(readOnly = true)
    public byte[] csv(String kind, String context) {
        return CsvFile.write(kind(kind).columns(), kind(kind).rows(context));
    }

    /** Rows as a file that spreadsheet programs open; what looks like a formula is made harmless. */
    public static byte[] csv(List<String> columns, List<List<Object>> rows) {
        return CsvFile.write(columns, rows);
    }

    /**
     * Keeps a file for its preview.
     *
     * @throws Refusal when it cannot be read as a whole
     */
    public UUID upload(String kind, String context, String fileName, byte[] content) {
        var exchange = kind(kind);
        exchange.rows(context);
        if (content.length == 0) {
            throw Refusal.at("file", "spreadsheet.refusal.noFile");
        }
        if (content.length > LARGEST) {
            throw Refusal.at("file", "spreadsheet.refusal.tooLarge");
        }
        if (SheetFile.read(content, exchange.columns()).rows().isEmpty()) {
            throw Refusal.at("file", "spreadsheet.refusal.empty");
        }
        var name = fileName == null ? "" : fileName.substring(Math.max(0, fileName.length() - 200));
        return uploads.save(new Upload(
                        kind, context, new Upload.File(name, content), acts.me().username(), acts.now()))
                .id();
    }

    /** @throws java.util.NoSuchElementException when it is gone, or somebody else's */
    @Transactional(readOnly = true)
    public Preview preview(UUID id) {
        var upload = uploads.findById(id)
                .filter(u -> u.uploadedBy().equals(acts.me().username()))
                .orElseThrow();
        var exchange = kind(upload.kind());
        var sheet = SheetFile.read(upload.content(), exchange.columns());
        var refused = new TreeMap<>(sheet.unread());
        refused.putAll(exchange.refused(upload.context(), sheet.whole()));
        return new Preview(id, exchange, upload.context(), upload.fileName(), sheet.rows(), refused);
    }

    /**
     * Takes all rows over and forgets the file.
     *
     * @return where to go on
     * @throws Refusal when a row is refused after all
     */
    public String take(UUID id) {
        var preview = preview(id);
        if (!preview.refused().isEmpty()) {
            throw new Refusal("spreadsheet.refusal.rows");
        }
        preview.kind().take(preview.context(), preview.rows());
        uploads.deleteById(id);
        return preview.kind().home(preview.context());
    }

    /**
     * Forgets a file.
     *
     * @return where to go on
     */
    public String discard(UUID id) {
        var preview = preview(id);
        uploads.deleteById(id);
        return preview.kind().home(preview.context());
    }
}
