package nl.samenaanzet.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.samenaanzet.form.Refusal;
import org.springframework.stereotype.Component;

/** Everything that is found out about a table before anybody approves it. Takes seconds; keeps nothing. */
@Component
class Examination {

    private final RuleBook book;
    private final Contract contract;
    private final TableCheck check;
    private final Replay replay;

    Examination(RuleBook book, Contract contract, TableCheck check, Replay replay) {
        this.book = book;
        this.contract = contract;
        this.check = check;
        this.replay = replay;
    }

    /** @throws Refusal when it does not fit the process, or is the table that is in use already */
    Examined of(String tableId, String xml) {
        var inUse = book.byId(tableId).sha256();
        var packaged = TableFile.of(book.packaged(tableId));
        contract.check(xml, packaged);
        var hash = sha256(xml);
        if (hash.equals(inUse)) {
            throw new Refusal("rules.refusal.same");
        }
        return new Examined(xml, TableFile.of(xml), hash, inUse, check.check(xml, packaged), replay.replay(xml));
    }

    private static String sha256(String xml) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
