package nl.samenaanzet.secrecy;

import java.time.LocalDate;
import nl.samenaanzet.form.Refusal;

/** What a person says of a secrecy. @param endsOn last day, not in the past */
public record Sealing(SecrecyGround ground, SecrecyBody by, LocalDate endsOn) {

    void check(Side side, LocalDate today) {
        if (ground == null || by == null || !side.bodies().contains(by)) {
            throw Refusal.at("ground", "secrecy.refusal.noGround");
        }
        if (endsOn == null || endsOn.isBefore(today)) {
            throw Refusal.at("endsOn", "secrecy.refusal.past");
        }
    }
}
