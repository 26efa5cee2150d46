package nl.samenaanzet.secrecy;

import java.time.LocalDate;
import nl.samenaanzet.form.Refusal;

/** What a person says of a secrecy. @param endsOn last day, not in the past */
public record Sealing(Ground ground, Body by, LocalDate endsOn) {

    void check(LocalDate today) {
        if (ground == null || by == null) {
            throw new Refusal("secrecy.refusal.noGround");
        }
        if (endsOn == null || endsOn.isBefore(today)) {
            throw new Refusal("secrecy.refusal.past");
        }
    }
}
