package nl.samenaanzet.e2e;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class of tests with a browser of its own, on the one application that all of them share: each makes the dossiers it
 * looks at, and finds them by their number. Classes run beside each other, their methods in order; one that changes
 * something for everybody is isolated, and comes after the others.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OneApplication.class)
abstract class InBrowser {

    static final String OWNER = "procesverantwoordelijke";

    /**
     * A process that lives for minutes is not worth a second compiler and a collector with threads of its own; and the
     * test that kills it need not wait until the lease is over that the dead one had.
     */
    static final LocalApplication APPLICATION = new LocalApplication(
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:ReservedCodeCacheSize=128m",
                    "-XX:MetaspaceSize=256m",
                    "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:-BytecodeVerificationRemote"),
            List.of(
                    "--samenaanzet.engine.lease=20s",
                    "--samenaanzet.engine.renewal=5s",
                    "--samenaanzet.engine.resubmit=1s",
                    "--samenaanzet.engine.retry-backoff=1s",
                    "--samenaanzet.engine.late-task=3s",
                    "--samenaanzet.engine.reconnect=500ms"));

    final Browser browser = new Browser();
    final AtWork work = new AtWork(browser, APPLICATION);

    @AfterAll
    void close() {
        browser.close();
    }
}
