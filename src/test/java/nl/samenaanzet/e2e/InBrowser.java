package nl.samenaanzet.e2e;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** A fresh application and a browser for each class of tests. A test that fails leaves a picture of every window. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class InBrowser {

    static final String OWNER = "procesverantwoordelijke";
    static final LocalApplication APPLICATION = new LocalApplication();

    static Browser browser;
    static AtWork work;

    @RegisterExtension
    static final TestExecutionExceptionHandler PICTURES = (test, failure) -> {
        try {
            browser.pictures(test.getRequiredTestMethod().getName());
        } catch (RuntimeException noPicture) {
            failure.addSuppressed(noPicture);
        }
        throw failure;
    };

    @BeforeAll
    static void start() {
        browser = new Browser();
        work = new AtWork(browser, APPLICATION);
        LocalApplication.forget();
        APPLICATION.start();
    }

    @AfterAll
    static void stop() {
        APPLICATION.close();
        if (browser != null) {
            browser.close();
            browser = null;
        }
    }
}
