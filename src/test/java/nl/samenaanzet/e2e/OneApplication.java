package nl.samenaanzet.e2e;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Starts the application and its Camunda for the first class of tests and stops them after the last: a start takes
 * longer than most tests. Each class gets a browser of its own. A test that fails leaves a picture of every window.
 */
class OneApplication implements BeforeAllCallback, TestExecutionExceptionHandler {

    private static final Namespace OURS = Namespace.create(OneApplication.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(OURS).computeIfAbsent(LocalApplication.class, first -> started());
    }

    private static LocalApplication started() {
        LocalApplication.forget();
        try {
            InBrowser.APPLICATION.start();
        } catch (RuntimeException | Error failed) {
            InBrowser.APPLICATION.close();
            throw failed;
        }
        return InBrowser.APPLICATION;
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        try {
            ((InBrowser) context.getRequiredTestInstance())
                    .browser.pictures(context.getRequiredTestMethod().getName());
        } catch (RuntimeException noPicture) {
            failure.addSuppressed(noPicture);
        }
        throw failure;
    }
}
