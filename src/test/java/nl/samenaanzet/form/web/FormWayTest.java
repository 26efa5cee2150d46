package nl.samenaanzet.form.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Text;
import nl.samenaanzet.language.Bundles;
import nl.samenaanzet.testing.ShownPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one way through a form, with all that people can send. */
@WebMvcTest(controllers = FormWayTest.TryPage.class)
@AutoConfigureMockMvc(addFilters = false)
class FormWayTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    enum Answer {
        AGREE,
        OBJECT
    }

    record TryForm(
            @Text(200) @NotBlank(message = "{form.wrong.choice}")
            String title,

            Answer answer,
            LocalDate day,
            LocalTime time,
            BigDecimal euro,
            Integer hours,
            Boolean covered,
            List<String> tell) {}

    /** A page that does what it is told by the title. */
    @Controller
    static class TryPage {

        @GetMapping("/try")
        String show(Model model) {
            model.addAttribute(
                    "form",
                    new TryForm(
                            "begin",
                            null,
                            LocalDate.of(2026, 2, 3),
                            LocalTime.of(9, 30),
                            new BigDecimal("1250.50"),
                            8,
                            true,
                            List.of("b")));
            return page(model);
        }

        @PostMapping("/try")
        String send(@Valid @ModelAttribute("form") TryForm form, BindingResult errors, Model model) {
            return Act.on(errors, () -> act(form)).then("/done?" + form.euro()).orShow(() -> page(model));
        }

        @PostMapping("/press")
        String press(@RequestParam(defaultValue = "") String fault, Model model) {
            return Act.on(model, () -> {
                        if (!fault.isEmpty()) {
                            throw new DataIntegrityViolationException("value too large");
                        }
                        throw new Refusal("form.wrong.choice");
                    })
                    .then("/done")
                    .orShow(() -> show(model));
        }

        private static void act(TryForm form) {
            switch (form.title()) {
                case "meanwhile" -> throw new OptimisticLockingFailureException("x");
                case "database" -> throw new DataIntegrityViolationException("value too large");
                case "fails" -> throw new NullPointerException("euro");
                case "field" -> throw Refusal.at("day", "form.wrong.day", "x");
                case "elsewhere" -> throw Refusal.at("gone", "form.wrong.twice");
                default -> {}
            }
        }

        private static String page(Model model) {
            model.addAttribute("answers", Answer.values());
            model.addAttribute("receivers", Map.of("a", "A", "b", "B"));
            return "form/try";
        }
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({FormBinding.class, FormBinder.Registration.class, FormProblems.class, FormLabels.class, TryPage.class})
    static class Site {

        @Bean
        static MessageSource messageSource() {
            return Bundles.texts();
        }
    }

    @Autowired
    MockMvc browser;

    @Test
    void whatIsKeptIsShownAsItIsTyped() throws Exception {
        var page = shown("nl");
        assertThat(page.value("euro")).isEqualTo("1250,50");
        assertThat(shown("en").value("euro")).isEqualTo("1250.50");
        assertThat(page.value("day")).isEqualTo("2026-02-03");
        assertThat(page.attribute("day", "type")).isEqualTo("date");
        assertThat(page.value("time")).isEqualTo("09:30");
        assertThat(page.value("hours")).isEqualTo("8");
        assertThat(page.attribute("covered-true", "checked")).isNotNull();
        assertThat(page.attribute("tell-b", "checked")).isNotNull();
        assertThat(page.attribute("tell-a", "checked")).isNull();
        assertThat(page.html()).doesNotContain("aria-invalid", "alert");
    }

    private ShownPage shown(String language) throws Exception {
        return new ShownPage(browser.perform(get("/try").locale(Locale.of(language)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    @Test
    void whatIsTypedAsPeopleTypeIsDone() throws Exception {
        assertThat(browser.perform(post("/try")
                                .param("title", " Titel\r\n")
                                .param("answer", "AGREE")
                                .param("day", "3 februari 2026")
                                .param("time", "9.30")
                                .param("euro", "€ 25.000,-")
                                .param("hours", "8")
                                .param("covered", "true")
                                .param("tell", "a", "b")
                                .locale(DUTCH))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/done?25000");
        assertThat(browser.perform(post("/try")
                                .param("title", "Titel")
                                .param("answer", "")
                                .param("day", "")
                                .param("euro", ""))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/done?null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answer|ABSTAIN|Dit antwoord kennen we niet. Kies een van de mogelijkheden.",
                "covered|misschien|Dit antwoord kennen we niet. Kies een van de mogelijkheden.",
                "day|31-02-2026|“31-02-2026” is geen datum die bestaat. Typ dag, maand en jaar, bijvoorbeeld 3-2-2026.",
                "day|morgen|“morgen” is geen datum die bestaat. Typ dag, maand en jaar, bijvoorbeeld 3-2-2026.",
                "day|2026-02-31|“2026-02-31” is geen datum die bestaat. Typ dag, maand en jaar, bijvoorbeeld 3-2-2026.",
                "time|25:99|“25:99” is geen tijd. Typ uren en minuten, bijvoorbeeld 9:30.",
                "time|straks|“straks” is geen tijd. Typ uren en minuten, bijvoorbeeld 9:30.",
                "euro|1e15|“1e15” is geen getal. Typ alleen cijfers; een komma mag, zoals in 12,5.",
                "euro|1e4000000|“1e4000000” is geen getal. Typ alleen cijfers; een komma mag, zoals in 12,5.",
                "hours|1,5|“1,5” is geen heel getal. Typ een getal zonder komma."
            })
    void whatCannotBeReadIsSaidAtItsFieldAndKept(String field, String typed, String sentence) throws Exception {
        var page = sent(post("/try").param("title", "Titel").param(field, typed));
        page.says(field, sentence);
        assertThat(page.html()).contains("aria-invalid=\"true\"");
        if (page.attribute(field, "type") != null) {
            assertThat(page.value(field)).isEqualTo(typed);
            assertThat(page.attribute(field, "type")).isEqualTo("text");
        }
        assertThat(page.value("title")).isEqualTo("Titel");
    }

    @Test
    void oneOfAListIsNotTakenApartAtItsCommas() throws Exception {
        var page = sent(post("/try").param("title", " ").param("tell", "a,b"));
        assertThat(page.attribute("tell-a", "checked")).isNull();
        assertThat(page.attribute("tell-b", "checked")).isNull();
    }

    @Test
    void tenThousandCharactersAreRefusedWithTheLimitAndKept() throws Exception {
        var page = sent(post("/try").param("title", "x".repeat(10_000)));
        page.says("title", "Deze tekst is te lang: 10.000 tekens. Gebruik hoogstens 200 tekens.");
        assertThat(page.value("title")).hasSize(10_000);
    }

    @Test
    void allThatIsWrongIsSaidAtOnceInTheOrderOfTheForm() throws Exception {
        var page = sent(post("/try").param("title", " ").param("euro", "veel").param("day", "morgen"));
        assertThat(page.problems()).extracting(p -> p.split(" ")[0]).containsExactly("#title", "#day", "#euro");
    }

    @Test
    void theSameSentenceNamesItsField() throws Exception {
        var page =
                sent(post("/try").param("title", "Titel").param("answer", "x").param("covered", "x"));
        assertThat(page.problems()).hasSize(2).doesNotHaveDuplicates().allMatch(p -> p.contains(": Dit antwoord"));
    }

    @Test
    void whatIsMissingIsSaid() throws Exception {
        sent(post("/try").param("title", " "))
                .says("title", "Dit antwoord kennen we niet. Kies een van de mogelijkheden.");
        sent(post("/try")).says("title", "Dit antwoord kennen we niet. Kies een van de mogelijkheden.");
    }

    @Test
    void whatTheRulesRefuseIsSaidTogetherWithWhatCannotBeRead() throws Exception {
        var page = sent(post("/try").param("title", "field").param("euro", "veel"));
        assertThat(page.problems()).extracting(p -> p.split(" ")[0]).containsExactly("#day", "#euro");
        var once = sent(post("/try").param("title", "field").param("day", "morgen"));
        assertThat(once.problems()).hasSize(1);
    }

    @Test
    void whatFailsOverWhatCannotBeReadLeavesTheRestSaid() throws Exception {
        for (var title : List.of("fails", "database", "Titel")) {
            var page = sent(post("/try").param("title", title).param("euro", "veel"));
            assertThat(page.problems()).extracting(p -> p.split(" ")[0]).containsExactly("#euro");
        }
    }

    @ParameterizedTest
    @CsvSource({"title,Titel,Ander", "day,2026-02-03,2026-02-04", "answer,AGREE,OBJECT", "euro,1,2"})
    void aFieldThatCameTwiceIsRefused(String field, String one, String other) throws Exception {
        var page = sent(post("/try").param("title", "Titel").param(field, one).param(field, other));
        assertThat(page.text(field + "-wrong")).isNotEmpty();
    }

    @Test
    void somebodyJustBeforeIsSaidOnTopAndTheInputIsKept() throws Exception {
        var page = sent(post("/try").param("title", "meanwhile").param("day", "3-2-2026"));
        assertThat(page.problems().getFirst()).contains("Iemand anders was u net voor");
        assertThat(page.value("day")).isEqualTo("2026-02-03");
    }

    @Test
    void whatTheDatabaseRefusesIsNotToldAsSomebodyElse() throws Exception {
        for (var form :
                List.of(post("/try").param("title", "database"), post("/press").param("fault", "yes"))) {
            var page = sent(form, 500);
            assertThat(page.problems())
                    .singleElement()
                    .asString()
                    .contains("Dat ligt aan ons")
                    .doesNotContain("Iemand anders");
        }
    }

    @Test
    void whatIsAboutNoFieldOfTheFormStandsOnTop() throws Exception {
        var page = sent(post("/try").param("title", "elsewhere"));
        assertThat(page.problems()).containsExactly("Dit kwam twee keer binnen. Vul het één keer in.");
    }

    @Test
    void aButtonIsRefusedOnThePageItStandsOn() throws Exception {
        var page = sent(post("/press"));
        assertThat(page.problems()).containsExactly("Dit antwoord kennen we niet. Kies een van de mogelijkheden.");
        assertThat(page.value("title")).isEqualTo("begin");
    }

    private ShownPage sent(MockHttpServletRequestBuilder request) throws Exception {
        return sent(request, 200);
    }

    private ShownPage sent(MockHttpServletRequestBuilder request, int status) throws Exception {
        var answer = browser.perform(request.locale(DUTCH)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return new ShownPage(answer.getContentAsString());
    }
}
