package nl.samenaanzet.decision.route;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.decision.money.Further;
import nl.samenaanzet.decision.money.PartMoney;

/** The money that a route waits for, and how it went on without. */
@Embeddable
class RouteMoney {

    @Column(name = "money_part")
    private UUID part;

    @Enumerated(EnumType.STRING)
    @Column(name = "money_further")
    private Further further;

    @Column(name = "money_reason")
    private String reason;

    @Column(name = "money_by")
    private String by;

    protected RouteMoney() {}

    /** @param part that asks the money */
    RouteMoney(ComponentId part) {
        this.part = part.id();
    }

    boolean settled() {
        return further != null;
    }

    void settle(Further further, String reason, String who) {
        this.further = further;
        this.reason = reason;
        this.by = who;
    }

    /** @param money null when it waits for none */
    static PartMoney view(RouteMoney money) {
        return money == null
                ? PartMoney.NONE
                : new PartMoney(new ComponentId(money.part), money.further, money.reason, money.by);
    }
}
