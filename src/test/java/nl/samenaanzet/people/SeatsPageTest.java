package nl.samenaanzet.people;

import static nl.samenaanzet.testing.Drafts.draft;
import static nl.samenaanzet.testing.Drafts.forTheCoalition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.form.web.FormRounds;
import nl.samenaanzet.people.seat.Seating;
import nl.samenaanzet.people.seat.Term;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.MovedClock;
import nl.samenaanzet.testing.OneDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of the seats and of the own details. */
@OneDatabase
@ApplicationTest
class SeatsPageTest {

    private static final LocalDate TODAY = Amsterdam.today(Clock.systemUTC());

    @Autowired
    FormRounds rounds;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    Seating seating;

    @Autowired
    People known;

    @Autowired
    Approval approval;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    Acting people;

    @Autowired
    MovedClock clock;

    @Autowired
    JdbcTemplate database;

    @AfterEach
    void asItWas() {
        clock.back();
        database.update("delete from people_mandate where kind = 'SUBSTITUTE' or recorded_by is not null");
        database.update("update people_mandate set ended_at = null, ended_by = null, end_reason = null");
    }

    @Test
    void whoSitsInTheKernteamIsForEverybodyToRead() throws Exception {
        end(8);
        browser.perform(get("/people/seats"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Zetel 1")))
                .andExpect(content().string(containsString("Eén zetel is niet bezet.")))
                .andExpect(content().string(containsString("zonder einddatum")))
                .andExpect(content().string(containsString("Overgenomen uit de instellingen")))
                .andExpect(content().string(not(containsString("??"))));
        browser.perform(get("/people/seats/kernteam-8?lang=en"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ended by Secretaris van de wijkcoalitie")))
                .andExpect(content().string(containsString("Verhuisd")))
                .andExpect(content().string(not(containsString("end-term"))))
                .andExpect(content().string(not(containsString("??"))));
        browser.perform(get("/people/seats/kernteam-9")).andExpect(status().isNotFound());
    }

    @Test
    void theSecretaryNamesASubstituteAndTakesItBack() throws Exception {
        browser.perform(get("/people/seats/kernteam-3/name-substitute")
                        .with(user(accounts.loadUserByUsername("secretaris"))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Vervanger 1")))
                .andExpect(content().string(not(containsString(">Kernteam, zetel"))))
                .andExpect(content().string(not(containsString("??"))));
        browser.perform(substitute(
                        "vervanger1", TODAY.toString(), TODAY.plusDays(7).toString()))
                .andExpect(redirectedUrl("/people/seats/kernteam-3?recorded"));
        var named = seating.seat("kernteam-3").substitute();
        assertThat(named.lastDay()).isEqualTo(TODAY.plusDays(7));
        assertThat(named.period().from()).as("today begins now").isAfter(Amsterdam.begin(TODAY));
        browser.perform(get("/people/seats"))
                .andExpect(content().string(containsString("<strong>Vervanger 1</strong>")));

        var path = "/people/seats/kernteam-3/take-back/" + named.id();
        browser.perform(as("voorzitter", get(path)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
        browser.perform(as("voorzitter", post(path)).param("reason", "x".repeat(10_000)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString("Deze tekst is te lang: 10.000 tekens. Gebruik hoogstens 500 tekens.")));
        rounds.refuse("voorzitter", path);
        browser.perform(as("voorzitter", post(path)).param("reason", "<b>Weer</b> terug"))
                .andExpect(redirectedUrl("/people/seats/kernteam-3?recorded"));
        browser.perform(get("/people/seats/kernteam-3"))
                .andExpect(content().string(containsString("&lt;b&gt;Weer&lt;/b&gt; terug")));
        browser.perform(as("secretaris", get("/people/seats/kernteam-3/end-term/" + named.id())))
                .andExpect(status().isNotFound());
    }

    @Test
    void whatIsTypedWrongIsSaidBesideTheFieldAndNothingIsRecorded() throws Exception {
        says(
                substitute("vervanger1", TODAY.toString(), TODAY.minusDays(1).toString()),
                "Het einde ligt niet na het begin.");
        says(
                substitute("vervanger1", "gisteren", ""),
                "“gisteren” is geen datum die bestaat.",
                "Vul in tot en met wanneer.");
        says(substitute("vervanger1", TODAY.toString(), ""), "Vul in tot en met wanneer.");
        says(substitute("vervanger1", TODAY.toString(), "+999999999-12-31"), "is geen datum die bestaat.");
        says(substitute("vervanger1", TODAY.toString(), "2199-12-31"), "Deze datum kan niet kloppen.");
        says(
                substitute(
                        "vervanger1",
                        TODAY.minusDays(9).toString(),
                        TODAY.minusDays(2).toString()),
                "Deze periode is al voorbij.");
        says(substitute("kernteam1", TODAY.toString(), TODAY.toString()), "heeft in die tijd zelf zetel 1");
        says(substitute("lezer", TODAY.toString(), TODAY.toString()), "Kies een account");
        says(
                substitute("lezer", TODAY.plusDays(5).toString(), TODAY.toString()),
                "Kies een account",
                "Het einde ligt niet na het begin");
        says(as("secretaris", post("/people/seats/kernteam-3/name-substitute")), "Vul in vanaf wanneer.");
        end(8);
        says(
                as("secretaris", post("/people/seats/kernteam-8/appoint-holder"))
                        .param("account", id("vervanger1").toString())
                        .param("from", TODAY.toString())
                        .param("chosen", "x".repeat(10_000)),
                "Deze tekst is te lang: 10.000 tekens. Gebruik hoogstens 500 tekens.");
        assertThat(seating.seat("kernteam-3").history()).hasSize(1);
        assertThat(seating.seat("kernteam-8").history()).hasSize(1);
    }

    @Test
    void aVacantSeatGetsAHolderForATerm() throws Exception {
        end(8);
        browser.perform(as("voorzitter", post("/people/seats/kernteam-8/appoint-holder"))
                        .param("account", id("vervanger2").toString())
                        .param("from", TODAY.toString())
                        .param("until", TODAY.plusYears(2).toString())
                        .param("chosen", "Gekozen door de bewoners"))
                .andExpect(redirectedUrl("/people/seats/kernteam-8?recorded"));
        assertThat(seating.seat("kernteam-8").holder()).satisfies(holder -> {
            assertThat(holder.speaker().title()).isEqualTo("Vervanger 2");
            assertThat(holder.lastDay()).isEqualTo(TODAY.plusYears(2));
            assertThat(holder.recorded().chosen()).isEqualTo("Gekozen door de bewoners");
        });
    }

    @Test
    void whoAnswersAMinuteAfterThePeriodIsTold() throws Exception {
        var id = people.as("procesverantwoordelijke", () -> draft(drafting, forTheCoalition()));
        var ballot = people.awaitBallot(
                "kernteam1", people.as("procesverantwoordelijke", () -> submission.submitStrategy(id)));
        people.does(
                "secretaris",
                () -> seating.nameSubstitute(
                        seating.seat("kernteam-3").seat().id(),
                        id("vervanger1"),
                        new Term(clock.instant(), clock.instant().plus(Duration.ofHours(1)))));
        browser.perform(as("vervanger1", get("/approval/%s/cast-vote".formatted(ballot))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Vervanger 1, namens zetel 3")));
        clock.pass(Duration.ofMinutes(61));
        browser.perform(as("vervanger1", post("/approval/%s/cast-vote".formatted(ballot)))
                        .param("answer", "CONSENT"))
                .andExpect(content().string(containsString("Uw vervanging van zetel 3 is geëindigd op")));
        assertThat(approval.ballot(ballot).answers()).isEmpty();
    }

    @Test
    void everybodyKeepsTheirOwnAddress() throws Exception {
        browser.perform(as("lezer", get("/people/me")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
        browser.perform(as("kernteam2", get("/people/me")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Zetel 2")));
        assertThat(known.countedApart())
                .as("together unless the seat chose otherwise")
                .isEmpty();
        browser.perform(as("kernteam2", post("/people/me")).param("email", "").param("apart", "true"))
                .andExpect(redirectedUrl("/people/me?kept"));
        assertThat(known.countedApart()).containsExactly(2);
        browser.perform(as("kernteam2", get("/people/me"))).andExpect(content().string(containsString("checked")));
        browser.perform(as("kernteam2", post("/people/me")).param("email", ""))
                .andExpect(redirectedUrl("/people/me?kept"));
        assertThat(known.countedApart()).isEmpty();
        says(as("lezer", post("/people/me")).param("email", "lezer@"), "Dit is geen e-mailadres.");
        browser.perform(as("lezer", post("/people/me")).param("email", "lezer@voorbeeld.nl"))
                .andExpect(redirectedUrl("/people/me?kept"));
        browser.perform(as("lezer", get("/people/me")))
                .andExpect(content().string(containsString("lezer@voorbeeld.nl")));
        browser.perform(as("lezer", post("/people/me")).param("email", "")).andExpect(redirectedUrl("/people/me?kept"));
        browser.perform(as("lezer", get("/people/me")))
                .andExpect(content().string(not(containsString("lezer@voorbeeld.nl"))));
    }

    private void end(int number) {
        var seat = seating.seat("kernteam-" + number);
        people.does("secretaris", () -> seating.endTerm(seat.holder().id(), "Verhuisd"));
    }

    private MockHttpServletRequestBuilder substitute(String username, String from, String until) {
        return as("secretaris", post("/people/seats/kernteam-3/name-substitute"))
                .param("account", id(username).toString())
                .param("from", from)
                .param("until", until);
    }

    private MockHttpServletRequestBuilder as(String username, MockHttpServletRequestBuilder request) {
        return request.with(csrf()).with(user(accounts.loadUserByUsername(username)));
    }

    private void says(MockHttpServletRequestBuilder request, String... sentences) throws Exception {
        browser.perform(request)
                .andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder(sentences)))
                .andExpect(content().string(containsString("alert--error")))
                .andExpect(content().string(not(containsString("??"))));
    }

    private UUID id(String username) {
        return database.queryForObject("select id from people_account where username = ?", UUID.class, username);
    }
}
