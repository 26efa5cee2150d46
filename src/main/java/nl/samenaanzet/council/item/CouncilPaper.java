package nl.samenaanzet.council.item;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.council.item.ItemView.CouncilPaperId;
import nl.samenaanzet.council.item.ItemView.ItemId;
import nl.samenaanzet.fingerprint.Sha256;
import nl.samenaanzet.form.Refusal;

/** A paper of the council's side as it was put in: a PDF. None is ever changed. */
@Entity
@Table(name = "council_paper")
public class CouncilPaper {

    private static final int MAX_NAME = 200;

    @Id
    private UUID id;

    private UUID itemId;
    private String name;
    private long size;
    private String sha256;
    private byte[] content;
    private String addedBy;
    private Instant addedAt;

    protected CouncilPaper() {}

    /** @throws Refusal when there is none, or it is no PDF */
    public CouncilPaper(ItemId item, String fileName, byte[] content, String who, Instant now) {
        if (content.length == 0) {
            throw Refusal.at("paper", "council.refusal.noPaper");
        }
        if (!new String(content, 0, Math.min(5, content.length), StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            throw Refusal.at("paper", "council.refusal.noPdf");
        }
        this.id = UUID.randomUUID();
        this.itemId = item.id();
        this.name = tidy(fileName);
        this.size = content.length;
        this.sha256 = Sha256.of(content);
        this.content = content;
        this.addedBy = who;
        this.addedAt = now;
    }

    private static String tidy(String fileName) {
        var name = (fileName == null ? "" : fileName)
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        var ended = name.toLowerCase().endsWith(".pdf") ? name : name + ".pdf";
        return ended.length() > MAX_NAME ? ended.substring(ended.length() - MAX_NAME) : ended;
    }

    public CouncilPaperId id() {
        return new CouncilPaperId(id);
    }

    public byte[] content() {
        return content;
    }
}
