package nl.samenaanzet.councilletter.web;

import static nl.samenaanzet.testing.Drafts.draft;
import static nl.samenaanzet.testing.Drafts.forTheCouncil;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.decision.Choice;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.Advised;
import nl.samenaanzet.decision.RouteName;
import nl.samenaanzet.form.web.FormRounds;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.OneDatabase;
import nl.samenaanzet.testing.Sending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/**
 * Every form of a letter to the council, refused and accepted: all that is wrong at once, and what was typed is kept.
 */
@OneDatabase
@ApplicationTest
class LetterFormsTest {

    private static final String OWNER = "procesverantwoordelijke";
    private static final String SECRETARY = "secretaris";
    private static final Choice COUNCIL = new Choice(RouteName.COALITIE_EN_RAAD, CouncilRole.BESLUITEN);

    @Autowired
    FormRounds rounds;

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

    @Autowired
    Decision decision;

    private ComponentId component;

    @BeforeEach
    void advised() {
        var number = people.as(OWNER, () -> submission.submitStrategy(draft(drafting, forTheCouncil())));
        component = dossiers.byNumber(number).content().components().getFirst().id();
        decision.recordAdvice(component, number, new Advised(COUNCIL, List.of()));
    }

    /** Address of the letter. */
    private String begun() throws Exception {
        people.does(OWNER, () -> decision.confirmRoute(component, COUNCIL, ""));
        return forms.accepted(SECRETARY, "/council-letter/begin", "component", component.toString());
    }

    @Test
    void aLetterBeforeThereIsARoute() throws Exception {
        assertThat(forms.refused(SECRETARY, "/council-letter/begin", "component", component.toString())
                        .problems())
                .singleElement()
                .asString()
                .contains("nog geen route bevestigd");
    }

    @Test
    void aTextWithoutTitleAndHeadings() throws Exception {
        var letter = begun();
        var nothing =
                forms.refused(SECRETARY, letter + "/edit", "read", "1", "title", " ", "heading", "", "text", "Tekst");
        nothing.says("title", "Geef de tekst een titel.");
        assertThat(nothing.problems()).contains("#heading Geef minstens één deel een kop.");
        var bare = forms.refused(
                SECRETARY,
                letter + "/edit",
                "read",
                "1",
                "title",
                "Titel",
                "heading",
                "",
                "text",
                "Eerst",
                "heading",
                "",
                "text",
                "Dan");
        assertThat(bare.html())
                .as("the text of a part without a heading stays")
                .contains(">Eerst</textarea>", ">Dan</textarea>");
        var half = forms.refused(
                SECRETARY,
                letter + "/edit",
                "read",
                "1",
                "title",
                "x".repeat(201),
                "heading",
                "Kop, en nog wat",
                "text",
                "Tekst, met komma");
        half.says("title", "Een titel mag hoogstens 200 tekens hebben.");
        assertThat(half.value("title")).hasSize(201);
        assertThat(half.value("h0")).isEqualTo("Kop, en nog wat");
        assertThat(half.text("t0")).isEqualTo("Tekst, met komma");
        assertThat(half.value("hNew")).isNull();
        assertThat(forms.refused(SECRETARY, letter + "/edit", "title", "Titel", "heading", "Kop", "text", "Tekst")
                        .problems())
                .singleElement()
                .asString()
                .contains("Intussen is versie 1 opgeslagen");
        assertThat(rounds.fill(
                        SECRETARY, letter + "/edit", "read", "1", "title", "Titel", "heading", "Kop", "text", "Tekst"))
                .isEqualTo(letter + "?saved");
    }

    @Test
    void anotherKindThatIsNone() throws Exception {
        var letter = begun();
        forms.refused(SECRETARY, letter + "/draft-again", "read", "1", "kind", "GEDICHT")
                .says("kind", "Dit antwoord kennen we niet. Kies een van de mogelijkheden.");
        forms.refused(SECRETARY, letter + "/draft-again", "read", "1").says("kind", "Kies een soort brief.");
        rounds.refuse(SECRETARY, letter);
        assertThat(forms.accepted(SECRETARY, letter + "/draft-again", "read", "1", "kind", "BRIEF"))
                .isEqualTo(letter + "?saved");
    }

    @Test
    void aFileThatIsNone() throws Exception {
        var letter = begun();
        forms.refused(SECRETARY, letter + "/files", new MockMultipartFile("file", "", null, new byte[0]), "read", "1")
                .says("file", "Kies een bestand.");
        forms.refused(
                        SECRETARY,
                        letter + "/files",
                        new MockMultipartFile("file", "a.exe", null, new byte[] {1}),
                        "read",
                        "1")
                .says("file", "Het bestand a.exe is geen pdf, odt, docx of txt.");
        rounds.refuse(SECRETARY, letter + "/files");
        assertThat(forms.accepted(
                        SECRETARY,
                        letter + "/files",
                        new MockMultipartFile("file", "a.txt", null, "Tekst".getBytes(StandardCharsets.UTF_8)),
                        "read",
                        "1"))
                .isEqualTo(letter + "/files?saved");
    }

    @Test
    void aButtonThatCameTooEarlyIsToldOnTheLetter() throws Exception {
        var letter = begun();
        assertThat(forms.refused(SECRETARY, letter + "/offer").problems())
                .containsExactly("Nog niet iedereen heeft deze versie getekend.");
        assertThat(forms.refused(SECRETARY, letter + "/sign", "number", "1", "sha256", "x")
                        .problems())
                .hasSize(1);
    }
}
