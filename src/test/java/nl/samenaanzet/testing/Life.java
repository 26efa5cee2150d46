package nl.samenaanzet.testing;

import static nl.samenaanzet.testing.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Drafting.ComponentDraft;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Vote;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.council.Council;
import nl.samenaanzet.council.CouncilReturns;
import nl.samenaanzet.council.Treatment;
import nl.samenaanzet.council.item.CouncilOutcome;
import nl.samenaanzet.council.item.ItemView.ItemId;
import nl.samenaanzet.council.item.Planning;
import nl.samenaanzet.decision.CoalitionAgenda;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.decision.ruling.BodyDecision;
import nl.samenaanzet.inbox.Inbox;
import nl.samenaanzet.inbox.Inbox.TaskView;
import org.springframework.beans.factory.annotation.Autowired;

/** Plays the life of a component through the services and the engine, each step by who has it as a task. */
public class Life {

    public static final String OWNER = "procesverantwoordelijke";
    public static final String SECRETARY = "secretaris";
    public static final String GRIFFIE = "griffie";
    public static final LocalDate TODAY = Amsterdam.today(Clock.systemUTC());
    private static final LocalDate MEETING = TODAY.plusDays(14);

    @Autowired
    Acting people;

    @Autowired
    Inbox inbox;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    Approval approval;

    @Autowired
    Decision decision;

    @Autowired
    CoalitionAgenda agenda;

    @Autowired
    Council council;

    @Autowired
    CouncilReturns returns;

    /**
     * A strategy of one component, with the consent of all seats.
     *
     * @return the component, whose route is to be confirmed
     */
    public ComponentId judged(ComponentDraft component) {
        var id = people.as(OWNER, () -> draft(drafting, component));
        var number = people.as(OWNER, () -> submission.submitStrategy(id));
        for (int seat = 1; seat <= 8; seat++) {
            var account = "kernteam" + seat;
            var ballot = people.awaitBallot(account, number);
            people.does(account, () -> approval.castVote(ballot, new Vote(Answer.CONSENT, "", false)));
        }
        return ComponentId.of(people.awaitTask(OWNER, number, "confirmRoute").subject());
    }

    public String number(ComponentId id) {
        return decision.route(id).number();
    }

    /** Waits for one of these tasks about this component; says which there are when none comes. */
    public TaskView task(String account, ComponentId id, String... steps) {
        var number = number(id);
        var seen = new AtomicReference<Map<String, TaskView>>();
        await(List.of(steps) + " of " + number).atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            seen.set(people.as(account, inbox::mine).stream()
                    .filter(t -> number.equals(t.dossierNumber()))
                    .collect(Collectors.toMap(t -> t.step() + " " + t.subject(), t -> t)));
            assertThat(seen.get().keySet()).containsAnyElementsOf(named(id, steps));
        });
        return named(id, steps).stream()
                .map(seen.get()::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> named(ComponentId id, String... steps) {
        return Arrays.stream(steps).map(step -> step + " " + id).toList();
    }

    public void follows(ComponentId id) {
        task(OWNER, id, "confirmRoute");
        people.does(OWNER, () -> decision.confirmRoute(id, decision.route(id).advice(), ""));
    }

    public void coalition(ComponentId id, CoalitionAnswer answer, String text) {
        task(SECRETARY, id, "scheduleItem");
        if (!agenda.upcoming().contains(MEETING)) {
            people.does(SECRETARY, () -> agenda.add(MEETING));
        }
        people.does(SECRETARY, () -> decision.scheduleItem(id, MEETING));
        task(SECRETARY, id, "recordDecision");
        people.does(SECRETARY, () -> decision.recordDecision(id, answer, text, TODAY));
    }

    /** The first thing that the griffie does with it. */
    public ItemId registered(ComponentId id) {
        var item =
                ItemId.of(people.awaitTask(GRIFFIE, number(id), "registerItem").subject());
        people.does(GRIFFIE, () -> council.registerItem(item, TODAY.plusDays(42), Map.of()));
        return item;
    }

    public void council(ItemId item, String number, Resolution what, String text, BigDecimal amount) {
        people.awaitTask(GRIFFIE, number, "planItem");
        people.does(
                GRIFFIE,
                () -> council.planItem(item, new Planning(null, TODAY, Treatment.BESPREEKPUNT, null, "Spoed")));
        people.awaitTask(GRIFFIE, number, "recordResolution");
        people.does(
                GRIFFIE,
                () -> council.recordResolution(
                        item,
                        new CouncilOutcome(
                                what,
                                text,
                                amount,
                                TODAY,
                                "Besluitenlijst, punt 9",
                                what.returns() ? "Kijk er nog eens naar" : "")));
        if (what.returns() && what.decides()) {
            people.awaitTask(OWNER, number, "takeUpChanges");
            people.does(OWNER, () -> returns.takeUpChanges(item, "Wij kijken."));
        }
    }

    public void body(ComponentId id, BodyDecision decided) {
        task(OWNER, id, "recordBodyDecision");
        people.does(OWNER, () -> decision.recordBodyDecision(id, decided));
    }
}
