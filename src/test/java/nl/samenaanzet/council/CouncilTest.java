package nl.samenaanzet.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.council.item.CouncilItems;
import nl.samenaanzet.council.item.CouncilOutcome;
import nl.samenaanzet.council.item.Planning;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.notification.bulletin.Bulletins;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.MovedClock;
import nl.samenaanzet.testing.Race;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** The board and the daily letter of the griffie, with their database. */
@ApplicationTest
class CouncilTest {

    private static final String TO = "griffie@voorbeeld.invalid";

    @Autowired
    CouncilItems items;

    @Autowired
    Bulletins bulletins;

    @Autowired
    MovedClock clock;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    JdbcTemplate database;

    @AfterEach
    void tidy() {
        clock.back();
        database.update(
                "delete from council_return where item_id in (select id from council_item where about like 'Over %')");
        database.update("delete from council_item where about like 'Over %'");
        database.update("delete from notification_bulletin");
        database.update("delete from mail_letter where kind = 'council-daily'");
        database.update("update people_account set email = null where username = 'griffie'");
    }

    private static Instant moment(String local) {
        return Amsterdam.at(LocalDateTime.parse(local));
    }

    /** As the application does, at this time. */
    private List<String> run(String local) {
        clock.at(local);
        assertThat(bulletins.run()).isZero();
        return database.queryForList(
                "select body from mail_letter where kind = 'council-daily' and recipient = ? order by body",
                String.class,
                TO);
    }

    private void offer(String number, String at) {
        items.save(TestItems.offered(number, "besluiten", moment(at)));
    }

    @Test
    void theDailyLetterTellsOnceWhatCameInBeforeTheHour() {
        database.update("update people_account set email = ? where username = 'griffie'", TO);
        offer("SvO-2031-VB-001", "2031-03-26T14:59");
        offer("SvO-2031-VB-002", "2031-03-26T15:00");

        var first = run("2031-03-26T15:01");
        assertThat(first).hasSize(1);
        assertThat(first.getFirst()).contains("SvO-2031-VB-001", "/council/").doesNotContain("SvO-2031-VB-002");
        assertThat(run("2031-03-26T15:02"))
                .as("not twice, also after a restart")
                .isEqualTo(first);
        assertThat(run("2031-03-27T14:59")).isEqualTo(first);

        assertThat(run("2031-03-27T15:00"))
                .hasSize(2)
                .anySatisfy(body -> assertThat(body).contains("SvO-2031-VB-002").doesNotContain("VB-001"));
        assertThat(run("2031-03-28T15:00")).as("nothing is new").hasSize(2);
        assertThat(database.queryForList(
                        "select told from notification_bulletin where kind = 'council-daily' order by told_on",
                        Integer.class))
                .as("also a day without news is kept")
                .containsExactly(1, 1, 0);
    }

    @Test
    void whatCameInOnDaysWithoutALetterIsInTheNext() {
        database.update("update people_account set email = ? where username = 'griffie'", TO);
        run("2031-03-20T15:00");
        offer("SvO-2031-VB-003", "2031-03-22T10:00");
        assertThat(run("2031-03-23T16:00")).as("a Sunday").isEmpty();
        assertThat(run("2031-03-26T16:00"))
                .singleElement()
                .satisfies(body -> assertThat(body).contains("SvO-2031-VB-003"));
    }

    @Test
    void anAnswerOfTheCoalitionAndATermThatEndedAreNewToo() {
        database.update("update people_account set email = ? where username = 'griffie'", TO);
        run("2031-03-20T15:00");
        var answered = TestItems.offered("SvO-2031-VB-005", "besluiten", moment("2031-01-06T10:00"));
        answered.register(moment("2031-12-01T23:59"), "Griffie", moment("2031-01-07T10:00"));
        answered.plan(
                new Planning(null, LocalDate.parse("2031-02-01"), Treatment.HAMERSTUK, null, null),
                "Griffie",
                moment("2031-01-07T10:00"));
        answered.resolve(
                new CouncilOutcome(
                        Resolution.POSTPONED, "", null, LocalDate.parse("2031-02-01"), "Lijst", "Meer uitleg"),
                "Griffie");
        answered.answerReturn(true, "Aangevuld", "Eigenaar", moment("2031-03-21T10:00"));
        var ended = TestItems.offered("SvO-2031-VB-006", "wensen_bedenkingen", moment("2031-01-06T10:00"));
        ended.register(moment("2031-03-21T12:00"), "Griffie", moment("2031-01-07T10:00"));
        items.saveAll(List.of(answered, ended));

        assertThat(run("2031-03-21T15:00"))
                .singleElement()
                .satisfies(body -> assertThat(body)
                        .contains("De coalitie antwoordde: SvO-2031-VB-005", "Termijn voorbij: SvO-2031-VB-006"));
    }

    @Test
    void twoInstancesWriteTheLetterOnce() {
        database.update("update people_account set email = ? where username = 'griffie'", TO);
        offer("SvO-2031-VB-004", "2031-03-26T14:00");

        Race.twice(() -> run("2031-03-26T15:01"));
        assertThat(run("2031-03-26T15:01")).hasSize(1);
    }

    @Test
    void fortyDossiersAreOnTheBoardByStateAndTheAddressHoldsTheFilter() throws Exception {
        for (int i = 1; i <= 40; i++) {
            offer("SvO-2031-VB-%03d".formatted(i), "2031-03-26T14:00");
        }
        assertThat(page("/council?q=SvO-2031")).contains("SvO-2031-VB-001", "SvO-2031-VB-040", "Aangeboden", "(40)");
        assertThat(page("/council?q=SvO-2031-VB-017"))
                .contains("SvO-2031-VB-017")
                .doesNotContain("SvO-2031-VB-018");
        assertThat(page("/council?q=SvO-2031&state=PLANNED")).contains("Geen dossier past bij dit filter");
        assertThat(page("/council?state=KWIJT&until=gisteren"))
                .contains("Deze stand bestaat niet", "Behandeling uiterlijk op: “gisteren” is geen datum die bestaat");
    }

    private String page(String address) throws Exception {
        var response = browser.perform(get(URI.create(address)).with(user(accounts.loadUserByUsername("griffie"))))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString();
    }
}
