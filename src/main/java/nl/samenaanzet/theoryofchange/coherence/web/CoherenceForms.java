package nl.samenaanzet.theoryofchange.coherence.web;

import nl.samenaanzet.form.Text;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.coherence.BondKind;

/** What is filled in about what ambitions share. */
final class CoherenceForms {

    private CoherenceForms() {}

    record SayForm(
            ElementId one,
            ElementId other,
            BondKind kind,
            @Text(2000) String reason) {}

    /** How many hours a partner has in a quarter. */
    record CapacityForm(@Text(200) String partner, @Text(10) String quarter, Integer hours) {

        CapacityForm {
            partner = partner == null ? "" : partner;
            quarter = quarter == null ? "" : quarter;
        }
    }
}
