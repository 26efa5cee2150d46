package nl.samenaanzet.publication.duty;

import java.time.Instant;
import java.util.List;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.publication.Publication.DutyId;
import nl.samenaanzet.publication.PublicationTimes;
import nl.samenaanzet.publication.PublicationTimes.Term;
import nl.samenaanzet.publication.release.Piece;
import nl.samenaanzet.publication.release.PublicationActs;
import nl.samenaanzet.publication.release.PublicationCases;
import nl.samenaanzet.words.Word;
import nl.samenaanzet.words.WordsOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What has to be done with a recorded decision by law or agreement (T7), and who settled it. */
@Service
@Transactional
public class Obligations {

    private final PublicationCases cases;
    private final PublicationDuties duties;
    private final PublicationTimes times;
    private final PublicationActs acts;

    Obligations(PublicationCases cases, PublicationDuties duties, PublicationTimes times, PublicationActs acts) {
        this.cases = cases;
        this.duties = duties;
        this.times = times;
        this.acts = acts;
    }

    /**
     * Where the route does not say what kind of paper it is.
     *
     * @param urgent a pressing need, as Gemeentewet 192(2) means it
     */
    @AllowedTo(Role.SECRETARY)
    public void namePiece(ComponentId id, Piece piece, boolean urgent) {
        if (piece == null) {
            throw Refusal.at("piece", "publication.refusal.noPiece");
        }
        cases.findById(id.id()).orElseThrow().name(piece);
        acts.named(id, piece, urgent);
    }

    /** Keeps what the table said. Safe to run twice: the first answer stays. */
    public List<DutyView> recordDuties(ComponentId id, List<DutyTerm> terms) {
        if (duties.findByDecisionIdOrderByPosition(id.id()).isEmpty()) {
            for (int i = 0; i < terms.size(); i++) {
                duties.save(new PublicationDuty(
                        id, i + 1, terms.get(i), times.due(terms.get(i).term())));
            }
        }
        return of(id);
    }

    /** @throws Refusal when it was settled before, or is the griffie's */
    @AllowedTo(Role.SECRETARY)
    public void fulfilDuty(DutyId id, Settlement said) {
        settle(id, Settler.SECRETARY, said);
    }

    /** @throws Refusal when it was settled before, or is not the council's */
    @AllowedTo(Role.GRIFFIE)
    public void fulfilCouncilDuty(DutyId id, Settlement said) {
        settle(id, Settler.GRIFFIE, said);
    }

    /**
     * Within the transaction of who publishes or plans it: what has to come first was done.
     *
     * @throws Refusal while it is not known what has to come first, or with the first that is open
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mustHaveComeFirst(ComponentId id) {
        var known = of(id);
        if (known.isEmpty()) {
            throw new Refusal("publication.refusal.dutiesUnknown");
        }
        known.stream()
                .filter(duty -> duty.open() && duty.term().way() == Way.VOORAF)
                .findFirst()
                .ifPresent(duty -> {
                    throw new Refusal(
                            "publication.refusal.dutyFirst", duty.term().duty());
                });
    }

    /** Somebody looked at it and said so; that duty is done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lookedAt(ComponentId id, String who) {
        did(id, Way.NAKIJKEN, who);
    }

    /** Everybody can read it; what was to be done by that is done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void published(ComponentId id, String who) {
        did(id, Way.NAKIJKEN, who);
        did(id, Way.PUBLICEREN, who);
    }

    private void did(ComponentId id, Way way, String who) {
        duties.findByDecisionIdOrderByPosition(id.id()).stream()
                .filter(duty -> duty.view().open() && duty.view().term().way() == way)
                .forEach(duty ->
                        duty.settle(duty.view().term().body(), new Settlement(Settled.DONE, ""), who, acts.now()));
    }

    private void settle(DutyId id, Settler body, Settlement said) {
        var duty = duties.findById(id).orElseThrow();
        if (!duty.view().term().way().task()) {
            throw new Refusal("publication.refusal.byPublishing");
        }
        duty.settle(body, said, acts.me(), acts.now());
        acts.settled(duty.view());
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @Transactional(readOnly = true)
    public DutyView duty(DutyId id) {
        return duties.findById(id).orElseThrow().view();
    }

    /** In the order of the table. */
    @Transactional(readOnly = true)
    public List<DutyView> of(ComponentId id) {
        return duties.findByDecisionIdOrderByPosition(id.id()).stream()
                .map(PublicationDuty::view)
                .toList();
    }

    /** That somebody settles by itself, of all decisions, due first. */
    @Transactional(readOnly = true)
    public List<DutyView> open() {
        return duties.findBySettledIsNullOrderByDueAt().stream()
                .map(PublicationDuty::view)
                .filter(duty -> duty.term().way().task())
                .toList();
    }

    /**
     * A duty that comes with a recorded decision, for reading.
     *
     * @param dueAt when it is to be settled at the latest
     * @param settled null while it is open, as are the last two
     * @param note of who settled it
     * @param settledBy title of who did
     */
    public record DutyView(
            DutyId id,
            ComponentId decision,
            DutyTerm term,
            Instant dueAt,
            Settled settled,
            String note,
            String settledBy,
            Instant settledAt) {

        public boolean open() {
            return settled == null;
        }

        /** It is the griffie's to settle. */
        public boolean ofCouncil() {
            return term.body() == Settler.GRIFFIE;
        }
    }

    /**
     * A row of table {@code publication-terms} (T7) that matched.
     *
     * @param duty in the words of the table
     * @param body who settles it
     * @param way how it belongs to publishing
     * @param rule "T7-3"
     * @param source where the row comes from
     */
    public record DutyTerm(String duty, Term term, Settler body, Way way, String rule, String source) {}

    /** How a duty belongs to publishing (T7). */
    @WordsOf("publication-terms.wanneer")
    public enum Way implements Word {
        /** Comes first: done by who looks at it and says so. */
        NAKIJKEN,
        /** Comes first: somebody settles it. */
        VOORAF,
        /** Done when everybody can read it. */
        PUBLICEREN,
        /** By itself. */
        APART;

        /** Somebody has to settle it by itself. */
        public boolean task() {
            return this == VOORAF || this == APART;
        }
    }

    /** Who settles a duty (T7). */
    @WordsOf("publication-terms.wie")
    public enum Settler implements Word {
        SECRETARY,
        GRIFFIE
    }

    /** How a duty can be settled. */
    public enum Settled {
        DONE,
        NOT_APPLICABLE
    }

    /**
     * How a duty was settled.
     *
     * @param note at most 2000 characters; the reason when it does not apply
     */
    public record Settlement(Settled as, String note) {

        private static final int LONGEST = 2000;

        /** @throws Refusal without an answer, without the reason, or with a note that is too long */
        public Settlement {
            var typed = note;
            var no = new Refusals();
            no.when(as == null, "settled", "publication.refusal.noSettlement");
            note = no.of(() -> as == Settled.NOT_APPLICABLE
                    ? TypedText.required(typed, "note", LONGEST, "publication.refusal.noWhy")
                    : TypedText.of(typed, "note", LONGEST));
            no.raise();
        }
    }
}
