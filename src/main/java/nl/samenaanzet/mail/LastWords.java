package nl.samenaanzet.mail;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the module that wrote a letter whether it is still so. */
@Component
class LastWords {

    private final ObjectProvider<LastWord> modules;

    LastWords(ObjectProvider<LastWord> modules) {
        this.modules = modules;
    }

    /** @return whether it is to be sent; what it says is up to date then */
    boolean stands(KeptLetter row) {
        var letter = row.letter();
        var ours = modules.stream().filter(m -> m.writes(letter.kind())).toList();
        var now = ours.isEmpty() ? Optional.of(letter) : ours.getFirst().now(letter);
        now.filter(said -> !said.equals(letter)).ifPresent(said -> row.say(said.subject(), said.text()));
        return now.isPresent();
    }
}
