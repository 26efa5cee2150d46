package nl.samenaanzet.notification.watch;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** When a job ran last, of all instances together. */
@Entity
@Table(name = "notification_run")
class Run {

    @Id
    private String job;

    private Instant ranAt;
    private int failed;

    protected Run() {}

    Run(String job, Instant ranAt, int failed) {
        this.job = job;
        this.ranAt = ranAt;
        this.failed = failed;
    }

    Instant ranAt() {
        return ranAt;
    }

    int failed() {
        return failed;
    }
}
