package nl.samenaanzet.rules.check;

import nl.samenaanzet.fingerprint.Sha256;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.rules.RuleBook;
import nl.samenaanzet.rules.TableFile;
import org.springframework.stereotype.Component;

/** Everything that is found out about a table before anybody approves it. Takes seconds; keeps nothing. */
@Component
public class Examination {

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
    public Examined of(String tableId, String xml) {
        var inUse = book.byId(tableId).sha256();
        var packaged = TableFile.of(book.packaged(tableId));
        contract.check(xml, packaged);
        var hash = Sha256.of(xml);
        if (hash.equals(inUse)) {
            throw Refusal.at("file", "rules.refusal.same");
        }
        return new Examined(xml, TableFile.of(xml), hash, inUse, check.check(xml, packaged), replay.replay(xml));
    }
}
