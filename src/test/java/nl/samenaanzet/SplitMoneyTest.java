package nl.samenaanzet;

import static nl.samenaanzet.testing.Drafts.facts;
import static nl.samenaanzet.testing.Life.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Drafting.ComponentDraft;
import nl.samenaanzet.ambition.Fact.Gedekt;
import nl.samenaanzet.ambition.Fact.Onderwerp;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.decision.Result;
import nl.samenaanzet.decision.Splitting;
import nl.samenaanzet.decision.money.Further;
import nl.samenaanzet.decision.money.MoneyOfParts;
import nl.samenaanzet.decision.money.MoneyState;
import nl.samenaanzet.decision.ruling.DecisionRecords;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.web.FormRounds;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.Life;
import nl.samenaanzet.testing.OneDatabase;
import nl.samenaanzet.testing.Sending;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A split component: what needs money is not decided before that money is. */
@OneDatabase
@ApplicationTest
class SplitMoneyTest {

    private static final BigDecimal ASKED = new BigDecimal("5000.00");
    private static final BigDecimal LESS = new BigDecimal("3000.00");

    @Autowired
    Life life;

    @Autowired
    Acting people;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Decision decision;

    @Autowired
    DecisionRecords records;

    @Autowired
    Splitting splitting;

    @Autowired
    MoneyOfParts moneyOfParts;

    @Autowired
    Sending forms;

    @Autowired
    FormRounds rounds;

    private ComponentId part;
    private ComponentId money;

    @Test
    void whenTheMoneyIsRefusedTheOtherPartGoesToAPersonAndIsNotDecided() throws Exception {
        bothAgreed();
        assertThat(moneyOfParts.state(part)).isEqualTo(MoneyState.OPEN);
        assertThat(page(part)).contains("Heeft geld nodig van", "daarover is nog niet besloten");
        assertThatThrownBy(() -> people.does(OWNER, () -> moneyOfParts.settle(part, Further.AGENDA, "Nu al")))
                .isInstanceOf(Refusal.class);

        theCouncil(Resolution.REJECTED, "Er is dit jaar geen geld.", null);
        life.task(OWNER, part, "settleMoney");
        var record = records.of(part);
        assertThat(record.result()).as("not decided").isNull();
        assertThat(record.needs().result()).isEqualTo(Result.AFGEWEZEN);
        assertThat(record.said().getFirst().amount()).as("no money").isNull();
        assertThat(page(part)).contains("Afgewezen", "Er is dit jaar geen geld.");
        assertThat(page(money)).contains("Dit geld is nodig voor");
        var address = "/money/%s/settle-money".formatted(part);
        assertThat(forms.page(OWNER, address).html()).contains("Er is dit jaar geen geld.");

        var wrong = forms.refused(OWNER, address, "further", "", "reason", " ");
        wrong.says("further", "Kies hoe het onderdeel verder gaat.");
        wrong.says("reason", "Schrijf op waarom.");
        assertThat(rounds.fill(OWNER, address, "further", "WORKSHOPS", "reason", "Eerst ander geld zoeken."))
                .isEqualTo("/inbox?done");
        assertThatThrownBy(() -> people.does(OWNER, () -> moneyOfParts.settle(part, Further.AGENDA, "Toch")))
                .isInstanceOf(Refusal.class);
        await().atMost(Duration.ofSeconds(20)).until(() -> records.of(part).result() == Result.TERUGGEGEVEN);
        assertThat(records.of(part).decided()).isNull();
        assertThat(page(part)).contains("Eerst ander geld zoeken.");
    }

    @Test
    void withLessMoneyTheCoalitionDecidesAnewAndTheAmountIsWhatThereIs() {
        bothAgreed();
        theCouncil(Resolution.AMENDED, "Voor een half jaar.", LESS);
        life.task(OWNER, part, "settleMoney");
        people.does(OWNER, () -> moneyOfParts.settle(part, Further.AGENDA, "Het kan kleiner."));

        life.coalition(part, CoalitionAnswer.JA, "Wij doen het kleiner.");
        life.registered(part);
        assertThat(records.of(part).said().getFirst().amount()).isEqualByComparingTo(LESS);
    }

    @Test
    void withTheMoneyItGoesOnByItself() {
        bothAgreed();
        theCouncil(Resolution.ADOPTED, "", null);
        life.registered(part);
        assertThat(records.of(part).needs().fully()).isTrue();
        assertThat(people.tasks(OWNER, life.number(part), "settleMoney")).isEmpty();
    }

    private String page(ComponentId id) throws Exception {
        return forms.page("lezer", "/decision/" + id).html();
    }

    private void bothAgreed() {
        part = life.judged(new ComponentDraft(
                "Een stichting voor de buurt", ASKED, "", "bewoners", facts(Onderwerp.RECHTSPERSOON, Gedekt.NEE)));
        people.does(OWNER, () -> splitting.splitComponent(part));
        money = dossiers.byNumber(life.number(part))
                .content()
                .components()
                .getLast()
                .id();
        life.follows(part);
        life.follows(money);
        life.coalition(part, CoalitionAnswer.JA, "Wij richten een stichting op.");
        life.coalition(money, CoalitionAnswer.JA, "Wij vragen het geld.");
    }

    private void theCouncil(Resolution what, String text, BigDecimal amount) {
        life.council(life.registered(money), life.number(money), what, text, amount);
    }
}
