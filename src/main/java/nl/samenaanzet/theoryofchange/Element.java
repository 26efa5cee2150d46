package nl.samenaanzet.theoryofchange;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.samenaanzet.theoryofchange.ElementDraft.Aim;
import nl.samenaanzet.theoryofchange.ElementDraft.Content;
import nl.samenaanzet.theoryofchange.ElementDraft.Pledge;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.Theories.ElementView;

/** One element of a theory. Its revision tells whether somebody else changed it meanwhile. */
@Entity
@Table(name = "theory_element")
class Element {

    @EmbeddedId
    private ElementId id;

    private String ambitionCode;

    @Enumerated(EnumType.STRING)
    private ElementKind kind;

    private int position;
    private String text;
    private String explanation;
    private String sector;
    private String unit;
    private BigDecimal baseline;
    private BigDecimal target;
    private String partner;
    private BigDecimal euro;
    private Integer hours;
    private String quarter;
    private LocalDate testBy;
    private String source;
    private String changedBy;
    private Instant changedAt;
    private int revision;

    protected Element() {}

    Element(String ambitionCode, int position, ElementDraft draft, String who, Instant now) {
        this.id = ElementId.next();
        this.ambitionCode = ambitionCode;
        this.position = position;
        change(draft, who, now);
    }

    void change(ElementDraft draft, String who, Instant now) {
        kind = draft.kind();
        var said = draft.content();
        text = said.text();
        explanation = said.explanation() == null ? "" : said.explanation();
        sector = said.sector();
        unit = said.aim().unit();
        baseline = said.aim().baseline();
        target = said.aim().target();
        partner = said.pledge().partner();
        euro = said.pledge().euro();
        hours = said.pledge().hours();
        quarter = said.pledge().quarter();
        testBy = said.testBy();
        source = said.source();
        changedBy = who;
        changedAt = now;
        revision++;
    }

    void moveTo(int position) {
        this.position = position;
    }

    ElementId id() {
        return id;
    }

    String ambitionCode() {
        return ambitionCode;
    }

    ElementKind kind() {
        return kind;
    }

    int position() {
        return position;
    }

    String text() {
        return text;
    }

    int revision() {
        return revision;
    }

    ElementView view() {
        return new ElementView(
                id,
                ambitionCode,
                kind,
                position,
                new Content(
                        text,
                        explanation,
                        sector,
                        new Aim(unit, baseline, target),
                        new Pledge(partner, euro, hours, quarter),
                        testBy,
                        source),
                changedBy,
                changedAt,
                revision);
    }
}
