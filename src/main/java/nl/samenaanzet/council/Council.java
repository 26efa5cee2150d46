package nl.samenaanzet.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.council.Council.CouncilActed.Step;
import nl.samenaanzet.council.item.CouncilActs;
import nl.samenaanzet.council.item.CouncilItem;
import nl.samenaanzet.council.item.CouncilItems;
import nl.samenaanzet.council.item.CouncilOutcome;
import nl.samenaanzet.council.item.ItemView;
import nl.samenaanzet.council.item.ItemView.Debate;
import nl.samenaanzet.council.item.ItemView.ItemId;
import nl.samenaanzet.council.item.PackageDesk;
import nl.samenaanzet.council.item.Planning;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.DecisionRecorded;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.inbox.Inbox.DueChanged;
import nl.samenaanzet.inbox.Inbox.TaskDone;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.privacy.marks.Mark;
import nl.samenaanzet.privacy.marks.Mark.Answer;
import nl.samenaanzet.privacy.marks.PersonMarks;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The items of the council: offered by the process, treated by the griffie. */
@Service
@Transactional
@EnableConfigurationProperties(CouncilProperties.class)
public class Council {

    private final CouncilItems items;
    private final PackageDesk desk;
    private final CouncilActs acts;
    private final CouncilProperties properties;
    private final PersonMarks marks;

    Council(CouncilItems items, PackageDesk desk, CouncilActs acts, CouncilProperties properties, PersonMarks marks) {
        this.items = items;
        this.desk = desk;
        this.acts = acts;
        this.properties = properties;
        this.marks = marks;
    }

    /** Offers a component with its package; the same component again gives the same item. */
    public ItemId openItem(ComponentId component) {
        return items.findByComponentId(component.id()).map(CouncilItem::id).orElseGet(() -> {
            var item = items.save(new CouncilItem(desk.of(component), acts.now()));
            acts.offered(item);
            return item.id();
        });
    }

    /** Being informed asks nothing of the council and holds nothing up (Gemeentewet 169(2)). */
    @ApplicationModuleListener
    void on(DecisionRecorded event) {
        if (event.councilRole() == CouncilRole.GEINFORMEERD && event.result().decided()) {
            openItem(event.component());
        }
    }

    /** The last day of the usual term, from today. */
    @Transactional(readOnly = true)
    public LocalDate usualTerm() {
        return acts.today().plusDays(properties.term().toDays());
    }

    /** What looks like data of persons in what everybody reads of it from its registration on. */
    @AllowedTo(Role.GRIFFIE)
    @Transactional(readOnly = true)
    public List<Mark> marks(ItemId id) {
        return marks.in(List.of(item(id).about()));
    }

    /**
     * From now on everybody may know of it.
     *
     * @param lastDay last day of the council's term, not in the past
     * @param answers what the griffie says of each thing in its subject that looks like data of a person
     */
    @AllowedTo(Role.GRIFFIE)
    public void registerItem(ItemId id, LocalDate lastDay, Map<String, Answer> answers) {
        var item = lock(id);
        item.turn().toRegister();
        var no = acts.mustBeAhead(lastDay);
        no.check(() -> marks.mustBeAnswered(List.of(item.view().about()), answers));
        no.raise();
        item.say(marks.blanked(item.view().about(), answers));
        var ends = CouncilActs.end(lastDay);
        item.register(ends, acts.me(), acts.now());
        acts.note(item, CouncilHappening.REGISTERED);
        if (!item.view().informing()) {
            acts.did(item, Step.REGISTER_ITEM, ends, null);
        }
    }

    /**
     * Plans the treatment.
     *
     * @throws nl.samenaanzet.form.Refusal when a change of the budget would not wait for 14 days after public notice
     */
    @AllowedTo(Role.GRIFFIE)
    public void planItem(ItemId id, Planning planning) {
        var item = lock(id);
        item.turn().toPlan();
        var tidy = planning.tidy(item.view().offered().budgetChange());
        check(tidy, item);
        item.plan(tidy, acts.me(), acts.now());
        acts.note(item, CouncilHappening.PLANNED);
        acts.did(item, Step.PLAN_ITEM, null, null);
    }

    private void check(Planning planning, CouncilItem item) {
        var view = item.view();
        planning.check(acts.today(), view.offeredOn(), view.offered().budgetChange());
    }

    /**
     * Moves the dates of a planned item; nobody has to call it postponed.
     *
     * @param reason at most 500 characters, the coalition reads it
     * @throws nl.samenaanzet.form.Refusal without a reason, or as for {@link #planItem}
     */
    @AllowedTo(Role.GRIFFIE)
    public void replanItem(ItemId id, Planning planning, String reason) {
        var item = lock(id);
        item.turn().toMove();
        var step = item.view().step();
        var no = new Refusals();
        var to = no.of(() -> {
            var moved = item.movedTo(planning.tidy(item.view().offered().budgetChange()));
            check(moved, item);
            return moved;
        });
        var why = no.of(() -> CouncilActs.reason(reason));
        no.raise();
        if (item.replan(to, why, acts.me(), acts.now())) {
            acts.replanned(item, step);
        }
        acts.note(item, CouncilHappening.REPLANNED, DayWords.figures(to.councilOn()));
    }

    /**
     * The committee debated.
     *
     * @param on not in the future, nor before the item was offered
     * @param report may be empty
     * @param treatment as the committee says it
     */
    @AllowedTo(Role.GRIFFIE)
    public void recordDebate(ItemId id, LocalDate on, String report, Treatment treatment) {
        var no = new Refusals();
        var item = lock(id);
        item.turn().toDebate();
        no.day(on, "on", day -> day.isAfter(acts.today()), "council.refusal.futureDate");
        no.when(on != null && on.isBefore(item.view().offeredOn()), "on", "council.refusal.earlyDate");
        no.when(treatment == null, "treatment", "council.refusal.noTreatment");
        var told = no.of(() -> TypedText.of(report, "report", CouncilActs.MAX_TEXT));
        no.raise();
        item.debate(new Debate(on, told, acts.me()), treatment);
        acts.note(item, CouncilHappening.DEBATED);
        acts.did(item, Step.RECORD_DEBATE, null, null);
    }

    /**
     * @throws nl.samenaanzet.form.Refusal for a decision without date or source, and for a way back without what has to
     *     change
     */
    @AllowedTo(Role.GRIFFIE)
    public void recordResolution(ItemId id, CouncilOutcome outcome) {
        var item = lock(id);
        item.turn().toResolve();
        var tidy = outcome.tidy();
        var proposed = tidy.saysAmount() ? desk.proposed(item.view().component()) : null;
        tidy.check(item.view(), proposed, acts.today());
        item.resolve(tidy, acts.me());
        acts.note(item, CouncilHappening.resolved(tidy.resolution()));
        acts.did(item, Step.RECORD_RESOLUTION, null, tidy.resolution());
    }

    /** The griffie's own notes; nobody else sees them. */
    @AllowedTo(Role.GRIFFIE)
    public void keepNotes(ItemId id, String notes) {
        lock(id).note(TypedText.of(notes, "notes", CouncilActs.MAX_TEXT));
    }

    /**
     * Tells the coalition what the council did. Safe to run twice.
     *
     * @return what it did
     */
    public Resolution reportBack(ItemId id) {
        var item = lock(id);
        item.reportBack(acts.now());
        return item.view().outcome().resolution();
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @AllowedTo(Role.GRIFFIE)
    @Transactional(readOnly = true)
    public ItemView item(ItemId id) {
        return items.findById(id).orElseThrow().view();
    }

    /** Newest first. */
    @AllowedTo(Role.GRIFFIE)
    @Transactional(readOnly = true)
    public List<ItemView> all() {
        return items.findAllByOrderByOfferedAtDesc().stream()
                .map(CouncilItem::view)
                .toList();
    }

    /**
     * What of its planning is still ahead, for the process: without the committee once that debated.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    @Transactional(readOnly = true)
    public Planning way(ItemId id) {
        var item = items.findById(id).orElseThrow().view();
        return item.agenda().debate() == null
                ? item.agenda().planning()
                : item.agenda().planning().debated();
    }

    private CouncilItem lock(ItemId id) {
        return items.lock(id).orElseThrow();
    }

    /**
     * The griffie or the coalition did its part for an item.
     *
     * @param actId unique for this act
     * @param termEndsAt set when the item was registered, or null
     * @param resolution what the council did, or null
     */
    public record CouncilActed(
            String actId, Instant at, ItemId item, Step did, Instant termEndsAt, Resolution resolution)
            implements TaskDone {

        /** The user tasks of {@code bpmn/council.bpmn}. */
        public enum Step {
            REGISTER_ITEM("registerItem"),
            PLAN_ITEM("planItem"),
            RECORD_RESOLUTION("recordResolution"),
            RECORD_DEBATE("recordDebate"),
            SUPPLEMENT_ITEM("supplementItem"),
            TAKE_UP_CHANGES("takeUpChanges");

            private final String element;

            Step(String element) {
                this.element = element;
            }
        }

        @Override
        public String subject() {
            return item.toString();
        }

        @Override
        public String step() {
            return did.element;
        }
    }

    /**
     * The coalition took an item back before the council decided.
     *
     * @param component the key under which its process listens
     * @param actId unique for this act
     * @param step what somebody was about to do, or the first step
     */
    public record ItemWithdrawn(ItemId item, ComponentId component, String actId, String step) implements TaskDone {

        @Override
        public String subject() {
            return item.toString();
        }
    }

    /**
     * The council has until another time.
     *
     * @param actId unique for this act
     * @param due new end of the term
     */
    public record TermExtended(ItemId item, String actId, Instant due) implements DueChanged {

        @Override
        public String subject() {
            return item.toString();
        }

        @Override
        public String step() {
            return "recordResolution";
        }
    }

    /**
     * The griffie moved an item so that its way changes.
     *
     * @param actId unique for this act
     * @param step what was waited for until now
     */
    public record ItemReplanned(ItemId item, String actId, String step) implements TaskDone {

        @Override
        public String subject() {
            return item.toString();
        }
    }
}
