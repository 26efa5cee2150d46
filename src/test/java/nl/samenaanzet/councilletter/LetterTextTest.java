package nl.samenaanzet.councilletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.approval.TextChange.Kind;
import nl.samenaanzet.document.Section;
import org.junit.jupiter.api.Test;

class LetterTextTest {

    private static final FileRef FILE = new FileRef(UUID.randomUUID(), "kaart.pdf", "application/pdf", 10, "aa", false);
    private static final LetterText TEXT = new LetterText(RaadsbriefKind.BRIEF, "Raadsbrief", List.of(new Section("Achtergrond", "Eerste alinea."),
            new Section("Planning", "Komt nog.")), List.of(new Annex("Verandertheorie", List.of(new Section("Doel", "- veilig")))), List.of(FILE));

    @Test
    void whatIsKeptReadsBackAndHasOneHash() {
        assertThat(LetterText.read(TEXT.bytes())).isEqualTo(TEXT);
        assertThat(LetterText.read(TEXT.bytes()).sha256()).isEqualTo(TEXT.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void anyOtherTextAnnexOrFileHasAnotherHash() {
        assertThat(TEXT.withFiles(List.of()).sha256()).isNotEqualTo(TEXT.sha256());
        assertThat(TEXT.rewritten("Raadsbrief", List.of(TEXT.sections().getFirst())).sha256()).isNotEqualTo(TEXT.sha256());
        assertThat(new LetterText(RaadsbriefKind.BRIEF, TEXT.title(), TEXT.sections(), List.of(), TEXT.files()).sha256()).isNotEqualTo(TEXT.sha256());
        assertThat(new LetterText(RaadsbriefKind.VOORSTEL, TEXT.title(), TEXT.sections(), TEXT.annexes(), TEXT.files()).sha256()).isNotEqualTo(TEXT.sha256());
    }

    @Test
    void aHundredThousandCharactersAreRefusedWithTheLimit() {
        assertThatThrownBy(() -> TEXT.rewritten("T", List.of(new Section("K", "a".repeat(100_000))))).hasMessage("councilletter.refusal.tooLong");
        assertThat(TEXT.rewritten("T", List.of(new Section("K", "a".repeat(LetterText.MAX_TEXT - 1)))).length()).isEqualTo(LetterText.MAX_TEXT);
        assertThatThrownBy(() -> TEXT.rewritten("T", List.of(new Section("K", "a".repeat(LetterText.MAX_TEXT))))).hasMessage("councilletter.refusal.tooLong");
        assertThatThrownBy(() -> TEXT.rewritten("T", Collections.nCopies(LetterText.MAX_SECTIONS + 1, new Section("K", "")))).hasMessage("councilletter.refusal.tooLong");
        assertThatThrownBy(() -> TEXT.rewritten("t".repeat(201), TEXT.sections())).hasMessage("councilletter.refusal.titleTooLong");
        assertThatThrownBy(() -> TEXT.rewritten(" ", TEXT.sections())).hasMessage("councilletter.refusal.empty");
        assertThatThrownBy(() -> TEXT.rewritten("T", List.of())).hasMessage("councilletter.refusal.empty");
    }

    @Test
    void whatStillHasToBeFilledInIsCounted() {
        assertThat(TEXT.gaps()).isZero();
        assertThat(TEXT.rewritten("T", List.of(new Section("K", "[Vul aan: wat]\n\n[Vul aan: wanneer]"))).gaps()).isEqualTo(2);
    }

    @Test
    void whatChangedIsNamedAndShown() {
        var now = TEXT.rewritten("Raadsbrief", List.of(new Section("Achtergrond", "Eerste nieuwe alinea."), new Section("Middelen", "Geen."))).withFiles(List.of());
        assertThat(now.differsFrom(TEXT)).containsExactly("Achtergrond", "Middelen", "Planning", "kaart.pdf");
        assertThat(TEXT.differsFrom(TEXT)).isEmpty();
        var changes = LetterChange.between(TEXT, now);
        assertThat(changes).extracting(LetterChange::heading).containsExactly("Achtergrond", "Middelen", "Planning");
        assertThat(changes.getFirst().segments()).filteredOn(s -> s.kind() == Kind.INSERTED).singleElement()
                .satisfies(s -> assertThat(s.text()).isEqualTo("nieuwe "));
    }

    @Test
    void twoLongTextsThatShareNothingAreComparedAtOnce() {
        var before = TEXT.rewritten("T", List.of(new Section("K", "oud ".repeat(19_000))));
        var now = TEXT.rewritten("T", List.of(new Section("K", "nieuw ".repeat(13_000))));
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(2), () -> assertThat(LetterChange.between(before, now).getFirst().segments())
                .extracting(s -> s.kind()).containsExactly(Kind.DELETED, Kind.INSERTED));
    }
}
