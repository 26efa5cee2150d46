package nl.samenaanzet.ambition.strategy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number given in a series such as "WIJK-2025-AB". Locked while the next one is taken. */
@Entity
@Table(name = "ambition_number")
class DossierNumber {

    @Id
    private String series;

    private int last;

    protected DossierNumber() {}

    DossierNumber(String series) {
        this.series = series;
    }

    /** "WIJK-2025-AB-003". */
    String next() {
        last++;
        return "%s-%03d".formatted(series, last);
    }
}
