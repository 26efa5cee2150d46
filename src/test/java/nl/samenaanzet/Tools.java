package nl.samenaanzet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;

/** What a test needs besides the JDK: on the machine of the build it must be there, elsewhere the test is skipped. */
final class Tools {

    private Tools() {}

    static void need(boolean there, String what) {
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as(what).isTrue();
        }
        Assumptions.assumeTrue(there, what);
    }
}
