package nl.samenaanzet.ambition.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import nl.samenaanzet.ambition.ComponentDraft;
import nl.samenaanzet.ambition.ComponentView;
import nl.samenaanzet.ambition.Facts;

/** A decision component as typed. Facts that are not answered stay null; the rules ask for them later. */
record ComponentForm(
        @NotBlank(message = "{ambition.error.about}") @Size(max = 1000, message = "{ambition.error.aboutLong}") String about,
        @Pattern(regexp = "|" + ComponentForm.AMOUNT, message = "{ambition.error.means}") String means,
        @Size(max = 1000, message = "{ambition.error.meansNoteLong}") String meansNote,
        @NotBlank(message = "{ambition.error.owner}") @Size(max = 200, message = "{ambition.error.ownerLong}") String owner,
        Facts.Onderwerp onderwerp, Facts.Gedekt gedekt, Facts.BesluitNodig besluitNodig,
        Facts.JaNeeOnbekend binnenRaadsdoelen, Facts.Eigenaarschap eigenaarschap, Boolean wensenGewogen,
        Boolean afsprakenVast, Boolean ingrijpend, Boolean raadVerzoekt, Boolean grondslag, Boolean raadWilGesprek) {

    private static final String AMOUNT = "[0-9]{1,12}([.,][0-9]{1,2})?";

    static ComponentForm empty() {
        return new ComponentForm("", "", "", "", null, null, null, null, null, null, null, null, null, null, null);
    }

    static ComponentForm of(ComponentView view) {
        var facts = view.facts();
        var means = view.means() == null ? "" : view.means().toPlainString();
        return new ComponentForm(view.about(), means, view.meansNote(), view.owner(), facts.onderwerp(),
                facts.gedekt(), facts.besluitNodig(), facts.binnenRaadsdoelen(), facts.eigenaarschap(),
                facts.wensenGewogen(), facts.afsprakenVast(), facts.ingrijpend(), facts.raadVerzoekt(),
                facts.grondslag(), facts.raadWilGesprek());
    }

    Facts facts() {
        return new Facts(onderwerp, gedekt, besluitNodig, binnenRaadsdoelen, eigenaarschap, wensenGewogen,
                afsprakenVast, ingrijpend, raadVerzoekt, grondslag, raadWilGesprek);
    }

    /** The municipal means; null when there are none, or not written as an amount. */
    BigDecimal euros() {
        return means == null || !means.matches(AMOUNT) ? null : new BigDecimal(means.replace(',', '.'));
    }

    ComponentDraft draft() {
        return new ComponentDraft(about.strip(), euros(), meansNote == null ? "" : meansNote.strip(), owner.strip(), facts());
    }
}
