package nl.samenaanzet.council;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.decision.DecisionRecorded;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Refusal;
import nl.samenaanzet.people.Role;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The items of the council: offered by the process, treated by the griffie. */
@Service
@Transactional
@EnableConfigurationProperties(CouncilProperties.class)
public class Council {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final int MAX_TEXT = 4000;

    private final CouncilItems items;
    private final PackageDesk desk;
    private final People people;
    private final Journal journal;
    private final CouncilProperties properties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Council(CouncilItems items, PackageDesk desk, People people, Journal journal, CouncilProperties properties,
            ApplicationEventPublisher events, Clock clock) {
        this.items = items;
        this.desk = desk;
        this.people = people;
        this.journal = journal;
        this.properties = properties;
        this.events = events;
        this.clock = clock;
    }

    /** Offers a component with its package; the same component again gives the same item. */
    public ItemId openItem(ComponentId component) {
        return items.findByComponentId(component.id()).map(CouncilItem::id).orElseGet(() -> {
            var item = items.save(new CouncilItem(desk.of(component), clock.instant()));
            journal.note(desk.strategy(component), "council.happened.offered", null, item.view().about());
            return item.id();
        });
    }

    /** Being informed asks nothing of the council and holds nothing up (Gemeentewet 169(2)). */
    @ApplicationModuleListener
    void on(DecisionRecorded event) {
        if ("geinformeerd".equals(event.councilRole()) && "besloten".equals(event.result())) {
            openItem(event.component());
        }
    }

    /** The last day of the usual term, from today. */
    @Transactional(readOnly = true)
    public LocalDate usualTerm() {
        return today().plusDays(properties.term().toDays());
    }

    /** @param lastDay last day of the council's term, not in the past */
    @AllowedTo(Role.GRIFFIE)
    public void registerItem(ItemId id, LocalDate lastDay) {
        if (lastDay.isBefore(today())) {
            throw new Refusal("council.refusal.pastTerm");
        }
        var item = find(id);
        var ends = lastDay.atTime(LocalTime.of(23, 59)).atZone(AMSTERDAM).toInstant();
        item.register(ends, people.me().title(), clock.instant());
        note(item, "council.happened.registered");
        if (!item.view().informing()) {
            act(id, CouncilActed.Step.REGISTER_ITEM, ends, null);
        }
    }

    /** @param committeeOn may be null @param councilOn not in the past */
    @AllowedTo(Role.GRIFFIE)
    public void planItem(ItemId id, LocalDate committeeOn, LocalDate councilOn, Treatment treatment) {
        if (treatment == null) {
            throw new Refusal("council.refusal.noTreatment");
        }
        if (councilOn.isBefore(today()) || committeeOn != null && committeeOn.isAfter(councilOn)) {
            throw new Refusal("council.refusal.wrongOrder");
        }
        find(id).plan(committeeOn, councilOn, treatment, people.me().title(), clock.instant());
        note(find(id), "council.happened.planned");
        act(id, CouncilActed.Step.PLAN_ITEM, null, null);
    }

    /** @param on not in the future */
    @AllowedTo(Role.GRIFFIE)
    public void recordResolution(ItemId id, Resolution resolution, String text, LocalDate on) {
        if (resolution == null) {
            throw new Refusal("council.refusal.noResolution");
        }
        if (on.isAfter(today())) {
            throw new Refusal("council.refusal.futureDate");
        }
        find(id).resolve(resolution, limited(text), on, people.me().title());
        note(find(id), "council.happened." + resolution.code());
        act(id, CouncilActed.Step.RECORD_RESOLUTION, null, resolution);
    }

    /** The griffie's own notes; nobody else sees them. */
    @AllowedTo(Role.GRIFFIE)
    public void keepNotes(ItemId id, String notes) {
        find(id).note(limited(notes));
    }

    /** The term ended without an outcome. Safe to run twice. */
    public void signalTermEnded(ItemId id) {
        find(id).termEnded();
    }

    /** Tells the coalition what the council did. Safe to run twice. @return what it did */
    public Resolution reportBack(ItemId id) {
        var item = find(id);
        item.reportBack(clock.instant());
        return item.view().resolution();
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @AllowedTo(Role.GRIFFIE)
    @Transactional(readOnly = true)
    public ItemView item(ItemId id) {
        return find(id).view();
    }

    /** Newest first. */
    @AllowedTo(Role.GRIFFIE)
    @Transactional(readOnly = true)
    public List<ItemView> all() {
        return items.findAllByOrderByOfferedAtDesc().stream().map(CouncilItem::view).toList();
    }

    private void act(ItemId id, CouncilActed.Step step, Instant termEndsAt, Resolution resolution) {
        events.publishEvent(new CouncilActed(UUID.randomUUID().toString(), clock.instant(), id, step, termEndsAt,
                resolution));
    }

    private void note(CouncilItem item, String what) {
        var view = item.view();
        journal.note(desk.strategy(view.component()), what, people.me().title(), view.about());
    }

    private static String limited(String typed) {
        var text = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        if (text.length() > MAX_TEXT) {
            throw new Refusal("council.refusal.textTooLong", MAX_TEXT);
        }
        return text;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(AMSTERDAM));
    }

    private CouncilItem find(ItemId id) {
        return items.findById(id).orElseThrow();
    }
}
