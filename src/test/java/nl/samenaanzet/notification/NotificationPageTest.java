package nl.samenaanzet.notification;

import static nl.samenaanzet.testing.Drafts.draft;
import static nl.samenaanzet.testing.Drafts.forTheCoalition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Locale;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.inbox.Inbox;
import nl.samenaanzet.notification.receiver.Addressees;
import nl.samenaanzet.notification.receiver.Receiver.Choices;
import nl.samenaanzet.people.OwnDetails;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.MovedClock;
import nl.samenaanzet.testing.OneDatabase;
import nl.samenaanzet.testing.ShownPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages: choosing, stopping without signing in, and who was told. */
@OneDatabase
@ApplicationTest
class NotificationPageTest {

    private static final String SETTINGS = "/notification/settings";

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    Preferences preferences;

    @Autowired
    Addressees book;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    Inbox inbox;

    @Autowired
    Acting people;

    @Autowired
    OwnDetails details;

    @Autowired
    MovedClock clock;

    @Autowired
    JdbcTemplate database;

    private Post post;

    @BeforeEach
    void addresses() {
        clock.back();
        post = new Post(database, inbox, clock, new JavaMailSenderImpl());
        post.address("secretaris");
    }

    @AfterEach
    void back() {
        post.down();
    }

    private MockHttpServletResponse as(String username, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(csrf()).with(user(accounts.loadUserByUsername(username))))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse nobody(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(csrf())).andReturn().getResponse();
    }

    @Test
    void everybodyChoosesForThemselves() throws Exception {
        assertThat(as("griffie", get(SETTINGS)).getContentAsString())
                .contains("geen e-mailadres bekend")
                .doesNotContain("Stukken");
        var kept = as(
                "secretaris",
                post(SETTINGS)
                        .param("pace[TASK]", "DAILY")
                        .param("pace[PAPERS]", "WEEKLY")
                        .param("language", "en"));
        assertThat(kept.getRedirectedUrl()).isEqualTo(SETTINGS + "?kept");
        var mine = people.as("secretaris", preferences::mine);
        assertThat(mine.of(NoticeKind.TASK)).isEqualTo(Pace.DAILY);
        assertThat(mine.of(NoticeKind.REMINDER)).as("not in the form").isEqualTo(Pace.AT_ONCE);
        assertThat(people.as("secretaris", details::language)).isEqualTo(Locale.ENGLISH);
        assertThat(people.as("kernteam1", preferences::mine).of(NoticeKind.TASK))
                .isEqualTo(Pace.AT_ONCE);
    }

    @Test
    void whoSwitchesTheLanguageOfThePagesIsWrittenToInIt() throws Exception {
        as("secretaris", get("/?lang=en"));
        assertThat(people.as("secretaris", details::language)).isEqualTo(Locale.ENGLISH);

        as("secretaris", get("/?lang=fr"));
        nobody(get("/?lang=nl"));
        as("griffie", get("/?lang=nl"));
        assertThat(people.as("secretaris", details::language)).isEqualTo(Locale.ENGLISH);

        as("secretaris", get("/?lang=nl"));
        assertThat(people.as("secretaris", details::language)).isEqualTo(Locale.of("nl"));
    }

    @Test
    void whatDoesNotExistIsRefusedAndNothingIsKept() throws Exception {
        for (var wrong : new String[][] {
            {"SPAM", "DAILY", "Deze soort e-mail bestaat niet"},
            {"TASK", "HOURLY", "Kies bij “Nieuwe taak”"},
            {"TASK", "", "Kies bij “Nieuwe taak”"},
            {"REMINDER", "NONE", "Kies een taal"}
        }) {
            var language = wrong[0].equals("REMINDER") ? "fr" : "nl";
            var answer = as(
                    "secretaris",
                    post(SETTINGS)
                            .param("pace[OUTCOME]", "NONE")
                            .param("pace[%s]".formatted(wrong[0]), wrong[1])
                            .param("language", language));
            var page = new ShownPage(answer.getContentAsString());
            assertThat(page.problems()).singleElement().asString().contains(wrong[2]);
            assertThat(page.attribute("pace[OUTCOME]-NONE", "checked")).isNotNull();
            if (wrong[0].equals("TASK")) {
                page.says("pace[TASK]", "Kies bij “Nieuwe taak” wanneer u e-mail wilt. Er is niets bewaard.");
            }
        }
        assertThat(people.as("secretaris", preferences::mine)).isEqualTo(Choices.first());
    }

    @Test
    void aLetterIsStoppedWithoutSigningInOnceAndOnlyByThePress() throws Exception {
        var token = book.reachable().getFirst().token();
        var page = "/notification/unsubscribe/" + token;
        assertThat(nobody(get(page).param("kind", "TASK")).getContentAsString())
                .contains("Stop met deze e-mails")
                .doesNotContain("Secretaris");
        assertThat(people.as("secretaris", preferences::mine).of(NoticeKind.TASK))
                .as("looking changes nothing")
                .isEqualTo(Pace.AT_ONCE);
        assertThat(nobody(post(page).param("kind", "TASK")).getRedirectedUrl()).isEqualTo(page + "?done&kind=TASK");
        assertThat(people.as("secretaris", preferences::mine).of(NoticeKind.TASK))
                .isEqualTo(Pace.NONE);
        assertThat(people.as("secretaris", preferences::mine).of(NoticeKind.REMINDER))
                .isEqualTo(Pace.AT_ONCE);
        assertThat(nobody(post(page).param("kind", "TASK")).getRedirectedUrl())
                .as("used")
                .isEqualTo(page + "?before&kind=TASK");
        assertThat(nobody(get(page + "?before&kind=TASK")).getContentAsString()).contains("al niet meer");
        nobody(post(page));
        assertThat(people.as("secretaris", preferences::mine).paces().values()).containsOnly(Pace.NONE);
        assertThat(nobody(get(page).param("kind", "SPAM")).getStatus()).isEqualTo(404);
    }

    /** RFC 8058: no cookie, no token of our pages, an answer without another address; and the same again is as good. */
    @Test
    void aMailProgramStopsALetterWithOnePress() throws Exception {
        var page = "/notification/unsubscribe/" + book.reachable().getFirst().token();
        for (int i = 0; i < 2; i++) {
            var answer = browser.perform(post(page)
                            .queryParam("kind", "TASK")
                            .contentType("application/x-www-form-urlencoded")
                            .content("List-Unsubscribe=One-Click"))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isEqualTo(200);
        }
        assertThat(people.as("secretaris", preferences::mine).of(NoticeKind.TASK))
                .isEqualTo(Pace.NONE);
        assertThat(people.as("secretaris", preferences::mine).of(NoticeKind.REMINDER))
                .isEqualTo(Pace.AT_ONCE);
        assertThat(browser.perform(post("/notification/unsubscribe/x").param("List-Unsubscribe", "One-Click"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(browser.perform(post("/notification/settings").with(user(accounts.loadUserByUsername("secretaris"))))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .as("only there")
                .isEqualTo(403);
    }

    @Test
    void aForgedTokenIsNobodys() throws Exception {
        var token = book.reachable().getFirst().token();
        for (var forged : new String[] {"x", token.substring(1), token + "A", "' or 1=1 --", "A".repeat(5000)}) {
            assertThat(nobody(get("/notification/unsubscribe/{t}", forged)).getStatus())
                    .isEqualTo(404);
            assertThat(nobody(post("/notification/unsubscribe/{t}", forged)).getStatus())
                    .isEqualTo(404);
        }
        assertThat(people.as("secretaris", preferences::mine)).isEqualTo(Choices.first());
    }

    @Test
    void onTheDossierWhoRunsItSeesWhomItWaitsForAndAsksAgain() throws Exception {
        var id = people.as("procesverantwoordelijke", () -> draft(drafting, forTheCoalition()));
        var number = people.as("procesverantwoordelijke", () -> submission.submitStrategy(id));
        var subject = people.awaitTask("kernteam1", number, "castVote").subject();
        post.address("kernteam1");
        var dossier = "/ambition/dossiers/" + number;
        assertThat(as("secretaris", get(dossier)).getContentAsString())
                .contains("Op wie wacht dit?", "geen e-mailadres bekend", "krijgt e-mail");
        assertThat(as("lezer", get(dossier)).getContentAsString()).doesNotContain("Op wie wacht dit?");
        var told = "/notification/dossiers/" + number;
        var form = post(told + "/rappel").param("subject", subject).param("step", "castVote");
        assertThat(as("secretaris", form).getRedirectedUrl()).isEqualTo(told);
        var page = as("secretaris", get(told)).getContentAsString();
        assertThat(page)
                .contains("Kernteam, zetel 1", "nog eens gevraagd", "Vandaag al gevraagd door")
                .doesNotContain("@voorbeeld.invalid");
        assertThat(as("secretaris", form).getContentAsString()).contains("Morgen kan het weer");
        assertThat(as("secretaris", get("/notification/dossiers/SvO-1")).getStatus())
                .isEqualTo(404);
        assertThat(as(
                                "secretaris",
                                post("/notification/dossiers/SvO-1/rappel")
                                        .param("subject", "x")
                                        .param("step", "y"))
                        .getStatus())
                .isEqualTo(404);
    }
}
