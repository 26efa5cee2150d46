package nl.samenaanzet.localplatform.fetch;

import java.io.Console;
import java.io.File;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import nl.samenaanzet.localplatform.PlatformTexts;
import org.eclipse.aether.transfer.AbstractTransferListener;
import org.eclipse.aether.transfer.TransferCancelledException;
import org.eclipse.aether.transfer.TransferEvent;

/** A bar that grows on a terminal; elsewhere, in a log, a line now and then. */
final class FetchProgress extends AbstractTransferListener {

    private static final int WIDTH = 30;
    private static final long MEGABYTE = 1_000_000;

    private final String what;
    private final long expected;
    private final PrintStream out;
    private final boolean terminal;
    private final AtomicBoolean cancelled;
    private final AtomicLong received = new AtomicLong();
    private volatile File file;
    private long shownAt;
    private long shownTenth;

    FetchProgress(String what, long expectedBytes, PrintStream out, boolean terminal, AtomicBoolean cancelled) {
        this.what = what;
        this.expected = expectedBytes;
        this.out = out;
        this.terminal = terminal;
        this.cancelled = cancelled;
    }

    @Override
    public void transferProgressed(TransferEvent event) throws TransferCancelledException {
        file = event.getResource().getFile();
        if (cancelled.get()) {
            throw new TransferCancelledException();
        }
        show(received.addAndGet(event.getDataLength()), System.currentTimeMillis());
    }

    private synchronized void show(long bytes, long now) {
        var tenth = bytes * 10 / expected;
        if (terminal && now - shownAt > 200) {
            shownAt = now;
            out.print("\r" + bar(bytes));
            out.flush();
        } else if (!terminal && (tenth > shownTenth || now - shownAt > 10_000)) {
            shownAt = now;
            shownTenth = tenth;
            out.println(bar(bytes));
        }
    }

    String bar(long bytes) {
        var part = Math.min(1.0, (double) bytes / expected);
        var full = (int) (part * WIDTH);
        return String.format(
                PlatformTexts.LOCALE,
                "  [%s%s] %3d%%  %s  %s",
                "#".repeat(full),
                "-".repeat(WIDTH - full),
                (int) (part * 100),
                PlatformTexts.say("progress", bytes / MEGABYTE, Math.max(bytes, expected) / MEGABYTE),
                what);
    }

    /** The resolver reads a cancelled file to its end before it clears it away; whoever exits cannot wait for that. */
    void discardUnfinished() {
        if (file != null) {
            var unfinished = file.getParentFile()
                    .listFiles((folder, name) -> name.startsWith(file.getName() + ".") && name.endsWith(".tmp"));
            for (var each : unfinished == null ? new File[0] : unfinished) {
                each.delete();
            }
        }
    }

    /** Ends the line that the bar grows on. */
    void done() {
        if (terminal && received.get() > 0) {
            out.println("\r" + bar(expected));
        }
    }

    /** From Java 22 on there is a console also where there is no terminal, and a method that tells. */
    static boolean onTerminal() {
        var console = System.console();
        try {
            return console != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException | RuntimeException java21) {
            return console != null && Runtime.version().feature() < 22;
        }
    }
}
