package nl.samenaanzet.people.seat;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.samenaanzet.people.Body;
import nl.samenaanzet.people.People.SeatId;
import nl.samenaanzet.people.People.SeatSpec;
import nl.samenaanzet.people.People.SeatView;

/** A seat, not a person: its holder changes, what it stands for does not. */
@Entity
@Table(name = "people_seat")
public class Seat {

    @EmbeddedId
    private SeatId id;

    private String seatKey;

    @Enumerated(EnumType.STRING)
    private Body body;

    private int number;

    @ManyToOne
    @JoinColumn(name = "sector_key")
    private Sector sector;

    private String note;
    private boolean apart;

    protected Seat() {}

    public Seat(SeatSpec spec, Sector sector) {
        this.id = new SeatId(UUID.randomUUID());
        this.seatKey = spec.key();
        this.body = spec.body();
        this.number = spec.number();
        describe(spec, sector);
    }

    public void describe(SeatSpec spec, Sector sector) {
        this.sector = sector;
        this.note = spec.note() == null ? "" : spec.note();
    }

    void countApart(boolean apart) {
        this.apart = apart;
    }

    public int number() {
        return number;
    }

    public SeatId id() {
        return id;
    }

    public SeatView view() {
        return new SeatView(
                id,
                seatKey,
                number,
                sector == null ? null : sector.key(),
                sector == null ? null : sector.name(),
                sector != null && sector.ofResidents());
    }
}
