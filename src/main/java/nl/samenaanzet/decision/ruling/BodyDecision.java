package nl.samenaanzet.decision.ruling;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.samenaanzet.ambition.Dossier.ComponentView;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.decision.RouteName;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;

/**
 * What the college or a partner decided, as somebody records it.
 *
 * @param partner which partner; asked only where a partner decides
 * @param text in the words of that body; may be empty for a plain yes
 * @param amount in euros that it decided on where that is another than was proposed, or null
 * @param on not in the future, nor before the advice
 * @param source where it can be read
 */
public record BodyDecision(
        Resolution what, String partner, String text, BigDecimal amount, LocalDate on, String source) {

    private static final int MAX_TEXT = 4000;
    private static final int MAX_LINE = 500;
    /** As long as the open data may name a body (ZGW Besluiten). */
    private static final int MAX_NAME = 50;

    /** @throws nl.samenaanzet.form.Refusal for all that lacks or cannot be */
    public Ruling ruling(RouteView route, ComponentView component, LocalDate today) {
        var no = new Refusals();
        var byPartner = route.choice().route() == RouteName.COALITIE_EN_PARTNER;
        no.when(what == null || !what.decides(), "what", "decision.refusal.noWhat");
        var name = byPartner
                ? no.of(() -> TypedText.required(partner, "partner", MAX_NAME, "decision.refusal.noPartner"))
                : null;
        var said = no.of(() -> TypedText.of(text, "text", MAX_TEXT));
        no.when(what != Resolution.ADOPTED && said != null && said.isEmpty(), "text", "decision.refusal.noText");
        Amended.check(what, amount, component.means(), no);
        DecidedOn.check(on, route, today, no);
        var where = no.of(() -> TypedText.required(source, "source", MAX_LINE, "decision.refusal.noSource"));
        no.raise();
        return new Ruling(
                byPartner ? DecidingBody.PARTNER : DecidingBody.COLLEGE,
                name,
                what,
                said,
                Amended.amount(what, amount, component.means()),
                on,
                where);
    }
}
