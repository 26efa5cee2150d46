package nl.samenaanzet.decision.route;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.samenaanzet.decision.Decision.RouteView.Body;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.decision.ruling.DecidingBody;
import nl.samenaanzet.decision.ruling.Ruling;

/** What the college or a partner decided. */
@Embeddable
class RouteBody {

    @Enumerated(EnumType.STRING)
    private DecidingBody body;

    @Column(name = "body_partner")
    private String partner;

    @Enumerated(EnumType.STRING)
    @Column(name = "body_what")
    private Resolution what;

    @Column(name = "body_text")
    private String text;

    @Column(name = "body_amount")
    private BigDecimal amount;

    @Column(name = "body_on")
    private LocalDate on;

    @Column(name = "body_source")
    private String source;

    @Column(name = "body_by")
    private String by;

    protected RouteBody() {}

    RouteBody(Ruling said, String who) {
        this.body = said.body();
        this.partner = said.partner();
        this.what = said.what();
        this.text = said.text();
        this.amount = said.amount();
        this.on = said.on();
        this.source = said.source();
        this.by = who;
    }

    /** @param said null as long as nothing was */
    static Body view(RouteBody said) {
        return said == null || said.on == null
                ? new Body(null, null)
                : new Body(
                        new Ruling(said.body, said.partner, said.what, said.text, said.amount, said.on, said.source),
                        said.by);
    }
}
