package nl.samenaanzet.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.OneDatabase;
import nl.samenaanzet.theoryofchange.Editing;
import nl.samenaanzet.theoryofchange.ElementDraft;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Theories;
import nl.samenaanzet.workshop.Participant.ParticipantView;
import nl.samenaanzet.workshop.ParticipantRegister;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Rows go in by way of a preview: all or none, and each refused row is named with its reason. */
@OneDatabase
@ApplicationTest
class SpreadsheetPageTest {

    private static final String OWNER = "procesverantwoordelijke";

    @Autowired
    Acting people;

    @Autowired
    ParticipantRegister register;

    @Autowired
    Theories theories;

    @Autowired
    Editing editing;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    @Test
    void participantsComeInAfterTheirPreviewAndAKnownOneIsChanged() throws Exception {
        var address = UUID.randomUUID() + "@voorbeeld.invalid";
        var preview = upload(
                "participants",
                "all",
                "naam;e-mailadres;sector;toegankelijkheid\nEen <b>naam</b>;" + address + ";bewoners;rolstoel");
        browser.perform(get(preview).with(as(OWNER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Een &lt;b&gt;naam&lt;/b&gt;")));
        assertThat(named("Een <b>naam</b>")).as("not before somebody says so").isZero();
        take(preview).andExpect(redirectedUrl("/workshop/participants"));
        take(upload(
                "participants",
                "all",
                "naam;e-mailadres;sector;toegankelijkheid\nAnders;" + address.toUpperCase() + ";bewoners;"));
        assertThat(people.as(OWNER, () -> register.everybody()))
                .filteredOn(p -> address.equals(p.email()))
                .extracting(ParticipantView::name)
                .containsExactly("Anders");
        take(preview).andExpect(status().isNotFound());
    }

    @Test
    void oneWrongRowStopsAllOfThemAndIsNamed() throws Exception {
        var good = UUID.randomUUID() + "@voorbeeld.invalid";
        var preview = upload(
                "participants",
                "all",
                "naam;e-mailadres;sector;toegankelijkheid\nGoed;" + good + ";bewoners;\n"
                        + "Fout;geen adres;zon;\nElders;b@voorbeeld.invalid;maan;\nNog eens;" + good
                        + ";bewoners;");
        browser.perform(get(preview).with(as(OWNER)))
                .andExpect(content().string(containsString("3 rijen met een fout")))
                .andExpect(content().string(containsString("<title>Fout: ")))
                .andExpect(content().string(containsString("Rij 3, kolom e-mailadres: Vul een")))
                .andExpect(content().string(containsString("Rij 3, kolom sector: De sector zon bestaat niet")))
                .andExpect(content().string(containsString("De sector maan bestaat niet")))
                .andExpect(content().string(containsString("twee keer")));
        take(preview).andExpect(content().string(containsString("Een rij kan nu toch niet worden ingelezen")));
        assertThat(named("Goed")).isZero();
    }

    @Test
    void aFormulaHidesNoOtherWrongRow() throws Exception {
        var preview = upload(
                "participants",
                "all",
                "naam;e-mailadres;sector;toegankelijkheid\n=1+1;a@voorbeeld.invalid;bewoners;\nFout;geen adres;zon;");
        browser.perform(get(preview).with(as(OWNER)))
                .andExpect(content().string(containsString("2 rijen met een fout")))
                .andExpect(content().string(containsString("Rij 2, kolom naam: Hier staat een formule")))
                .andExpect(content().string(containsString("Rij 3, kolom e-mailadres: Vul een")))
                .andExpect(content().string(containsString("Rij 3, kolom sector: ")));
    }

    @Test
    void indicatorsGoOutAndComeInAgainWithDutchNumbers() throws Exception {
        var under = people.as(
                OWNER, () -> editing.add("MO", ElementDraft.of(ElementKind.OUTCOME, "Meer werk"), null, null));
        take(upload(
                        "indicators",
                        "MO",
                        "indicator;eenheid;stand nu;streefgetal;hoort bij;uitleg\n"
                                + "Banen;aantal;1.250;1.500,5;Meer werk;"))
                .andExpect(redirectedUrl("/theory-of-change/MO"));
        var banen = theories.elements("MO").stream()
                .filter(e -> e.text().equals("Banen"))
                .findFirst()
                .orElseThrow();
        assertThat(banen.aim().baseline()).isEqualByComparingTo("1250");
        assertThat(theories.links("MO")).anyMatch(l -> l.from().equals(banen.id()) && l.to().equals(under));

        var file = browser.perform(get("/spreadsheet/indicators/MO/rows.xlsx").with(as(OWNER)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        take(upload("indicators", "MO", file));
        assertThat(theories.elements("MO"))
                .filteredOn(e -> e.text().equals("Banen"))
                .extracting(e -> e.aim().target())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("1500.5"));
        var noUnit =
                upload("indicators", "MO", "indicator;eenheid;stand nu;streefgetal;hoort bij;uitleg\nZonder;;1;2;;");
        browser.perform(get(noUnit).with(as(OWNER)))
                .andExpect(content().string(containsString("heeft een eenheid nodig")));
        var elsewhere = upload("activities", "MO", "activiteit;sector;hoort bij;uitleg\nIets;bewoners;Bestaat niet;");
        browser.perform(get(elsewhere).with(as(OWNER))).andExpect(content().string(containsString("Bestaat niet")));
    }

    @Test
    void eachKindIsForItsOwnRolesAndAPreviewForWhoUploaded() throws Exception {
        browser.perform(get("/spreadsheet/participants/all").with(as("kernteam1")))
                .andExpect(status().isForbidden());
        browser.perform(get("/spreadsheet/participants/all/rows.csv").with(as("kernteam1")))
                .andExpect(status().isForbidden());
        browser.perform(get("/spreadsheet/activities/VB").with(as("kernteam1"))).andExpect(status().isOk());
        var preview = upload(
                "participants", "all", "naam;e-mailadres;sector;toegankelijkheid\nX;x@voorbeeld.invalid;bewoners;");
        browser.perform(get(preview).with(as("secretaris"))).andExpect(status().isNotFound());
    }

    @Test
    void aFileThatIsNoneIsRefusedOnTheSamePage() throws Exception {
        browser.perform(multipart("/spreadsheet/participants/all")
                        .file(file(new byte[] {1, 0, 2}))
                        .with(csrf())
                        .with(as(OWNER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("kan niet worden gelezen")));
        browser.perform(multipart("/spreadsheet/participants/all")
                        .file(file(new byte[0]))
                        .with(csrf())
                        .with(as(OWNER)))
                .andExpect(content().string(containsString("Kies een bestand")));
    }

    private String upload(String kind, String context, Object content) throws Exception {
        var bytes = content instanceof byte[] b ? b : content.toString().getBytes(StandardCharsets.UTF_8);
        return browser.perform(multipart("/spreadsheet/" + kind + "/" + context)
                        .file(file(bytes))
                        .with(csrf())
                        .with(as(OWNER)))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private static MockMultipartFile file(byte[] content) {
        return new MockMultipartFile("file", "blad", null, content);
    }

    private ResultActions take(String preview) throws Exception {
        return browser.perform(
                post(preview.replace("/preview", "/take")).with(csrf()).with(as(OWNER)));
    }

    private long named(String name) {
        return people.as(OWNER, () -> register.everybody()).stream()
                .filter(p -> p.name().equals(name))
                .count();
    }

    private RequestPostProcessor as(String account) {
        return user(accounts.loadUserByUsername(account));
    }
}
