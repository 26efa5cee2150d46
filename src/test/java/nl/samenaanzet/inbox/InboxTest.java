package nl.samenaanzet.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.web.FormRounds;
import nl.samenaanzet.inbox.Handover.Handed;
import nl.samenaanzet.inbox.Handover.Held;
import nl.samenaanzet.inbox.Handover.TaskMoveView;
import nl.samenaanzet.inbox.Inbox.DueChanged;
import nl.samenaanzet.inbox.Inbox.NewTask;
import nl.samenaanzet.inbox.Inbox.SeatAnswered;
import nl.samenaanzet.inbox.Inbox.TaskArrived;
import nl.samenaanzet.inbox.Inbox.TaskDone;
import nl.samenaanzet.inbox.Inbox.TaskLeft;
import nl.samenaanzet.inbox.draft.DraftDestruction;
import nl.samenaanzet.inbox.draft.Drafts;
import nl.samenaanzet.inbox.search.Filter;
import nl.samenaanzet.inbox.search.Filter.Tab;
import nl.samenaanzet.inbox.search.TaskList;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.People.SeatId;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.ShownPage;
import org.hibernate.SessionFactory;
import org.hibernate.stat.QueryStatistics;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** What waits for whom, and what people do with the list itself. */
@ApplicationTest
@RecordApplicationEvents
class InboxTest {

    private static final String OWNER = "procesverantwoordelijke";
    private static final String SECRETARY = "secretaris";
    private static final LocalDate TODAY = Amsterdam.today(Clock.systemUTC());

    private static final String PAGE_OF_TASKS = "(?s)select t from Task t where .* t.openedAt asc, t.id asc";

    private record Answered(String subject, String step, SeatId seat) implements SeatAnswered {}

    private record Done(String subject, String step) implements TaskDone {}

    private record Later(String subject, String step, Instant due) implements DueChanged {}

    @Autowired
    FormRounds rounds;

    @Autowired
    Inbox inbox;

    @Autowired
    TaskList list;

    @Autowired
    Snoozing snoozing;

    @Autowired
    Handover handover;

    @Autowired
    Drafts drafts;

    @Autowired
    People seats;

    @Autowired
    Acting people;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ApplicationEvents published;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EntityManagerFactory factory;

    private String number;
    private String subject;

    @BeforeEach
    void nothingIsOpenOrKept() {
        List.of("inbox_task", "inbox_draft", "inbox_snooze", "inbox_move", "inbox_filter")
                .forEach(t -> database.update("delete from " + t));
        number = "SvO-" + UUID.randomUUID().toString().substring(0, 8);
        subject = UUID.randomUUID().toString();
    }

    private String open(Role role, String process, String step, Instant due) {
        var taskId = UUID.randomUUID().toString();
        inbox.open(new NewTask(
                taskId,
                process,
                step,
                subject,
                role,
                new NewTask.OfDossier(number, "Veilige buurten"),
                Instant.now(),
                due));
        return taskId;
    }

    private String ballot() {
        return open(Role.KERNTEAM, "approval", "castVote", Instant.now().plus(Duration.ofDays(10)));
    }

    private UUID confirmation() {
        open(Role.PROCESS_OWNER, "decision", "confirmRoute", Instant.now().plus(Duration.ofDays(10)));
        return rows(OWNER, Tab.MINE).stream()
                .map(r -> UUID.fromString(r.task().id()))
                .findFirst()
                .orElseThrow();
    }

    private List<TaskRow> rows(String account, Tab tab) {
        return people.as(account, () -> list.page(Filter.of(tab)).rows());
    }

    private SeatId seat(int place) {
        return seats.kernteam().get(place - 1).id();
    }

    private UUID id(String account) {
        return people.as(account, () -> seats.me().accountId());
    }

    /** A second account with the role of process owner. */
    private UUID colleague() {
        var id = UUID.randomUUID();
        database.update(
                "insert into people_account (id, username, password_hash, title, email_own, trial, enabled) "
                        + "values (?, ?, 'x', ?, false, false, true)",
                id,
                "collega" + id.toString().substring(0, 6),
                "Collega");
        database.update("insert into people_account_role (account_id, role) values (?, 'PROCESS_OWNER')", id);
        return id;
    }

    private String username(UUID account) {
        return database.queryForObject("select username from people_account where id = ?", String.class, account);
    }

    private MockHttpServletResponse page(String account, MockHttpServletRequestBuilder request) {
        try {
            return browser.perform(request.with(csrf()).with(user(accounts.loadUserByUsername(account))))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String account, String address) {
        try {
            return page(account, get(address)).getContentAsString();
        } catch (java.io.UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }

    // arriving and leaving

    @Test
    void aBallotArrivesAtEightSeatsAndLeavesEachAsItAnswers() {
        ballot();

        assertThat(published.stream(TaskArrived.class)
                        .filter(a -> a.task().subject().equals(subject))
                        .map(TaskArrived::seat)
                        .distinct())
                .hasSize(8);
        people.does("kernteam1", () -> events.publishEvent(new Answered(subject, "castVote", seat(1))));
        assertThat(published.stream(TaskLeft.class)).hasSize(1);
        assertThat(rows("kernteam1", Tab.MINE)).isEmpty();
        assertThat(rows("kernteam2", Tab.MINE)).hasSize(1);
    }

    @Test
    void whatIsDoneSaysByWhomOrThatTheProcessWentOn() {
        var first = ballot();
        people.does("kernteam1", () -> events.publishEvent(new Answered(subject, "castVote", seat(1))));
        inbox.close(first);

        assertThat(rows("kernteam1", Tab.DONE))
                .singleElement()
                .satisfies(r -> assertThat(r.closedBy()).startsWith("Kernteam, zetel 1"));
        assertThat(rows("kernteam2", Tab.DONE)).singleElement().satisfies(r -> {
            assertThat(r.closedBy()).isNull();
            assertThat(r.closedAt()).isNotNull();
        });
    }

    @Test
    void anActThatIsTakenBackLeavesItsRowOpen() {
        confirmation();

        people.does(
                OWNER,
                () -> transaction.executeWithoutResult(tx -> {
                    events.publishEvent(new Done(subject, "confirmRoute"));
                    tx.setRollbackOnly();
                }));

        assertThat(rows(OWNER, Tab.MINE)).hasSize(1);
    }

    @Test
    void aNewDueTimeMovesTheOpenRowsOnly() {
        ballot();
        people.does("kernteam1", () -> events.publishEvent(new Answered(subject, "castVote", seat(1))));
        var due = Instant.parse("2040-01-02T16:00:00Z");

        events.publishEvent(new Later(subject, "castVote", due));

        assertThat(rows("kernteam2", Tab.MINE)).allMatch(r -> r.task().due().equals(due));
        assertThat(rows("kernteam1", Tab.DONE)).noneMatch(r -> r.task().due().equals(due));
    }

    // tabs

    @Test
    void eachTabShowsItsOwn() {
        ballot();
        people.does("kernteam1", () -> events.publishEvent(new Answered(subject, "castVote", seat(1))));
        var sector = seats.kernteam().get(0).sectorKey();
        var neighbours = seats.kernteam().stream()
                        .filter(s -> sector != null && sector.equals(s.sectorKey()))
                        .count()
                - 1;

        var counts = people.as("kernteam1", list::counts);
        assertThat(counts)
                .containsEntry(Tab.MINE, 0L)
                .containsEntry(Tab.DONE, 1L)
                .containsEntry(Tab.WAITING, 1L)
                .containsEntry(Tab.SECTOR, neighbours);
        assertThat(people.as(OWNER, list::counts)).containsEntry(Tab.MINE, 0L).containsEntry(Tab.WAITING, 7L);
        assertThat(people.as("griffie", list::counts)).containsEntry(Tab.WAITING, 0L);
    }

    @Test
    void theMostUrgentIsOnTopAndWhatHasNoTimeBelow() {
        open(Role.CHAIR, "a", "late", Instant.now().minus(Duration.ofDays(1)));
        open(Role.CHAIR, "a", "none", null);
        open(Role.CHAIR, "a", "soon", Instant.now().plus(Duration.ofDays(1)));

        assertThat(rows("voorzitter", Tab.MINE))
                .extracting(r -> r.task().step())
                .containsExactly("late", "soon", "none");
    }

    @Test
    void theFilterThatWasUsedLastComesBackAndALinkWins() {
        confirmation();
        assertThat(page(OWNER, get("/inbox?tab=mine&q=buurten")).getStatus()).isEqualTo(200);

        assertThat(page(OWNER, get("/inbox?done")).getRedirectedUrl()).isEqualTo("/inbox?tab=mine&q=buurten&done");
        assertThat(text(OWNER, "/inbox?tab=mine&q=nergens")).contains("Met dit filter is er niets te zien");
        assertThat(page(OWNER, get("/inbox")).getRedirectedUrl()).isEqualTo("/inbox?tab=mine&q=nergens");
        assertThat(page(SECRETARY, get("/inbox")).getStatus())
                .as("somebody else")
                .isEqualTo(200);
        assertThat(text(OWNER, "/inbox?tab=mine")).contains("Bevestig de route");
        assertThat(page(OWNER, get("/inbox")).getStatus()).as("taken away").isEqualTo(200);
    }

    @Test
    void filtersFindWhatTheySay() {
        ballot();
        var sector = seats.kernteam().stream()
                .filter(s -> s.sectorKey() != null)
                .findFirst()
                .orElseThrow()
                .sectorKey();
        var ofSector = seats.kernteam().stream()
                .filter(s -> sector.equals(s.sectorKey()))
                .count();

        assertThat(total(new Filter(Tab.WAITING, null, null, sector, null, null, 1)))
                .isEqualTo(ofSector);
        assertThat(total(new Filter(Tab.WAITING, "approval.castVote", number, null, TODAY.plusDays(20), "VEILIGE", 1)))
                .isEqualTo(8);
        assertThat(total(new Filter(Tab.WAITING, null, null, null, TODAY.plusDays(5), null, 1)))
                .isZero();
        assertThat(total(new Filter(Tab.WAITING, null, null, null, null, "%", 1)))
                .as("a percent sign is a sign")
                .isZero();
        assertThat(total(new Filter(Tab.WAITING, "approval.nothing", null, null, null, null, 1)))
                .isZero();
    }

    private long total(Filter filter) {
        return people.as(OWNER, () -> list.page(filter).total());
    }

    @Test
    void anUnknownTabFilterOrPageIsSaid() {
        confirmation();

        assertThat(text(OWNER, "/inbox?tab=alles&before=gisteren"))
                .contains("Dit tabblad bestaat niet", "“gisteren” is geen datum die bestaat", "Bevestig de route");
        var wordy = new ShownPage(text(OWNER, "/inbox?tab=mine&q=" + "x".repeat(10_000)));
        wordy.says("q", "Deze tekst is te lang: 10.000 tekens. Gebruik hoogstens 100 tekens.");
        assertThat(wordy.value("q")).hasSize(10_000);
        assertThat(text(OWNER, "/inbox?tab=mine&page=99"))
                .contains("U ziet de laatste, bladzijde 1", "Bevestig de route");
    }

    // many

    @Test
    void tenThousandOpenTasksCostNoMoreThanAFew() {
        many(10_000);
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            var many = cost(statistics, "/inbox?tab=waiting");
            assertThat(text(OWNER, "/inbox?tab=waiting")).contains("(10000)");
            assertThat(text(OWNER, "/inbox?tab=waiting&page=400")).contains(">400<");
            database.update("delete from inbox_task where task_id > 'many-00050'");
            var few = cost(statistics, "/inbox?tab=waiting");

            assertThat(many).isEqualTo(few).isEqualTo(new Cost(7, TaskList.PAGE));
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    /**
     * @param statements about tasks: a page, its total, the four tabs, the kinds
     * @param rows of tasks that were read
     */
    private record Cost(long statements, long rows) {}

    /** Only what the list asks: work in the background is in the same statistics. */
    private Cost cost(Statistics statistics, String address) {
        statistics.clear();
        text(OWNER, address);
        return new Cost(
                queries(
                                statistics,
                                "(?s)select (count\\(\\*\\) from \\(select t\\.|distinct concat).*|" + PAGE_OF_TASKS)
                        .mapToLong(QueryStatistics::getExecutionCount)
                        .sum(),
                queries(statistics, PAGE_OF_TASKS)
                        .mapToLong(QueryStatistics::getExecutionRowCount)
                        .sum());
    }

    private static Stream<QueryStatistics> queries(Statistics statistics, String pattern) {
        return Stream.of(statistics.getQueries())
                .filter(q -> q.matches(pattern))
                .map(statistics::getQueryStatistics);
    }

    private void many(int count) {
        var rows = new ArrayList<Object[]>();
        for (int i = 1; i <= count; i++) {
            rows.add(new Object[] {
                UUID.randomUUID(),
                "many-%05d".formatted(i),
                subject,
                number + i,
                Timestamp.from(Instant.now()),
                Timestamp.from(Instant.now().plus(Duration.ofMinutes(i)))
            });
        }
        database.batchUpdate(
                "insert into inbox_task (id, task_id, process, step, subject, role, drafted, dossier_number, dossier_title, opened_at, due) "
                        + "values (?, ?, 'council', 'planItem', ?, 'GRIFFIE', false, ?, 'Titel', ?, ?)",
                rows);
    }

    @Test
    void theFileHoldsWhatIsOnScreenAndSaysWhereItIsCutOff() {
        many(1_001);

        var lines = text(OWNER, "/inbox/list.csv?tab=waiting").lines().toList();
        assertThat(lines).hasSize(1_002);
        assertThat(lines.getFirst()).contains("Taak;Nummer");
        assertThat(lines.getLast()).contains("Afgekapt na 1");
    }

    // putting off

    @Test
    void whatIsPutOffIsUnderLaterForMeOnlyAndComesBack() {
        var row = confirmation();
        var colleague = username(colleague());

        people.does(OWNER, () -> snoozing.snooze(List.of(row), TODAY.plusDays(3)));

        assertThat(rows(OWNER, Tab.MINE)).isEmpty();
        assertThat(people.as(OWNER, list::later)).hasSize(1);
        assertThat(rows(colleague, Tab.MINE)).hasSize(1);
        assertThat(text(OWNER, "/inbox")).contains("Later", "Nu weer tonen");
        database.update(
                "update inbox_snooze set until = ?",
                Timestamp.from(Instant.now().minusSeconds(1)));
        assertThat(rows(OWNER, Tab.MINE)).as("comes back by itself").hasSize(1);
    }

    @Test
    void aDeadlineThatComesNearerBringsItBack() {
        var row = confirmation();
        people.does(OWNER, () -> snoozing.snooze(List.of(row), TODAY.plusDays(5)));

        events.publishEvent(new Later(subject, "confirmRoute", Instant.now().plus(Duration.ofDays(1))));

        assertThat(rows(OWNER, Tab.MINE)).hasSize(1);
    }

    @Test
    void nothingIsPutOffPastItsDeadlineOrByAnother() {
        var row = confirmation();

        refused("inbox.refusal.pastDeadline", OWNER, () -> snoozing.snooze(List.of(row), TODAY.plusDays(11)));
        refused("inbox.refusal.snoozeDay", OWNER, () -> snoozing.snooze(List.of(row), TODAY));
        refused("inbox.refusal.notYours", SECRETARY, () -> snoozing.snooze(List.of(row), TODAY.plusDays(1)));
        refused("inbox.refusal.nothingChosen", OWNER, () -> snoozing.snooze(List.of(), TODAY.plusDays(1)));
        assertThat(rows(OWNER, Tab.MINE)).hasSize(1);
    }

    private void refused(String key, String account, Runnable act) {
        assertThatThrownBy(() -> people.does(account, act))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }

    // changing hands

    @Test
    void aTaskIsGivenWithAReasonAndBothSidesSeeIt() {
        var row = confirmation();
        var colleague = colleague();
        people.does(
                SECRETARY, () -> handover.reassign(List.of(new Held(row, null)), id(OWNER), "Jij kent het dossier"));
        assertThat(text(OWNER, "/inbox?tab=mine"))
                .contains("Gegeven door Secretaris van de wijkcoalitie", "Jij kent het dossier");

        var handed =
                people.as(SECRETARY, () -> handover.reassign(List.of(new Held(row, id(OWNER))), colleague, "Vakantie"));

        assertThat(handed).isEqualTo(new Handed(1, List.of()));
        assertThat(rows(OWNER, Tab.MINE)).isEmpty();
        assertThat(rows(username(colleague), Tab.MINE)).hasSize(1);
        assertThat(text(OWNER, "/inbox?tab=mine")).contains("van u overgenomen door Secretaris", "Vakantie");
        people.does(OWNER, handover::see);
        assertThat(text(OWNER, "/inbox?tab=mine")).doesNotContain("van u overgenomen");
        assertThat(handover.log(List.of(row)))
                .extracting(TaskMoveView::reason)
                .containsExactly("Jij kent het dossier", "Vakantie");
        assertThat(published.stream(TaskArrived.class)
                        .filter(a -> a.rowId().equals(row.toString()))
                        .map(TaskArrived::assignee))
                .containsExactly(null, id(OWNER), colleague);
    }

    @Test
    void manyAtOnceAreCountedHonestly() {
        var row = confirmation();
        var closed = open(Role.PROCESS_OWNER, "decision", "completeFacts", null);
        var second = rows(OWNER, Tab.MINE).stream()
                .map(r -> UUID.fromString(r.task().id()))
                .filter(id -> !id.equals(row))
                .findFirst()
                .orElseThrow();
        inbox.close(closed);

        var handed = people.as(
                SECRETARY,
                () -> handover.reassign(
                        List.of(new Held(row, null), new Held(second, null), new Held(UUID.randomUUID(), null)),
                        id(OWNER),
                        "Verdeling"));

        assertThat(handed.moved()).isEqualTo(1);
        assertThat(handed.left()).hasSize(2).allMatch(l -> l.why().key().equals("inbox.refusal.closed"));
    }

    @Test
    void aSeatsTaskGoesToWhoSpeaksForThatSeatOnly() {
        ballot();
        var row = UUID.fromString(rows("kernteam1", Tab.MINE).getFirst().task().id());

        var handed =
                people.as(SECRETARY, () -> handover.reassign(List.of(new Held(row, null)), id("kernteam2"), "Ziek"));

        assertThat(handed.moved()).isZero();
        assertThat(handed.left().getFirst().why().key()).isEqualTo("inbox.refusal.mayNot");
        refused(
                "inbox.refusal.moveReason",
                SECRETARY,
                () -> handover.reassign(List.of(new Held(row, null)), id("kernteam1"), " "));
    }

    @Test
    void ofTwoWhoGiveTheSameTaskInTheSameMomentOneIsTold() throws Exception {
        var row = confirmation();
        var one = colleague();
        var two = colleague();
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> race(barrier, SECRETARY, row, one));
            var second = threads.submit(() -> race(barrier, OWNER, row, two));

            assertThat(first.get().moved() + second.get().moved()).isEqualTo(1);
            assertThat(List.of(first.get(), second.get()))
                    .flatExtracting(Handed::left)
                    .extracting(l -> l.why().key())
                    .containsExactly("inbox.refusal.movedMeanwhile");
        }
        assertThat(handover.log(List.of(row))).hasSize(1);
    }

    private Handed race(CyclicBarrier barrier, String account, UUID row, UUID to) throws Exception {
        barrier.await();
        return people.as(account, () -> handover.reassign(List.of(new Held(row, null)), to, "Tegelijk"));
    }

    @Test
    void whatIsMissingWhenPuttingOffOrGivingIsSaidAtItsFieldAndTheRestIsKept() throws Exception {
        var row = confirmation() + "/-";
        var later = new ShownPage(
                page(OWNER, post("/inbox/snooze").param("row", row).param("until", "straks"))
                        .getContentAsString());
        later.says("until", "“straks” is geen datum die bestaat. Typ dag, maand en jaar, bijvoorbeeld 3-2-2026.");
        assertThat(later.attribute("row-" + row.split("/")[0], "checked")).isNotNull();
        assertThat(page(OWNER, post("/inbox/reassign").param("row", row).param("choose", "rows"))
                        .getRedirectedUrl())
                .as("no token in the address")
                .isEqualTo("/inbox/reassign?row=" + row);
        var given = new ShownPage(
                page(OWNER, post("/inbox/reassign").param("row", row).param("reason", "Vakantie"))
                        .getContentAsString());
        given.says("to", "Kies aan wie u de taak geeft.");
        assertThat(given.text("reason")).isEqualTo("Vakantie");
        rounds.refuse(OWNER, "/inbox/reassign?row=" + row);
        page(
                OWNER,
                post("/inbox/reassign")
                        .param("row", row)
                        .param("to", colleague().toString())
                        .param("reason", "Vakantie"));
    }

    @Test
    void whoTickedNothingIsToldSoAtTheList() throws Exception {
        confirmation();
        for (var button : List.of(post("/inbox/take"), post("/inbox/reassign").param("choose", "rows"))) {
            var page = new ShownPage(page(OWNER, button).getContentAsString());
            assertThat(page.problems()).containsExactly("#row U hebt geen taak aangevinkt.");
            assertThat(page.attribute("row", "tabindex")).isEqualTo("-1");
            assertThat(page.text("row-wrong")).isEqualTo("U hebt geen taak aangevinkt.");
        }
    }

    @Test
    void whatAColleagueIsBusyWithIsTakenAfterASecondQuestionOnly() throws Exception {
        var row = confirmation();
        var colleague = colleague();
        people.does(username(colleague), () -> handover.take(List.of(new Held(row, null))));

        var asked = page(OWNER, post("/inbox/take").param("take", row + "/" + colleague));
        assertThat(asked.getContentAsString()).contains("Een collega is hiermee bezig", "in handen van Collega");
        assertThat(rows(OWNER, Tab.MINE)).isEmpty();
        page(OWNER, post("/inbox/take").param("row", row + "/" + colleague).param("confirmed", "true"));

        assertThat(rows(OWNER, Tab.MINE)).hasSize(1);
        assertThat(people.as(username(colleague), handover::taken)).hasSize(1);
    }

    @Test
    void aDraftOfAColleagueIsAlsoBeingBusy() {
        var row = confirmation();
        var colleague = username(colleague());
        people.does(colleague, () -> drafts.keep(form(), Map.of("reason", "Omdat")));

        assertThat(people.as(OWNER, () -> handover.inProgress(List.of(new Held(row, null)))))
                .hasSize(1);
        assertThat(people.as(colleague, () -> handover.inProgress(List.of(new Held(row, null)))))
                .isEmpty();
    }

    // drafts

    private Drafts.Form form() {
        return new Drafts.Form("decision", subject, "confirmRoute");
    }

    private String drafting() {
        return "/inbox/drafts/decision/" + subject + "/confirm-route";
    }

    @Test
    void aDraftIsKeptByItselfAndGoesWithTheTask() throws Exception {
        confirmation();

        var kept = page(
                OWNER,
                post(drafting())
                        .header("X-Draft", "yes")
                        .param("reason", "Omdat dit <b>moet</b>")
                        .param("follow", "OTHER"));

        assertThat(kept.getContentAsString()).matches("Concept bewaard om \\d\\d:\\d\\d");
        assertThat(people.as(OWNER, () -> drafts.of(form())).orElseThrow().fields())
                .containsOnly(Map.entry("reason", "Omdat dit <b>moet</b>"), Map.entry("follow", "OTHER"));
        assertThat(page(OWNER, post(drafting()).param("reason", "Zonder script"))
                        .getRedirectedUrl())
                .isEqualTo("/decision/" + subject + "/confirm-route");
        people.does(OWNER, () -> events.publishEvent(new Done(subject, "confirmRoute")));
        assertThat(database.queryForObject("select count(*) from inbox_draft", Integer.class))
                .isZero();
    }

    @Test
    void aDraftCanBeThrownAway() {
        confirmation();
        page(OWNER, post(drafting()).param("reason", "x"));

        page(OWNER, post(drafting() + "/discard"));

        assertThat(people.as(OWNER, () -> drafts.of(form())).orElseThrow().savedAt())
                .isNull();
    }

    @Test
    void anEmptyFormIsNotKeptWhichIsSaidAndTheDraftOfBeforeStays() throws Exception {
        confirmation();
        page(OWNER, post(drafting()).param("reason", "Omdat"));
        var request = post(drafting()).param("reason", " ").param("otherRoute", "");
        var flash = browser.perform(request.with(csrf()).with(user(accounts.loadUserByUsername(OWNER))))
                .andReturn()
                .getFlashMap();
        assertThat(flash.keySet())
                .as("the page shows the draft of before, not the empty form")
                .containsOnly("refusals");
        assertThat(flash.get("refusals"))
                .asInstanceOf(LIST)
                .singleElement()
                .asString()
                .contains("inbox.refusal.draftEmpty");
        assertThat(people.as(OWNER, () -> drafts.of(form())).orElseThrow().fields())
                .containsOnly(Map.entry("reason", "Omdat"));
        var byItself = page(OWNER, post(drafting()).header("X-Draft", "yes").param("reason", ""));
        assertThat(byItself.getContentAsString()).startsWith("U hebt nog niets ingevuld");
    }

    @Test
    void aDraftTooLongOrOfSomeoneElsesTaskIsRefusedInWords() throws Exception {
        confirmation();

        var tooLong =
                page(OWNER, post(drafting()).header("X-Draft", "yes").param("reason", "x".repeat(10 * 1024 * 1024)));
        assertThat(tooLong.getStatus()).isEqualTo(409);
        assertThat(tooLong.getContentAsString()).contains("te lang om te bewaren");
        var other = page("griffie", post(drafting()).header("X-Draft", "yes").param("reason", "x"));
        assertThat(other.getStatus()).isEqualTo(409);
        assertThat(other.getContentAsString()).contains("niet van u");
        assertThat(page("griffie", post(drafting()).param("reason", "x")).getRedirectedUrl())
                .isEqualTo("/decision/" + subject + "/confirm-route");
        var tooMuch = "x".repeat(Drafts.MOST_BYTES);
        var flash = browser.perform(post(drafting())
                        .param("reason", tooMuch)
                        .with(csrf())
                        .with(user(accounts.loadUserByUsername(OWNER))))
                .andReturn()
                .getFlashMap();
        assertThat(flash.get("typedDraft")).as("shown again").isEqualTo(Map.of("reason", tooMuch));
        assertThat(flash.get("refusals"))
                .asInstanceOf(LIST)
                .singleElement()
                .asString()
                .contains("inbox.refusal.draftTooLong");
        assertThat(database.queryForObject("select count(*) from inbox_draft", Integer.class))
                .isZero();
    }

    @Test
    void draftsAreNotKeptForLong(@Autowired DraftDestruction data) {
        confirmation();
        page(OWNER, post(drafting()).param("reason", "x"));

        assertThat(transaction.<Integer>execute(tx -> data.expire(Instant.now().minusSeconds(60))))
                .isZero();
        assertThat(transaction.<Integer>execute(tx -> data.expire(Instant.now().plusSeconds(60))))
                .isEqualTo(1);
    }
}
