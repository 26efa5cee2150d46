package nl.samenaanzet.people.seat;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.samenaanzet.people.People.SectorSpec;

@Entity
@Table(name = "people_sector")
public class Sector {

    @Id
    private String sectorKey;

    private String name;

    @Enumerated(EnumType.STRING)
    private SectorSpec.Group sectorGroup;

    protected Sector() {}

    public Sector(SectorSpec spec) {
        this.sectorKey = spec.key();
        this.name = spec.name();
        this.sectorGroup = spec.group();
    }

    public SectorSpec spec() {
        return new SectorSpec(sectorKey, name, sectorGroup);
    }

    boolean ofResidents() {
        return sectorGroup == SectorSpec.Group.BEWONERS;
    }

    String key() {
        return sectorKey;
    }

    String name() {
        return name;
    }
}
