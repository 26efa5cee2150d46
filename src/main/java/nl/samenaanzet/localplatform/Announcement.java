package nl.samenaanzet.localplatform;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The block that is printed when everything is ready: addresses, times and memory. */
record Announcement(
        String pages,
        Duration pagesAfter,
        String operate,
        Duration operateAfter,
        String gateway,
        Duration gatewayAfter,
        Path folder,
        List<Process> processes) {

    record Process(String name, OptionalLong megabytes) {}

    String text() {
        var lines = new ArrayList<String>();
        lines.add(line("pages", "%-32s %s", pages, after(pagesAfter)));
        if (operate != null) {
            lines.add(line("operate", "%-32s %s  (%s)", operate, after(operateAfter), PlatformTexts.say("demo")));
        }
        lines.add(line("camunda", "%-32s %s", gateway, after(gatewayAfter)));
        lines.add(line("memory", "%s", memory()));
        lines.add(line("folder", "%s", folder));
        var rule = "-".repeat(78);
        return "%n%s%n  %s%n%n%s%n%s%n"
                .formatted(rule, PlatformTexts.say("announcement"), String.join(System.lineSeparator(), lines), rule);
    }

    private static String after(Duration time) {
        return PlatformTexts.say("after", PlatformTexts.seconds(time));
    }

    private static String line(String what, String format, Object... values) {
        return "  %-10s ".formatted(PlatformTexts.say(what)) + format.formatted(values);
    }

    private String memory() {
        if (processes.stream().anyMatch(process -> process.megabytes().isEmpty())) {
            return PlatformTexts.say("memoryUnknown");
        }
        var sum = processes.stream()
                .mapToLong(process -> process.megabytes().getAsLong())
                .sum();
        var parts = processes.stream()
                .map(process -> process.name() + " " + process.megabytes().getAsLong() + " MB");
        return PlatformTexts.say("memoryTogether", sum, String.join(", ", parts.toList()));
    }
}
