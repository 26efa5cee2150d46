package nl.samenaanzet.form.web;

import static nl.samenaanzet.testing.Drafts.forTheCoalition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.people.seat.Seating;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.Drafts;
import nl.samenaanzet.testing.FirstRows;
import nl.samenaanzet.testing.Sending;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Of a form of which a part cannot be read nothing is kept, told or sent, whatever the rules say of the rest. */
@ApplicationTest
class AttemptTest {

    private static final String OWNER = "procesverantwoordelijke";
    private static final String INSERT =
            "insert into decision_meeting (meeting_on, place) values (date '2031-01-0%d', 'Stadhuis')";

    @Autowired
    Sending sending;

    @Autowired
    Acting people;

    @Autowired
    Drafting drafting;

    @Autowired
    Seating seating;

    @Autowired
    Clock clock;

    @Autowired
    DataSource database;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aMotionIsNotKept() throws Exception {
        keepsNothing(
                "griffie",
                "/motion/commitments/register",
                "dueOn",
                "morgen",
                "kind",
                "MOTIE",
                "reference",
                "M-2031-1",
                "title",
                "Meer licht",
                "text",
                "De raad wil meer licht in de Zandwijk.",
                "madeOn",
                "2026-01-05");
    }

    @Test
    void anElementOfATheoryIsNotKept() throws Exception {
        keepsNothing(
                OWNER,
                "/theory-of-change/VB/new",
                "testBy",
                "morgen",
                "kind",
                "GOAL",
                "text",
                "Iedereen voelt zich veilig",
                "revision",
                "0");
    }

    @Test
    void aComponentOfAStrategyIsNotKept() throws Exception {
        var strategy = people.as(OWNER, () -> Drafts.draft(drafting, forTheCoalition()));
        keepsNothing(
                OWNER,
                "/ambition/%s/components/new".formatted(strategy),
                "means",
                "veel",
                "about",
                "Straatgesprekken",
                "owner",
                "Wijkteam");
    }

    @Test
    void aHolderOfASeatIsNotKept() throws Exception {
        people.does(
                "secretaris",
                () -> seating.endTerm(seating.seat("kernteam-8").holder().id(), "Verhuisd"));
        keepsNothing(
                "secretaris",
                "/people/seats/kernteam-8/appoint-holder",
                "until",
                "morgen",
                "account",
                people.as("secretaris", seating::free).getFirst().accountId().toString(),
                "from",
                Amsterdam.today(clock).toString(),
                "chosen",
                "Gekozen door de bewoners");
    }

    /** First refused without a trace; then, with nothing in that field, kept: so it was the field alone. */
    private void keepsNothing(String account, String address, String field, String unreadable, String... rest)
            throws Exception {
        var before = new FirstRows(database);
        var page = sending.refused(account, address, with(rest, field, unreadable));
        assertThat(page.problems()).singleElement().asString().startsWith("#" + field);
        assertThat(kept(before)).isEmpty();
        sending.accepted(account, address, with(rest, field, ""));
        assertThat(kept(before)).isNotEmpty();
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new);
    }

    /** But for what the engine and the fingerprint of the day write by themselves. */
    private static List<String> kept(FirstRows before) throws Exception {
        return before.changed().stream()
                .filter(table -> !table.startsWith("engine_") && !table.equals("register_daily_head"))
                .toList();
    }

    @Test
    void everyTransactionEndsBeforeItKeepsSomething() throws Exception {
        var before = new FirstRows(database);
        var transaction = new TransactionTemplate(transactions);
        var ownOne = new TransactionTemplate(transactions);
        ownOne.setPropagationBehavior(PROPAGATION_REQUIRES_NEW);
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        var came = new ArrayList<String>();
        Attempt.of(() -> {
                    came.add("reads " + reading.execute(status -> count()));
                    transaction.executeWithoutResult(status -> {
                        insert(1);
                        came.add("writes");
                        ownOne.executeWithoutResult(own -> insert(2));
                        came.add("never");
                    });
                    return null;
                })
                .run();
        Attempt.of(() -> {
                    try {
                        ownOne.executeWithoutResult(own -> insert(3));
                    } catch (RuntimeException swallowed) {
                        came.add("swallows");
                    }
                    transaction.executeWithoutResult(status -> insert(4));
                    came.add("never");
                    return null;
                })
                .run();
        assertThat(came).containsExactly("reads 0", "writes", "swallows");
        assertThat(kept(before)).isEmpty();
        transaction.executeWithoutResult(status -> insert(5));
        assertThat(kept(before)).as("an act after it").containsExactly("decision_meeting");
    }

    private int count() {
        return new JdbcTemplate(database).queryForObject("select count(*) from decision_meeting", Integer.class);
    }

    private void insert(int number) {
        new JdbcTemplate(database).update(INSERT.formatted(number));
    }
}
