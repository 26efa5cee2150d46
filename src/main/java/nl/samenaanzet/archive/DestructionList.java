package nl.samenaanzet.archive;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.people.SignedIn;

/** Dossiers whose term is over, proposed by one person and destroyed only when another agrees. */
@Entity
@Table(name = "archive_destruction_list")
class DestructionList {

    @Id
    private UUID id;

    private UUID madeByAccount;
    private String madeBy;
    private Instant madeAt;
    private String state;
    private String judgedBy;
    private Instant judgedAt;
    private String reason;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "archive_destruction_item", joinColumns = @JoinColumn(name = "list_id"))
    @Column(name = "number")
    private Set<String> numbers = new TreeSet<>();

    @Version
    private int version;

    protected DestructionList() {}

    /** @throws Refusal when it is empty */
    DestructionList(Set<String> numbers, SignedIn who, Instant now) {
        if (numbers.isEmpty()) {
            throw Refusal.at("number", "archive.refusal.nothingChosen");
        }
        this.id = UUID.randomUUID();
        this.numbers = new TreeSet<>(numbers);
        this.madeByAccount = who.accountId();
        this.madeBy = who.title();
        this.madeAt = now;
        this.state = "proposed";
    }

    /** @throws Refusal for who made the list, and when it was judged before */
    void approve(SignedIn who, Instant now) {
        judge("destroyed", who, now);
    }

    /** @throws Refusal as {@link #approve}, and without a reason */
    void refuse(SignedIn who, String why, Instant now) {
        var said = TypedText.required(why, "reason", 2000, "archive.refusal.noReason");
        judge("refused", who, now);
        reason = said;
    }

    private void judge(String as, SignedIn who, Instant now) {
        if (!state.equals("proposed")) {
            throw new Refusal("archive.refusal.judged", judgedBy);
        }
        if (who.accountId().equals(madeByAccount)) {
            throw new Refusal("archive.refusal.samePerson");
        }
        state = as;
        judgedBy = who.title();
        judgedAt = now;
    }

    ListView view() {
        return new ListView(id, Set.copyOf(numbers), madeBy, madeAt, state, judgedBy, judgedAt, reason);
    }
}
