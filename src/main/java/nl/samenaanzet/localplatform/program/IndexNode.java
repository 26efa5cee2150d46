package nl.samenaanzet.localplatform.program;

import java.io.Closeable;

/**
 * Runs in the process of the index, not in ours: the runner's own main swallows why it could not start and refuses
 * ports above 9299. Uses nothing but the JDK and, by name, the runner.
 */
final class IndexNode {

    private IndexNode() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            var type = Class.forName("org.codelibs.opensearch.runner.OpenSearchRunner");
            var runner = (Closeable) type.getConstructor().newInstance();
            type.getMethod("setMaxHttpPort", int.class).invoke(runner, -1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(runner)));
            type.getMethod("build", String[].class).invoke(runner, (Object) arguments);
        } catch (ReflectiveOperationException failure) {
            failure.printStackTrace();
            System.exit(1);
        }
        Thread.currentThread().join();
    }

    private static void close(Closeable runner) {
        try {
            runner.close();
        } catch (Exception failure) {
            failure.printStackTrace();
        }
    }
}
