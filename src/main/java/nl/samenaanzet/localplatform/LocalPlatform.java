package nl.samenaanzet.localplatform;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import nl.samenaanzet.localplatform.child.Child;
import nl.samenaanzet.localplatform.child.ChildSpec;
import nl.samenaanzet.localplatform.child.ChildWatch;
import nl.samenaanzet.localplatform.child.Leftovers;
import nl.samenaanzet.localplatform.child.ResidentMemory;
import nl.samenaanzet.localplatform.child.WatchedChild;
import nl.samenaanzet.localplatform.fetch.Installation;
import nl.samenaanzet.localplatform.program.Camunda;
import nl.samenaanzet.localplatform.program.Index;
import nl.samenaanzet.localplatform.program.Jvm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The life of the local platform: looked over, installed, started, waited for, stopped. */
public final class LocalPlatform {

    private static final Logger LOG = LoggerFactory.getLogger(LocalPlatform.class);

    private final LocalPlatformProperties properties;
    private final int pagesPort;
    private final Instant since = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    private final ReentrantLock starting = new ReentrantLock();
    private final List<WatchedChild> children = new ArrayList<>();
    private final Thread stopWatching = new Thread(this::pause, "local-platform-pause");
    private volatile Installation installation;
    private volatile boolean stopped;
    private PlatformFolder folder;
    private ChildWatch watch;

    /** @param pagesPort of the application itself; 0 or less when it is not fixed */
    LocalPlatform(LocalPlatformProperties properties, int pagesPort) {
        this.properties = properties;
        this.pagesPort = pagesPort;
    }

    /** Returns as soon as the children run, not when they are ready. After a fault nothing is left running. */
    void start() {
        starting.lock();
        try {
            var jvm = Jvm.of(properties.javaHome());
            folder = PlatformFolder.open(properties.folder());
            prepareAndStart(jvm);
        } catch (RuntimeException fault) {
            stop();
            throw fault;
        } finally {
            starting.unlock();
        }
    }

    private void prepareAndStart(Jvm jvm) {
        var allPorts = ports(specs(jvm).stream());
        Preflight.distinct(allPorts);
        var adopted = Leftovers.settle(folder, specs(jvm), properties.stopTimeout());
        Preflight.free(ports(specs(jvm).stream().filter(spec -> !adopted.containsKey(spec.name()))));
        installation = new Installation(folder, properties);
        Preflight.space(folder.root(), installation.neededSpace());
        installation.complete();
        for (var spec : specs(jvm)) {
            var child = new Child(spec, folder);
            children.add(new WatchedChild(child));
            if (adopted.containsKey(spec.name())) {
                child.adopt(adopted.get(spec.name()));
            } else {
                child.start();
            }
        }
        watch();
    }

    /** The index first, since Camunda needs it sooner than it is there. */
    private List<ChildSpec> specs(Jvm jvm) {
        return properties.operate()
                ? List.of(Index.spec(jvm, folder, properties), Camunda.spec(jvm, folder, properties))
                : List.of(Camunda.spec(jvm, folder, properties));
    }

    private List<ChildSpec.Port> ports(Stream<ChildSpec> specs) {
        var pages = pagesPort > 0 ? Stream.of(Preflight.pages(pagesPort)) : Stream.<ChildSpec.Port>empty();
        return Stream.concat(pages, specs.flatMap(spec -> spec.ports().stream()))
                .toList();
    }

    private void watch() {
        watch = new ChildWatch(children, properties.startTimeout(), since);
        Runtime.getRuntime().addShutdownHook(stopWatching);
        Thread.ofPlatform().daemon().name("local-platform").start(watch);
    }

    /** Waits until all children are ready. False when they are being stopped instead. */
    boolean awaitReady() {
        try {
            watch.ready().join();
            if (properties.operate()) {
                OldRecords.remove(properties.usedPorts().index(), LocalDate.now());
            }
            return true;
        } catch (CancellationException stopping) {
            return false;
        } catch (CompletionException failed) {
            throw (PlatformFault) failed.getCause();
        }
    }

    List<ProcessHandle> processes() {
        return children.stream().map(watched -> watched.child().process()).toList();
    }

    Announcement announcement(String pages, Duration pagesAfter) {
        var ports = properties.usedPorts();
        var processes = new ArrayList<>(List.of(new Announcement.Process(
                PlatformTexts.say("application"),
                ResidentMemory.megabytes(ProcessHandle.current().pid()))));
        children.forEach(watched -> processes.add(new Announcement.Process(
                watched.child().spec().name(),
                ResidentMemory.megabytes(watched.child().process().pid()))));
        var camundaAfter = children.getLast().readyAfter();
        return new Announcement(
                pages,
                pagesAfter,
                properties.operate() ? operateAddress() : null,
                camundaAfter,
                "127.0.0.1:" + ports.gateway() + " (gRPC)",
                camundaAfter,
                folder.root(),
                processes);
    }

    String gatewayAddress() {
        return "http://127.0.0.1:" + properties.usedPorts().gateway();
    }

    String operateAddress() {
        return properties.operate()
                ? "http://127.0.0.1:" + properties.usedPorts().web() + "/operate"
                : "";
    }

    Instant since() {
        return since;
    }

    private void pause() {
        if (watch != null) {
            watch.pause();
        }
    }

    /** Safe to call twice and from another thread. Ends an installation that is under way. */
    void stop() {
        if (installation != null) {
            installation.cancel();
        }
        var unwound = unwound();
        try {
            stopChildren();
        } finally {
            if (unwound) {
                starting.unlock();
            } else if (installation != null) {
                installation.discardUnfinished();
            }
        }
    }

    /** False when the start hangs in a download that does not listen. */
    private boolean unwound() {
        try {
            return starting.tryLock(2, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized void stopChildren() {
        if (stopped) {
            return;
        }
        stopped = true;
        pause();
        if (!children.isEmpty()) {
            LOG.info(PlatformTexts.STOPPING);
        }
        children.forEach(watched -> watched.child().askToStop());
        children.forEach(watched -> watched.child().waitUntilStopped(watched.patienceAtStop(properties.stopTimeout())));
        if (folder != null) {
            folder.close();
        }
        forgetHook();
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(stopWatching);
        } catch (IllegalStateException exiting) {
            // the hook runs or has run
        }
    }
}
