package nl.samenaanzet.ambition.web;

import static nl.samenaanzet.testing.Drafts.draft;
import static nl.samenaanzet.testing.Drafts.forTheCoalition;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Drafting.StrategyText;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.OneDatabase;
import nl.samenaanzet.testing.Sending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/**
 * Every form of a strategy, refused and accepted: all that is wrong at once, at its field, and what was typed is kept.
 */
@OneDatabase
@ApplicationTest
class AmbitionFormsTest {

    private static final String OWNER = "procesverantwoordelijke";
    private static final String LATE = "Deze strategie ligt al voor. De tekst kan nu niet meer veranderen.";
    private static final String WHY = "Er zijn bezwaren. Pas de tekst aan en leg hem opnieuw voor.";

    @Autowired
    Sending forms;

    @Autowired
    Acting people;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    Dossiers dossiers;

    private StrategyId strategy;

    @BeforeEach
    void begun() {
        strategy = people.as(OWNER, () -> drafting.begin("VB", new StrategyText("Veilige buurten", "Samen")));
    }

    private String address(String step) {
        return "/ambition/%s/%s".formatted(strategy, step);
    }

    @Test
    void aTextWithoutWords() throws Exception {
        for (var address : new String[] {"/ambition/VB/new-strategy", address("text")}) {
            var nothing = forms.refused(OWNER, address, "title", " ");
            nothing.says("title", "Vul een titel in.");
            nothing.says("summary", "Vul een samenvatting in.");
            var half = forms.refused(OWNER, address, "title", "x".repeat(201), "summary", "Samen");
            half.says("title", "Deze tekst is te lang: 201 tekens. Gebruik hoogstens 200 tekens.");
            assertThat(half.text("summary")).isEqualTo("Samen");
        }
        assertThat(forms.accepted(OWNER, address("text"), "title", "Titel", "summary", "Samen"))
                .isEqualTo(address("draft"));
        assertThat(forms.accepted(OWNER, "/ambition/VB/new-strategy", "title", "Titel", "summary", "Samen"))
                .endsWith("/draft");
    }

    @Test
    void aComponentWithoutWords() throws Exception {
        var address = address("components/new");
        var nothing = forms.refused(OWNER, address, "means", "-1", "meansNote", "Uren");
        nothing.says("about", "Vul in waarover het besluit gaat.");
        nothing.says("owner", "Vul in wie de eigenaar is.");
        nothing.says("means", "Vul een bedrag in met alleen cijfers, bijvoorbeeld 25000 of 1250,50.");
        assertThat(nothing.text("meansNote")).isEqualTo("Uren");
        var unread = forms.refused(OWNER, address, "means", "1e15", "about", "Lampen", "facts[gedekt]", "misschien");
        unread.says("means", "“1e15” is geen getal. Typ alleen cijfers; een komma mag, zoals in 12,5.");
        unread.says("owner", "Vul in wie de eigenaar is.");
        assertThat(unread.value("means")).isEqualTo("1e15");
        assertThat(unread.problems())
                .anyMatch(p -> p.endsWith("Dit antwoord kennen de regels niet. Kies een van de antwoorden."));
        assertThat(forms.accepted(OWNER, address, "means", "€ 1.250,50", "about", "Lampen", "owner", "bewoners"))
                .isEqualTo(address("draft#components"));
        var component = dossiers.byId(strategy).content().components().getFirst();
        assertThat(component.means()).isEqualByComparingTo(new BigDecimal("1250.50"));
        assertThat(forms.page(OWNER, address("components/" + component.id())).value("means"))
                .isEqualTo("1250,50");
        forms.refused(OWNER, address("components/" + component.id()), "about", "")
                .says("about", "Vul in waarover het besluit gaat.");
        assertThat(forms.accepted(OWNER, address("components/%s/remove".formatted(component.id()))))
                .isEqualTo(address("draft#components"));
    }

    @Test
    void aDocumentThatIsNone() throws Exception {
        forms.refused(OWNER, address("document"), new MockMultipartFile("document", "", null, new byte[0]));
        var page = forms.refused(
                OWNER, address("document"), new MockMultipartFile("document", "a.exe", null, new byte[] {1}));
        assertThat(page.problems()).containsExactly("#document Het bestand a.exe is geen pdf, odt, docx of txt.");
        assertThat(page.text("document-wrong")).isEqualTo("Het bestand a.exe is geen pdf, odt, docx of txt.");
        assertThat(forms.accepted(
                        OWNER,
                        address("document"),
                        new MockMultipartFile("document", "a.txt", null, "Tekst".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(address("draft#document"));
    }

    @Test
    void aStrategyThatIsNotReadyOrIsSubmittedAlready() throws Exception {
        var early = forms.refused(OWNER, address("submit-strategy"));
        assertThat(early.problems())
                .containsExactly(
                        "#document Voeg eerst het document met de ambitiestrategie toe.",
                        "#components Voeg eerst minstens één besluitonderdeel toe.");
        assertThat(early.attribute("document", "tabindex")).isEqualTo("-1");
        assertThat(early.attribute("components", "tabindex")).isEqualTo("-1");
        assertThat(early.text("components-wrong")).isEqualTo("Voeg eerst minstens één besluitonderdeel toe.");
        var whole = people.as(OWNER, () -> draft(drafting, forTheCoalition()));
        strategy = whole;
        assertThat(forms.accepted(OWNER, address("submit-strategy")))
                .startsWith("/ambition/dossiers/")
                .endsWith("?submitted");
        var component = dossiers.byId(whole).content().components().getFirst().id();
        assertThat(forms.refused(OWNER, address("text"), "title", "Titel", "summary", "Samen")
                        .problems())
                .containsExactly(LATE);
        assertThat(forms.refused(OWNER, address("components/%s/remove".formatted(component)))
                        .problems())
                .containsExactly(LATE);
        assertThat(forms.refused(
                                OWNER,
                                address("document"),
                                new MockMultipartFile("document", "a.txt", null, new byte[] {65}))
                        .problems())
                .containsExactly(LATE);
    }

    @Test
    void whoRevisesReadsWhy() throws Exception {
        var whole = people.as(OWNER, () -> draft(drafting, forTheCoalition()));
        strategy = whole;
        var dossier = "/ambition/dossiers/" + people.as(OWNER, () -> submission.submitStrategy(whole));
        dossiers.judged(whole, 1, BallotOutcome.AANPASSEN);
        assertThat(forms.page(OWNER, dossier).html()).contains(WHY, address("revise-strategy"), "Wordt herzien");
        assertThat(forms.page("lezer", dossier).html()).contains(WHY).doesNotContain(address("revise-strategy"));
        assertThat(forms.page(OWNER, address("draft")).html()).contains(WHY, address("revise-strategy"));
        assertThat(forms.accepted(OWNER, address("revise-strategy"))).startsWith(dossier);
        assertThat(forms.page(OWNER, dossier).html()).doesNotContain(WHY);
    }
}
