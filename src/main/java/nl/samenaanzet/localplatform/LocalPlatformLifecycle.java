package nl.samenaanzet.localplatform;

import org.springframework.context.SmartLifecycle;

/** Stops the local platform with the application, after everything that talks to it. */
final class LocalPlatformLifecycle implements SmartLifecycle {

    private final LocalPlatform platform;
    private volatile boolean running = true;

    LocalPlatformLifecycle(LocalPlatform platform) {
        this.platform = platform;
    }

    /** It runs already. */
    @Override
    public void start() {}

    @Override
    public void stop() {
        running = false;
        platform.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
