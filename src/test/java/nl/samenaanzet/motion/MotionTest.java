package nl.samenaanzet.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.form.web.FormRounds;
import nl.samenaanzet.motion.Motion.CommitmentDraft;
import nl.samenaanzet.motion.Motion.CommitmentKind;
import nl.samenaanzet.motion.Motion.WorkKind;
import nl.samenaanzet.motion.Questioning.QuestionDraft;
import nl.samenaanzet.motion.Questioning.QuestionView;
import nl.samenaanzet.motion.term.MotionReminders;
import nl.samenaanzet.privacy.Privacy;
import nl.samenaanzet.privacy.marks.Mark;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.Sending;
import nl.samenaanzet.testing.ShownPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Questions, motions, pledges and meetings, from the griffie to the page that everybody reads. */
@ApplicationTest
class MotionTest {

    private static final LocalDate TODAY = Amsterdam.today(Clock.systemUTC());

    @Autowired
    Sending sending;

    @Autowired
    FormRounds rounds;

    @Autowired
    MatterDestruction data;

    @Autowired
    Privacy privacy;

    @Autowired
    Acting people;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    Motion motion;

    @Autowired
    Questioning questioning;

    @Autowired
    MeetingPlan meetings;

    @Autowired
    MotionReminders reminders;

    @Autowired
    JdbcClient database;

    @Test
    void theMotionOfTheLetterIsThereIsLinkedReportedAndSettled() throws Exception {
        var known = people.as("secretaris", () -> motion.all()).stream()
                .filter(c -> c.matter().reference().equals("2024/24"))
                .findFirst()
                .orElseThrow();
        var id = known.id();
        assertThat(known.matter().title()).isEqualTo("Samenwerken voor Overvecht");
        var page = "/raadszaken/moties/" + id;
        browser.perform(get("/raadszaken"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Samenwerken voor Overvecht")))
                .andExpect(content().string(containsString("als praktijkvoorbeeld")))
                .andExpect(content().string(not(containsString("??"))));
        assertThatThrownBy(() -> people.does("secretaris", () -> motion.link(id, WorkKind.AMBITION, "XX", "")))
                .hasMessage("motion.refusal.noWork.AMBITION");
        assertThatThrownBy(() -> people.does("secretaris", () -> motion.link(id, WorkKind.DECISION, "SvO-1-1", "")))
                .hasMessage("motion.refusal.noWork.DECISION");
        assertThatThrownBy(() -> people.does("secretaris", () -> motion.link(id, WorkKind.DOSSIER, "SvO-1", "")))
                .hasMessage("motion.refusal.noWork.DOSSIER");
        people.does("secretaris", () -> motion.link(id, WorkKind.AMBITION, "VB", "In workshops <b>samen</b>."));
        assertThatThrownBy(() -> people.does("secretaris", () -> motion.link(id, WorkKind.AMBITION, "VB", "")))
                .hasMessage("motion.refusal.linked");
        browser.perform(get(page))
                .andExpect(content().string(containsString("veilige buurten (VB)")))
                .andExpect(content().string(containsString("&lt;b&gt;samen")));
        browser.perform(post("/motion/commitments/%s/report".formatted(id))
                        .with(csrf())
                        .with(as("secretaris"))
                        .param("report", "x".repeat(8001)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("8.000")))
                .andExpect(content().string(containsString("xxxxxxxx")));
        people.does("secretaris", () -> motion.report(id, "Wij spraken met de wijk.", Map.of()));
        rounds.refuse("griffie", "/motion/commitments/" + id);
        sending.accepted(
                "griffie", "/motion/commitments/%s/hand-back".formatted(id), "back", "Graag ook met ondernemers.");
        people.does("secretaris", () -> motion.report(id, "Wij spraken met bewoners en ondernemers.", Map.of()));
        browser.perform(get(page)).andExpect(content().string(containsString("Volgens de coalitie voldaan")));
        people.does(
                "griffie", () -> motion.settle(id, "De raad stelde vast dat de motie is uitgevoerd.", TODAY, Map.of()));
        browser.perform(get(page + "?lang=en"))
                .andExpect(content().string(containsString("Settled")))
                .andExpect(content().string(not(containsString("??"))));
        shows("griffie", "/motion/commitments/" + id, "Graag ook met ondernemers.");
        shows("secretaris", "/motion/commitments/" + id + "?lang=en", "Linked: VB");
    }

    @Test
    void aPledgeThatIsNotPublicIsForGriffieAndSecretaryOnlyUntilItIsPublished() throws Exception {
        var draft = new CommitmentDraft(
                CommitmentKind.TOEZEGGING,
                "T-" + UUID.randomUUID(),
                "Halfjaarlijks verslag",
                "Het college komt met een verslag.",
                TODAY,
                TODAY.plusDays(3),
                false);
        var id = people.as("griffie", () -> motion.register(draft));
        assertThatThrownBy(() -> people.as("griffie", () -> motion.register(draft)))
                .hasMessage("motion.refusal.known");
        browser.perform(get("/raadszaken/moties/" + id)).andExpect(status().isNotFound());
        browser.perform(get("/raadszaken")).andExpect(content().string(not(containsString(draft.reference()))));
        shows("secretaris", "/motion", draft.reference());
        assertThatThrownBy(() -> people.does("griffie", () -> motion.extend(id, TODAY.plusDays(9), " ")))
                .hasMessage("motion.refusal.noReason");
        people.does("griffie", () -> motion.extend(id, TODAY.plusDays(9), "De cijfers komen later."));
        people.does("griffie", () -> motion.publish(id));
        browser.perform(get("/raadszaken/moties/" + id))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("nog 9 dagen")))
                .andExpect(content().string(not(containsString("De cijfers komen later."))));
        for (var who : List.of("griffie", "secretaris")) {
            shows(who, "/motion/commitments/" + id, "De cijfers komen later.");
        }
    }

    @Test
    void aQuestionIsAnsweredInPublicAndRemindedOfOnceBeforeAndOnceAfterItsTerm() throws Exception {
        var id = people.as(
                "griffie",
                () -> questioning.register(new QuestionDraft(
                        "Fractie <A>",
                        "Verlichting in het park",
                        "Wanneer komt er licht?",
                        TODAY.minusDays(30),
                        TODAY,
                        true)));
        var question = people.as("griffie", () -> questioning.question(id));
        database.sql("update people_account set email = 'secretaris@voorbeeld.test' where username = 'secretaris'")
                .update();
        reminders.remind();
        reminders.remind();
        assertThat(letters("motion-reminder:question:%s%%".formatted(id))).isEqualTo(1);
        database.sql("update motion_question set due_on = :d where id = :i")
                .param("d", TODAY.minusDays(2))
                .param("i", id.id())
                .update();
        reminders.remind();
        reminders.remind();
        assertThat(letters("motion-late:question:%s%%".formatted(id))).isEqualTo(1);
        database.sql("update people_account set email = null where username = 'secretaris'")
                .update();
        for (var who : List.of("secretaris", "griffie")) {
            browser.perform(get("/inbox?tab=mine").with(as(who)))
                    .andExpect(content().string(containsString("aan de raad")))
                    .andExpect(content().string(containsString("te laat.</a>")))
                    .andExpect(content().string(not(containsString("??"))));
        }
        browser.perform(get("/inbox?tab=mine").with(as("procesverantwoordelijke")))
                .andExpect(content().string(not(containsString("te laat.</a>"))));

        var page = "/raadszaken/vragen/" + question.number();
        browser.perform(get(page))
                .andExpect(content().string(containsString("2 dagen te laat")))
                .andExpect(content().string(containsString("Fractie &lt;A&gt;")));
        browser.perform(post("/motion/questions/%s/answer".formatted(id))
                        .with(csrf())
                        .with(as("secretaris"))
                        .param("answer", "In juni, met een komma"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("vink dat aan")))
                .andExpect(content().string(containsString("In juni, met een komma")));
        rounds.refuse("secretaris", "/motion/questions/" + id);
        sending.accepted(
                "secretaris", "/motion/questions/%s/answer".formatted(id), "answer", "In juni.", "checked", "true");
        assertThatThrownBy(() -> people.does("secretaris", () -> questioning.answer(id, "In juli.", true, Map.of())))
                .hasMessage("motion.refusal.answered");
        browser.perform(get(page + "?lang=en"))
                .andExpect(content().string(containsString("In juni.")))
                .andExpect(content().string(containsString("answered 2 days late")))
                .andExpect(content().string(not(containsString("??"))));
        shows("griffie", "/motion/questions/" + id + "?lang=en", "In juni.");
        shows("secretaris", "/motion?lang=en", question.number());
    }

    @Test
    void whatTheGriffieTypesWrongIsSaidAtItsField() throws Exception {
        for (var page : List.of(
                "/motion/questions/register",
                "/motion/commitments/register",
                "/motion/questions/register?lang=en",
                "/motion/commitments/register?lang=en")) {
            shows("griffie", page, "<form");
        }
        var question = sent(
                "griffie",
                post("/motion/questions/register")
                        .param("subject", "Licht")
                        .param("text", "Wanneer?")
                        .param("askedOn", "31-31-2026"));
        question.says("askedBy", "Vul in welke fractie het vraagt.");
        question.says(
                "askedOn", "“31-31-2026” is geen datum die bestaat. Typ dag, maand en jaar, bijvoorbeeld 3-2-2026.");
        assertThat(question.text("text")).isEqualTo("Wanneer?");
        sent(
                        "griffie",
                        post("/motion/questions/register")
                                .param("askedBy", "Fractie")
                                .param("subject", "Licht")
                                .param("text", "Wanneer?")
                                .param("askedOn", TODAY.plusDays(1).toString()))
                .says("askedOn", "Vul een datum in die niet in de toekomst ligt.");
        var commitment = sent(
                "griffie",
                post("/motion/commitments/register")
                        .param("kind", "WENS")
                        .param("title", "t")
                        .param("dueOn", "straks"));
        assertThat(commitment.problems())
                .extracting(problem -> problem.split(" ")[0])
                .containsExactly("#kind", "#reference", "#text", "#madeOn", "#dueOn");
        assertThat(commitment.value("dueOn")).isEqualTo("straks");
        assertThat(sent(
                                "griffie",
                                post("/motion/commitments/register")
                                        .param("kind", "TOEZEGGING")
                                        .param("reference", "T-1")
                                        .param("title", "t")
                                        .param("text", "t")
                                        .param("madeOn", TODAY.plusDays(2).toString())
                                        .param("dueOn", TODAY.plusDays(1).toString()))
                        .problems())
                .extracting(problem -> problem.split(" ")[0])
                .containsExactly("#madeOn", "#dueOn");
        browser.perform(get("/raadszaken/vragen/bestaat-niet")).andExpect(status().isNotFound());
        browser.perform(get("/raadszaken/moties/geen-id")).andExpect(status().isNotFound());
    }

    @Test
    void whatIsWrongWithAStepIsSaidAtItsFieldAndTheRestIsKept() throws Exception {
        var question = people.as(
                "griffie",
                () -> questioning.register(new QuestionDraft("Fractie", "Licht", "Wanneer?", TODAY, TODAY, false)));
        var longer = sent(
                "griffie",
                post("/motion/questions/%s/extend".formatted(question))
                        .param("on", TODAY.toString())
                        .param("why", "Vakantie"));
        longer.says("on", "Kies een dag na de laatste dag van nu.");
        assertThat(sent(
                                "griffie",
                                post("/motion/questions/%s/extend".formatted(question))
                                        .param("on", TODAY.toString())
                                        .param("why", "x".repeat(5_000)))
                        .problems())
                .as("both at once")
                .extracting(p -> p.split(" ")[0])
                .containsExactly("#on", "#why");
        assertThat(longer.text("why")).isEqualTo("Vakantie");
        rounds.refuse("griffie", "/motion/questions/" + question);
        sending.accepted(
                "griffie",
                "/motion/questions/%s/extend".formatted(question),
                "on",
                TODAY.plusDays(1).toString(),
                "why",
                "Vakantie");
        var id = people.as("secretaris", () -> motion.all()).getFirst().id();
        var link = sent(
                "secretaris",
                post("/motion/commitments/%s/link".formatted(id))
                        .param("kind", "AMBITION")
                        .param("target", "XX")
                        .param("note", "Zo"));
        link.says("target", "Er is geen ambitie met code XX.");
        assertThat(link.text("note")).isEqualTo("Zo");
        assertThat(sent(
                                "griffie",
                                post("/motion/commitments/%s/settle".formatted(id))
                                        .param("settledOn", "straks"))
                        .problems())
                .extracting(p -> p.split(" ")[0])
                .containsExactly("#settledOn", "#settle");
        assertThat(sent(
                                "griffie",
                                post("/motion/commitments/%s/extend".formatted(id))
                                        .param("dueOn", "31-2-2027"))
                        .problems())
                .extracting(p -> p.split(" ")[0])
                .containsExactly("#dueOn", "#why");
        var meeting = meetings.all().getFirst().id();
        assertThat(sent(
                                "griffie",
                                post("/motion/meetings/%s/hold".formatted(meeting))
                                        .param("heldOn", "straks"))
                        .problems())
                .extracting(p -> p.split(" ")[0])
                .containsExactly("#heldOn", "#report");
    }

    @Test
    void whatWasHeldOrSettledIsOfNoDayOnWhichItCouldNotBe() throws Exception {
        database.sql("update motion_meeting set held = false, meeting_on = null")
                .update();
        var meeting = "/motion/meetings/%s/".formatted(meetings.all().getFirst().id());
        sent("griffie", post(meeting + "hold").param("heldOn", "1-1-1990").param("report", "Zo"))
                .says("heldOn", "Deze bijeenkomst was aangekondigd vanaf 1-6-2025. Kijk de datum na.");
        sent("griffie", post(meeting + "hold").param("heldOn", TODAY.plusDays(1).toString()))
                .says("heldOn", "Vul een datum in die niet in de toekomst ligt.");
        sent(
                        "griffie",
                        post(meeting + "fix")
                                .param("fixOn", TODAY.plusYears(10).plusDays(1).toString()))
                .says("fixOn", "Deze dag ligt te ver weg. Kies een dag in de komende 10 jaar.");
        var draft = new CommitmentDraft(
                CommitmentKind.TOEZEGGING, "T-dag", "Licht", "Meer licht", TODAY.minusDays(3), null, false);
        var promised = people.as("griffie", () -> motion.register(draft));
        var settle = "/motion/commitments/%s/settle".formatted(promised);
        sent(
                        "griffie",
                        post(settle)
                                .param("settledOn", TODAY.minusDays(4).toString())
                                .param("settle", "Gedaan"))
                .says(
                        "settledOn",
                        "De toezegging is van %s. Afgedaan kan zij niet van een eerdere dag zijn."
                                .formatted(DayWords.figures(TODAY.minusDays(3))));
        sent(
                        "griffie",
                        post(settle)
                                .param("settledOn", TODAY.plusDays(1).toString())
                                .param("settle", "Gedaan"))
                .says("settledOn", "Vul een datum in die niet in de toekomst ligt.");
        sending.accepted("griffie", settle, "settledOn", TODAY.minusDays(3).toString(), "settle", "Gedaan");
    }

    private ShownPage sent(String who, MockHttpServletRequestBuilder form) throws Exception {
        return new ShownPage(browser.perform(form.with(csrf()).with(as(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    @Test
    void theMeetingOfTheLetterGetsItsDayAndItsReport() throws Exception {
        var id = meetings.all().getFirst().id();
        shows("griffie", "/motion/meetings/" + id + "?lang=en", "eind Q2/begin Q3 2025");
        browser.perform(post("/motion/meetings/%s/fix".formatted(id))
                        .with(csrf())
                        .with(as("secretaris"))
                        .param("fixOn", "2025-06-30")
                        .param("place", "Stadhuis"))
                .andExpect(content().string(containsString("Kies een dag die nog komt")));
        people.does("secretaris", () -> meetings.fix(id, TODAY, "Buurthuis"));
        people.does("griffie", () -> meetings.hold(id, TODAY, "De raad sprak met de wijkcoalitie."));
        browser.perform(get("/raadszaken"))
                .andExpect(content().string(containsString("De raad sprak met de wijkcoalitie.")));
        assertThatThrownBy(() -> people.does("griffie", () -> meetings.hold(id, TODAY, "Nog eens")))
                .hasMessage("motion.refusal.held");
    }

    /** The first of a year too: the row of the series is not there yet. */
    @Test
    void questionsThatAreRegisteredAtTheSameMomentGetNumbersOneAfterTheOther() throws Exception {
        var year = 1990;
        database.sql("delete from motion_number where series = 'V-1990-'").update();
        var barrier = new CyclicBarrier(4);
        var numbers = new ConcurrentSkipListSet<String>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var all = IntStream.range(0, 4)
                    .mapToObj(i -> threads.submit(() -> {
                        barrier.await();
                        var id = people.as(
                                "griffie",
                                () -> questioning.register(new QuestionDraft(
                                        "Fractie", "Tegelijk", "Wanneer?", LocalDate.of(year, 5, 1), TODAY, false)));
                        numbers.add(people.as("griffie", () -> questioning.question(id))
                                .number());
                        return null;
                    }))
                    .toList();
            for (var one : all) {
                one.get();
            }
        }
        assertThat(numbers).containsExactly("V-1990-001", "V-1990-002", "V-1990-003", "V-1990-004");
        database.sql("delete from motion_question where number like 'V-1990-%'").update();
    }

    @Test
    void whatPeopleWroteIsExportedAndGoesSomeTimeAfterwardsUnlessEverybodyCouldReadIt() {
        var open = answered(true);
        var closed = answered(false);
        database.sql("update people_account set email = 'schrijver@voorbeeld.test' where username = 'secretaris'")
                .update();
        assertThat(people.as("secretaris", () -> privacy.export("Schrijver@voorbeeld.test"))
                        .get("council-matters"))
                .anySatisfy(line -> assertThat(line).contains("Antwoord op vraag " + closed.number(), "Het antwoord"));
        database.sql("update people_account set email = null where username = 'secretaris'")
                .update();

        var term = Instant.now().plusSeconds(60);
        assertThat(data.expire(term.minusSeconds(3600)))
                .as("its term is not over")
                .isZero();
        assertThat(data.expire(term)).isPositive();
        assertThat(data.expire(term)).as("twice changes nothing").isZero();
        assertThat(row(open))
                .contains("verwijderd", "Onderwerp", "Het antwoord")
                .doesNotContain("Raadslid");
        assertThat(row(closed))
                .contains("verwijderd")
                .doesNotContain("Raadslid", "Onderwerp", "Het antwoord", "Waarom?");
    }

    private QuestionView answered(boolean open) {
        var id = people.as(
                "griffie",
                () -> questioning.register(new QuestionDraft("Raadslid", "Onderwerp", "Waarom?", TODAY, TODAY, open)));
        people.does("secretaris", () -> questioning.answer(id, "Het antwoord", true, Map.of()));
        return people.as("griffie", () -> questioning.question(id));
    }

    private String row(QuestionView question) {
        return people.as("griffie", () -> questioning.question(question.id())).toString();
    }

    private long letters(String like) {
        return database.sql("select count(*) from mail_letter where letter_key like :k")
                .param("k", like)
                .query(Long.class)
                .single();
    }

    private void shows(String who, String path, String text) throws Exception {
        browser.perform(get(path).with(as(who)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(text)))
                .andExpect(content().string(not(containsString("??"))));
    }

    private RequestPostProcessor as(String who) {
        return user(accounts.loadUserByUsername(who));
    }

    @Test
    void whatLooksLikeDataOfAPersonIsAskedBeforeEverybodyCanReadIt() {
        var asked = new QuestionDraft("Fractie", "Licht", "Wie belt 06-12345678?", TODAY, TODAY, true);
        assertThatThrownBy(() -> people.as("griffie", () -> questioning.register(asked)))
                .hasMessage("privacy.refusal.unanswered");
        var key = questioning.marks(asked.text()).getFirst().key();
        var id = people.as(
                "griffie",
                () -> questioning.register(new QuestionDraft(
                        "Fractie", "Licht", asked.text(), TODAY, TODAY, true, Map.of(key, Mark.Answer.BLANK))));
        assertThat(people.as("griffie", () -> questioning.question(id)).asked().text())
                .isEqualTo("Wie belt [weggelakt]?");
        assertThatThrownBy(() -> people.does(
                        "secretaris", () -> questioning.answer(id, "Mail wijk@voorbeeld.nl", true, Map.of())))
                .hasMessage("privacy.refusal.unanswered");
        var promised = new CommitmentDraft(
                CommitmentKind.TOEZEGGING,
                "T-" + UUID.randomUUID().toString().substring(0, 8),
                "Licht",
                "Van mevrouw De Vries",
                TODAY,
                null,
                true);
        assertThatThrownBy(() -> people.as("griffie", () -> motion.register(promised)))
                .hasMessage("privacy.refusal.unanswered");
    }
}
