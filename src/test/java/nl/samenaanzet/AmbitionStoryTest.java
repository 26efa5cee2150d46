package nl.samenaanzet;

import static nl.samenaanzet.testing.Drafts.draft;
import static nl.samenaanzet.testing.Drafts.forTheCoalition;
import static nl.samenaanzet.testing.Drafts.forTheCouncil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.Status;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Vote;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.council.Council;
import nl.samenaanzet.council.Treatment;
import nl.samenaanzet.council.item.CouncilOutcome;
import nl.samenaanzet.council.item.ItemView.ItemId;
import nl.samenaanzet.council.item.Planning;
import nl.samenaanzet.decision.CoalitionAgenda;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.decision.Result;
import nl.samenaanzet.engine.Instances;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole life of one dossier, from draft to recorded decisions. The best first file for a newcomer. */
@ApplicationTest
class AmbitionStoryTest {

    private static final LocalDate TODAY = Amsterdam.today(Clock.systemUTC());
    private static final LocalDate MEETING = TODAY.plusDays(14);

    @Autowired
    Acting people;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Approval approval;

    @Autowired
    Decision decision;

    @Autowired
    CoalitionAgenda agenda;

    @Autowired
    Council council;

    @Autowired
    Instances instances;

    @Test
    void anAmbitionStrategyGoesFromTheKernteamToTheCoalitionAndTheCouncil() {
        // The process owner writes a strategy with two components and puts it to the kernteam.
        var id = people.as("procesverantwoordelijke", () -> draft(drafting, forTheCoalition(), forTheCouncil()));
        var number = people.as("procesverantwoordelijke", () -> submission.submitStrategy(id));
        assertThat(number).matches("SvO-\\d{4}-VB-\\d{3}");

        // Each of the eight seats finds the ballot in its own inbox. The first seven answer.
        for (int seat = 1; seat <= 7; seat++) {
            vote("kernteam" + seat, number);
        }
        assertThat(people.tasks("kernteam1", number, "castVote"))
                .as("who answered has nothing left to do")
                .isEmpty();
        assertThat(dossiers.byId(id).stage().status()).isEqualTo(Status.IN_APPROVAL);

        // With the eighth answer the ballot closes by itself; T4 says consent, by its fifth row.
        vote("kernteam8", number);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> dossiers.byId(id).stage().status() == Status.IN_DECISION);
        assertThat(approval.result(id).orElseThrow().outcome()).isEqualTo(BallotOutcome.CONSENT);
        assertThat(approval.result(id).orElseThrow().rule()).isEqualTo("T4-5");

        // The rules advise on each component; the process owner confirms. Nothing is routed before that.
        var confirm = people.awaitTasks("procesverantwoordelijke", number, "confirmRoute", 2);
        assertThat(people.tasks("secretaris", number, "scheduleItem")).isEmpty();
        for (var task : confirm) {
            var component = ComponentId.of(task.subject());
            var route = decision.route(component);
            assertThat(route.grounds()).hasSize(3).allSatisfy(ground -> {
                assertThat(ground.version()).isPositive();
                assertThat(ground.sha256()).hasSize(64);
                assertThat(ground.xml()).contains(ground.rule().replace('-', '_'));
            });
            people.does("procesverantwoordelijke", () -> decision.confirmRoute(component, route.advice(), ""));
        }

        // The secretary puts both on one of the four yearly meetings, and records that the coalition agrees.
        people.does("secretaris", () -> agenda.add(MEETING));
        for (var task : people.awaitTasks("secretaris", number, "scheduleItem", 2)) {
            people.does("secretaris", () -> decision.scheduleItem(ComponentId.of(task.subject()), MEETING));
        }
        for (var task : people.awaitTasks("secretaris", number, "recordDecision", 2)) {
            people.does(
                    "secretaris",
                    () -> decision.recordDecision(
                            ComponentId.of(task.subject()), CoalitionAnswer.JA, "De wijkcoalitie stemt in.", TODAY));
        }

        // One component is done with that. The other is at the griffie, with its whole package.
        var item = ItemId.of(people.awaitTask("griffie", number, "registerItem").subject());
        var offered = people.as("griffie", () -> council.item(item));
        assertThat(offered.about()).isEqualTo(forTheCouncil().about());
        assertThat(offered.offered().grounds().explanation())
                .contains("Over een begrotingswijziging besluit de raad. (Gemeentewet art. 189")
                .doesNotContain("T2-1");
        assertThat(offered.offered().grounds().coalition())
                .contains("Ja, de wijkcoalitie stemt in", "De wijkcoalitie stemt in.");
        assertThat(offered.offered().means()).contains("Eigenaar: ");
        assertThat(offered.offered().grounds().ballot()).contains("Zetel 8");

        // The griffie registers and plans it, and records what the council decided.
        people.does("griffie", () -> council.registerItem(item, TODAY.plusDays(42), Map.of()));
        people.awaitTask("griffie", number, "planItem");
        people.does(
                "griffie",
                () -> council.planItem(
                        item,
                        new Planning(null, TODAY.plusDays(7), Treatment.BESPREEKPUNT, null, "De lampen vallen uit.")));
        people.awaitTask("griffie", number, "recordResolution");
        people.does(
                "griffie",
                () -> council.recordResolution(
                        item,
                        new CouncilOutcome(
                                Resolution.ADOPTED, "Aangenomen.", null, TODAY, "Besluitenlijst, punt 7", "")));

        // The process takes that back to the coalition and ends with two recorded decisions.
        await().atMost(Duration.ofSeconds(20))
                .until(() -> dossiers.byId(id).stage().status() == Status.CLOSED);
        assertThat(decision.of(id))
                .hasSize(2)
                .allSatisfy(r -> assertThat(r.outcome().result()).isEqualTo(Result.BESLOTEN));
        assertThat(decision.of(id))
                .extracting(r -> r.outcome().council())
                .containsExactlyInAnyOrder(null, Resolution.ADOPTED);
        assertThat(instances.of(number))
                .extracting(l -> l.process())
                .contains("ambition", "approval", "decision", "council");
    }

    private void vote(String account, String number) {
        var ballot = people.awaitBallot(account, number);
        people.does(account, () -> approval.castVote(ballot, new Vote(Answer.CONSENT, "", false)));
    }
}
