package nl.samenaanzet.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import nl.samenaanzet.document.Segment.Change;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PaperTextTest {

    private static final PaperText TEXT = new PaperText(
            "Raadsbrief",
            List.of(new Section("Achtergrond", "Eerste alinea."), new Section("Planning", "Komt nog.")),
            "bron",
            "bijlagen");

    @Test
    void whatIsKeptReadsBackAndHasOneHash() {
        assertThat(PaperText.read(TEXT.bytes())).isEqualTo(TEXT);
        assertThat(PaperText.read(TEXT.bytes()).sha256())
                .isEqualTo(TEXT.sha256())
                .matches("[0-9a-f]{64}");
        assertThat(new PaperText(TEXT.title(), TEXT.sections(), "bron", "andere").sha256())
                .isNotEqualTo(TEXT.sha256());
    }

    @Test
    void aHundredThousandCharactersAreRefusedWithTheLimit() {
        assertThatThrownBy(() -> TEXT.rewritten("T", List.of(new Section("K", "a".repeat(100_000)))))
                .hasMessage("document.refusal.tooLong");
        assertThat(TEXT.rewritten("T", List.of(new Section("K", "a".repeat(PaperText.MAX_TEXT - 1))))
                        .length())
                .isEqualTo(PaperText.MAX_TEXT);
        assertThatThrownBy(() -> TEXT.rewritten("T", List.of(new Section("K", "a".repeat(PaperText.MAX_TEXT)))))
                .hasMessage("document.refusal.tooLong");
        assertThatThrownBy(() ->
                        TEXT.rewritten("T", Collections.nCopies(PaperText.MAX_SECTIONS + 1, new Section("K", ""))))
                .hasMessage("document.refusal.tooLong");
        assertThatThrownBy(() -> TEXT.rewritten("t".repeat(201), TEXT.sections()))
                .hasMessage("document.refusal.titleTooLong");
        assertThatThrownBy(() -> TEXT.rewritten(" ", TEXT.sections())).hasMessage("document.refusal.noTitle");
        assertThatThrownBy(() -> TEXT.rewritten("T", List.of())).hasMessage("document.refusal.noHeading");
    }

    @Test
    void whatPeopleTypedIsTidiedAndAPartWithoutAHeadingGoes() {
        record Form(List<String> heading, List<String> text) implements Section.Typed {}
        var form = new Form(List.of(" Kop ", "", "Laatste"), List.of(" een\r\ntwee ", "zonder kop", "t"));
        assertThat(form.sections()).containsExactly(new Section("Kop", "een\ntwee"), new Section("Laatste", "t"));
    }

    @Test
    void whatChangedIsNamedAndShown() {
        var now = TEXT.rewritten(
                "Raadsbrief",
                List.of(new Section("Achtergrond", "Eerste nieuwe alinea."), new Section("Middelen", "Geen.")));
        assertThat(now.differsFrom(TEXT)).containsExactly("Achtergrond", "Middelen", "Planning");
        assertThat(TEXT.differsFrom(TEXT)).isEmpty();
        assertThat(TEXT.rewritten("Anders", TEXT.sections()).differsFrom(TEXT)).containsExactly("Anders");
        var changes = PaperChange.between(TEXT.sections(), now.sections());
        assertThat(changes).extracting(PaperChange::heading).containsExactly("Achtergrond", "Middelen", "Planning");
        assertThat(changes.getFirst().segments())
                .filteredOn(s -> s.change() == Change.INSERTED)
                .singleElement()
                .satisfies(s -> assertThat(s.text()).isEqualTo("nieuwe "));
    }

    @Test
    void twoLongTextsThatShareNothingAreComparedAtOnce() {
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(Segment.between("oud ".repeat(19_000), "nieuw ".repeat(13_000)))
                        .extracting(Segment::change)
                        .containsExactly(Change.DELETED, Change.INSERTED));
    }
}
