package nl.samenaanzet.register.web;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenaanzet.register.Custody;
import nl.samenaanzet.register.LogFiles;
import nl.samenaanzet.register.PublicLog;
import nl.samenaanzet.register.Register;
import nl.samenaanzet.register.Register.EntryView;
import nl.samenaanzet.register.log.DailyHead;
import nl.samenaanzet.register.proof.ProofCode;
import nl.samenaanzet.tlog.Tile;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** How anybody can check that nothing was changed: the page of the log, and its files for anybody's tools. */
@Controller
class LogPage {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final CacheControl NEVER_CHANGES =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl CHANGES =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final Custody custody;
    private final PublicLog log;
    private final LogFiles files;
    private final Register register;
    private final ProofCode code;

    LogPage(Custody custody, PublicLog log, LogFiles files, Register register, ProofCode code) {
        this.custody = custody;
        this.log = log;
        this.files = files;
        this.register = register;
        this.code = code;
    }

    @GetMapping("/besluiten/keten")
    String log(Model model) {
        model.addAttribute("last", custody.last());
        model.addAttribute("end", log.end());
        model.addAttribute("key", files.key());
        model.addAttribute("days", custody.days());
        return "register/log";
    }

    @GetMapping("/besluiten/log/checkpoint")
    ResponseEntity<String> checkpoint() {
        return text(files.checkpoint().toString());
    }

    @GetMapping("/besluiten/log/sleutel.txt")
    ResponseEntity<String> key() {
        return text(files.key() + "\n");
    }

    /** Of each day, the oldest first, an empty line between them. Worth keeping somewhere else. */
    @GetMapping("/besluiten/log/koppen.txt")
    ResponseEntity<String> heads() {
        return text(custody.allDays().stream().map(DailyHead::note).collect(Collectors.joining("\n")));
    }

    @GetMapping("/besluiten/log/tile/entries/{*path}")
    ResponseEntity<byte[]> entries(@PathVariable String path) {
        return tile(0, path, files::entries);
    }

    @GetMapping("/besluiten/log/tile/{level:[0-9]}/{*path}")
    ResponseEntity<byte[]> tile(@PathVariable int level, @PathVariable String path) {
        return tile(level, path, files::tile);
    }

    private static ResponseEntity<byte[]> tile(int level, String path, Function<Tile, byte[]> content) {
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .cacheControl(NEVER_CHANGES)
                    .body(content.apply(Tile.of(level, path.substring(1))));
        } catch (IllegalArgumentException unreadable) {
            throw new NoSuchElementException(unreadable);
        }
    }

    /** That the log of then is the beginning of that of later: a hash a line, in base64. */
    @GetMapping("/besluiten/log/samenhang/{then:[0-9]{1,15}}/{later:[0-9]{1,15}}.txt")
    ResponseEntity<String> consistency(@PathVariable long then, @PathVariable long later) {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(NEVER_CHANGES)
                .body(files.consistency(then, later).stream()
                        .map(hash -> Base64.getEncoder().encodeToString(hash) + "\n")
                        .collect(Collectors.joining()));
    }

    /** That an entry of this decision is in the log, with all that is needed to check it without us. */
    @GetMapping("/besluiten/{reference}/bewijs/{position:[0-9]{1,15}}.tlog-proof")
    ResponseEntity<String> proof(@PathVariable String reference, @PathVariable long position) {
        var entry = entry(reference, position);
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CHANGES)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s-%d.tlog-proof\"".formatted(reference, position))
                .body(files.proof(entry).toString());
    }

    private EntryView entry(String reference, long position) {
        return register.entries(register.byReference(reference)).stream()
                .filter(e -> e.position() == position)
                .findFirst()
                .orElseThrow();
    }

    /** The same for paper, with the hash of the entry in the place of its words. */
    @GetMapping("/besluiten/{reference}/bewijs/{position:[0-9]{1,15}}.png")
    ResponseEntity<byte[]> code(@PathVariable String reference, @PathVariable long position) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CHANGES)
                .body(code.of(entry(reference, position)));
    }

    /**
     * The whole log: its head, an empty line, and an entry a line with what is left beside it. The checker in
     * {@code checker/} reads it, and so does anything that can compute a SHA-256.
     */
    @GetMapping("/besluiten/log/alles.txt")
    ResponseEntity<StreamingResponseBody> all() {
        var end = log.end();
        return ResponseEntity.ok()
                .contentType(TEXT)
                .header("Content-Disposition", "attachment; filename=\"alles.txt\"")
                .body(out -> {
                    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    writer.write(end.note() + "\n");
                    log.read(1, end.position(), entry -> write(writer, entry));
                    writer.flush();
                });
    }

    private static void write(OutputStreamWriter writer, EntryView entry) {
        try {
            writer.write(entry.handedOver() + "\n");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static ResponseEntity<String> text(String text) {
        return ResponseEntity.ok().contentType(TEXT).cacheControl(CHANGES).body(text);
    }
}
