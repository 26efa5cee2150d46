package nl.samenaanzet.publication.release;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.inbox.Inbox.TaskDone;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.publication.Publication.PublicText;
import nl.samenaanzet.words.TypedId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishing at a time that was chosen before: the text is looked at now and becomes public then. */
@Service
@Transactional
public class PublicationPlanning {

    private final PublicationCases cases;
    private final Release release;
    private final PublicationActs acts;

    PublicationPlanning(PublicationCases cases, Release release, PublicationActs acts) {
        this.cases = cases;
        this.release = release;
        this.acts = acts;
    }

    /** @throws Refusal when the time is not ahead, or the decision cannot be published or is planned already */
    @AllowedTo(Role.SECRETARY)
    public void plan(ComponentId id, PublicText text, Instant at) {
        release.mustBePossible(id);
        mustBeAhead(at);
        release.mustBeLookedAt(id, text);
        var waiting = cases.findById(id.id()).orElseThrow();
        waiting.plan(text, at, acts.me());
        release.looked(id, acts.me());
        acts.planned(waiting.view());
    }

    /** @throws Refusal for a time that has passed */
    @Transactional(readOnly = true)
    public void mustBeAhead(Instant at) {
        if (!at.isAfter(acts.now())) {
            throw Refusal.at("day", "publication.refusal.past");
        }
    }

    /**
     * Somebody looks at it anew.
     *
     * @throws Refusal when nothing is planned
     */
    @AllowedTo(Role.SECRETARY)
    public void dropPlan(ComponentId id) {
        var waiting = cases.findById(id.id())
                .filter(PublicationCase::planned)
                .orElseThrow(() -> new Refusal("publication.refusal.notPlanned"));
        acts.dropped(waiting.planId());
        waiting.unplan();
    }

    /**
     * The time has come. Safe to run twice.
     *
     * @return whether everybody can read it; not when the plan was taken away meanwhile, or when there is something new
     *     to look at
     */
    public boolean publishPlanned(ComponentId id, PlanId planId) {
        if (release.done(id)) {
            return true;
        }
        var waiting = cases.findById(id.id()).orElseThrow();
        if (!planId.equals(waiting.planId())) {
            return false;
        }
        if (!release.isLookedAt(id, waiting.text())) {
            waiting.unplan();
            return false;
        }
        release.publish(id, waiting.text(), waiting.view().plannedBy());
        waiting.unplan();
        return true;
    }

    /** Empty when it is not recorded. */
    @Transactional(readOnly = true)
    public Optional<CaseView> waiting(ComponentId id) {
        return cases.findById(id.id()).map(PublicationCase::view);
    }

    /** Opaque id of a planned time of publication. */
    public record PlanId(UUID id) implements TypedId {

        public static PlanId of(String text) {
            return new PlanId(UUID.fromString(text));
        }

        static PlanId next() {
            return new PlanId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }

    /**
     * A recorded decision on its way to the register, for reading.
     *
     * @param piece null while nobody said it
     * @param publishBy when it is to be published at the latest, a setting
     * @param planId of the planned time, null when none is planned; so are the last three
     * @param publishAt when everybody can read it
     */
    public record CaseView(
            ComponentId id,
            Piece piece,
            Instant publishBy,
            PlanId planId,
            Instant publishAt,
            String title,
            String plannedBy) {

        public boolean planned() {
            return planId != null;
        }
    }

    /**
     * A decision was recorded and waits for the register.
     *
     * @param piece null when a person has to say it
     */
    public record PublicationAwaited(
            ComponentId decision, String dossierNumber, String dossierTitle, Piece piece, Instant publishBy) {}

    /** A planned time of publication was taken away. */
    public record PlanDropped(String planId) {}

    /**
     * Someone did their part in publishing a decision.
     *
     * @param actId unique for this act
     * @param subject id of the decision, or of the duty
     * @param piece what it was named, with {@link Step#NAME_PIECE}
     * @param urgent with {@link Step#NAME_PIECE}
     * @param planId of the planned time, with {@link Step#PUBLISH}; null when it was published at once
     * @param publishAt the planned time
     */
    public record PublicationActed(
            String actId,
            Instant at,
            String subject,
            Step did,
            Piece piece,
            Boolean urgent,
            String planId,
            Instant publishAt)
            implements TaskDone {

        /** The user tasks of {@code bpmn/publication.bpmn}. */
        public enum Step {
            NAME_PIECE("namePiece"),
            PUBLISH("publish"),
            FULFIL_DUTY("fulfilDuty"),
            FULFIL_COUNCIL_DUTY("fulfilCouncilDuty");

            private final String element;

            Step(String element) {
                this.element = element;
            }
        }

        @Override
        public String step() {
            return did.element;
        }
    }
}
