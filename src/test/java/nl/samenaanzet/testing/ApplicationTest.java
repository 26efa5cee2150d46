package nl.samenaanzet.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.samenaanzet.SamenAanZet;
import nl.samenaanzet.form.web.FormRounds;
import nl.samenaanzet.form.web.FormsMet;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The whole application on the real Zeebe engine in memory. The build runs these twice: on H2, and, but for those with
 * {@link OneDatabase}, with the system property {@code test.database=postgres} on a real PostgreSQL.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(
        classes = SamenAanZet.class,
        properties = {
            "samenaanzet.local-platform.enabled=false",
            "samenaanzet.engine.resubmit=300ms",
            "samenaanzet.engine.renewal=500ms",
            "samenaanzet.engine.lease=20s",
            "samenaanzet.engine.reconnect=200ms",
            "samenaanzet.engine.retry-backoff=100ms",
            "samenaanzet.engine.late-task=3s",
            // a test says itself when it is time to tell people
            "samenaanzet.notification.first=1h",
            "samenaanzet.notification.interval=1h",
            // a test may ask as often as it wants; how often people may is tested on the running server
            "samenaanzet.api.limit.burst=1000000",
            "samenaanzet.api.pages.burst=1000000",
            "spring.main.banner-mode=off"
        })
@AutoConfigureMockMvc
@Import({
    TestDatabase.class,
    TestEngine.class,
    FreshStart.Begin.class,
    MovedClock.class,
    Acting.class,
    Life.class,
    Rounds.class,
    Sending.class,
    FormRounds.class,
    FormsMet.class
})
@TestExecutionListeners(
        listeners = {FreshStart.class, FormsMet.Compared.class},
        mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface ApplicationTest {}
