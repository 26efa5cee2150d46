package nl.samenaanzet.secrecy;

import java.time.LocalDate;
import nl.samenaanzet.form.Refusals;

/**
 * What a person says of a secrecy.
 *
 * @param endsOn last day, not in the past
 */
public record Sealing(SecrecyGround ground, SecrecyBody by, LocalDate endsOn) {

    /**
     * Itself.
     *
     * @throws nl.samenaanzet.form.Refusal with all that is missing or past
     */
    public Sealing checked(Side side, LocalDate today) {
        var no = new Refusals();
        no.when(ground == null, "ground", "secrecy.refusal.noGround");
        no.when(by == null || !side.bodies().contains(by), "imposedBy", "secrecy.refusal.noBody");
        no.day(endsOn, "endsOn", day -> day.isBefore(today), "secrecy.refusal.past");
        no.raise();
        return this;
    }
}
