package nl.samenaanzet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor time that a process has used, from Linux' {@code /proc}; in milliseconds. */
final class Cpu {

    private static final int MILLIS_PER_TICK = 10;

    private Cpu() { }

    /** Of the process alone. */
    static long of(long pid) {
        var fields = stat(pid);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLIS_PER_TICK;
    }

    /** Of a server with a process for each connection: those that are there, and those that have ended. */
    static long ofTree(long pid) {
        var fields = stat(pid);
        var ended = (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * MILLIS_PER_TICK;
        return of(pid) + ended + children(pid).mapToLong(Cpu::ofOrNone).sum();
    }

    private static Stream<Long> children(long pid) {
        return ProcessHandle.of(pid).orElseThrow().children().map(ProcessHandle::pid);
    }

    private static long ofOrNone(long pid) {
        try {
            return of(pid);
        } catch (IllegalStateException ended) {
            return 0;
        }
    }

    /** The fields after the name, which is in brackets and may contain spaces: the first is the state. */
    private static String[] stat(long pid) {
        try {
            var text = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            return text.substring(text.lastIndexOf(')') + 2).split(" ");
        } catch (IOException gone) {
            throw new IllegalStateException("Process " + pid + " is gone", gone);
        }
    }

    /** Of the whole machine since it started, all processors together. */
    static long ofMachine() {
        try {
            var fields = Files.readAllLines(Path.of("/proc/stat")).getFirst().split(" +");
            return Stream.of(1, 2, 3, 6, 7).mapToLong(i -> Long.parseLong(fields[i])).sum() * MILLIS_PER_TICK;
        } catch (IOException noLinux) {
            throw new IllegalStateException(noLinux);
        }
    }
}
