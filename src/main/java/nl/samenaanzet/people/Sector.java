package nl.samenaanzet.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "people_sector")
class Sector {

    @Id
    private String sectorKey;
    private String name;

    protected Sector() { }

    Sector(SectorSpec spec) {
        this.sectorKey = spec.key();
        this.name = spec.name();
    }

    String key() {
        return sectorKey;
    }

    String name() {
        return name;
    }
}
