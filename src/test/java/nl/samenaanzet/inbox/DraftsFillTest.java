package nl.samenaanzet.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftsFillTest {

    private enum Colour { RED }

    private record Form(Colour colour, String text, Boolean box) { }

    private static final Form USUAL = new Form(Colour.RED, "begin", true);

    @Test
    void aFormIsFilledWithWhatWasTyped() {
        assertThat(Drafts.fill(Map.of("colour", "RED", "text", "getypt", "box", "true"), USUAL))
                .isEqualTo(new Form(Colour.RED, "getypt", true));
    }

    @Test
    void whatTheBrowserDoesNotSendIsNotChosen() {
        assertThat(Drafts.fill(Map.of("text", ""), USUAL)).isEqualTo(new Form(null, "", false));
    }

    @Test
    void whatDoesNotFitTheFormAnyMoreIsLeftOut() {
        assertThat(Drafts.fill(Map.of("colour", "BLUE", "box", "misschien", "gone", "x"), USUAL).colour()).isNull();
    }
}
