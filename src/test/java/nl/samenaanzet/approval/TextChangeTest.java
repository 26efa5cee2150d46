package nl.samenaanzet.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import nl.samenaanzet.approval.judged.JudgedText;
import nl.samenaanzet.approval.judged.JudgedText.File;
import nl.samenaanzet.approval.judged.JudgedText.Part;
import nl.samenaanzet.document.Segment;
import nl.samenaanzet.document.Segment.Change;
import org.junit.jupiter.api.Test;

class TextChangeTest {

    private static final Part LIGHT = part("a", 1, "Verlichting in de Vechtzoom", "JA");
    private static final Part TEAM = part("b", 2, "Buurtteam", "JA");
    private static final File PLAN = new File("d", "plan.pdf", 9, "0".repeat(64));

    @Test
    void theSameTextHasNoChangesAndTheSameHash() {
        assertThat(TextChange.between(text("Titel", "Samenvatting", LIGHT), text("Titel", "Samenvatting", LIGHT)))
                .isEmpty();
        assertThat(text("Titel", "Samenvatting", LIGHT).sha256())
                .isEqualTo(text("Titel", "Samenvatting", LIGHT).sha256())
                .isNotEqualTo(text("Titel", "Samenvatting.", LIGHT).sha256());
        assertThat(JudgedText.read(text("Titel", "S", LIGHT).json())).isEqualTo(text("Titel", "S", LIGHT));
    }

    @Test
    void aChangedWordStandsBetweenTheWordsThatStayed() {
        var change = TextChange.between(
                text("T", "Wij plaatsen tien lampen in mei.", LIGHT),
                text("T", "Wij plaatsen vier lampen in mei.", LIGHT));
        assertThat(change)
                .containsExactly(new TextChange(
                        "summary",
                        0,
                        false,
                        List.of(
                                new Segment(Change.SAME, "Wij plaatsen "),
                                new Segment(Change.DELETED, "tien "),
                                new Segment(Change.INSERTED, "vier "),
                                new Segment(Change.SAME, "lampen in mei."))));
    }

    @Test
    void aComponentIsTheSameOneWhenItMoves() {
        var before = text("T", "S", LIGHT, TEAM);
        var now = text("T", "S", part("b", 1, "Buurtteam", "JA"));
        assertThat(TextChange.between(before, now))
                .extracting(TextChange::element, TextChange::part)
                .containsExactly(tuple("about", 1), tuple("owner", 1), tuple("gedekt", 1));
    }

    @Test
    void anotherAnswerToAQuestionAndAnotherDocumentAreChanges() {
        var before = new JudgedText("T", "S", List.of(LIGHT), PLAN);
        var now = new JudgedText(
                "T", "S", List.of(part("a", 1, LIGHT.about(), "NEE")), new File("e", "plan.pdf", 9, "1".repeat(64)));
        var changes = TextChange.between(before, now);
        assertThat(changes.getFirst())
                .isEqualTo(new TextChange(
                        "gedekt",
                        1,
                        true,
                        List.of(new Segment(Change.DELETED, "JA"), new Segment(Change.INSERTED, "NEE"))));
        assertThat(changes.getLast().element()).isEqualTo("document");
    }

    private static JudgedText text(String title, String summary, Part... parts) {
        return new JudgedText(title, summary, List.of(parts), PLAN);
    }

    private static Part part(String id, int position, String about, String covered) {
        return new Part(id, position, about, null, "", "bewoners", Map.of("gedekt", covered));
    }
}
