package nl.samenaanzet.localplatform;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The block that is printed when everything is ready: addresses, times and memory. */
record Announcement(String pages, Duration pagesAfter, String operate, Duration operateAfter, String gateway,
        Duration gatewayAfter, Path folder, List<Process> processes) {

    record Process(String name, OptionalLong megabytes) { }

    String text() {
        var lines = new ArrayList<String>();
        lines.add(line("Pagina's", "%-32s na %s", pages, PlatformTexts.seconds(pagesAfter)));
        if (operate != null) {
            lines.add(line("Operate", "%-32s na %s  (naam demo, wachtwoord demo)", operate,
                    PlatformTexts.seconds(operateAfter)));
        }
        lines.add(line("Camunda", "%-32s na %s", gateway, PlatformTexts.seconds(gatewayAfter)));
        lines.add(line("Geheugen", "%s", memory()));
        lines.add(line("Map", "%s", folder));
        var rule = "-".repeat(78);
        return "%n%s%n  Samen aan zet is klaar%n%n%s%n%s%n"
                .formatted(rule, String.join(System.lineSeparator(), lines), rule);
    }

    private static String line(String what, String format, Object... values) {
        return "  %-10s ".formatted(what) + format.formatted(values);
    }

    private String memory() {
        if (processes.stream().anyMatch(process -> process.megabytes().isEmpty())) {
            return "niet bekend op dit systeem";
        }
        var sum = processes.stream().mapToLong(process -> process.megabytes().getAsLong()).sum();
        var parts = processes.stream().map(process -> process.name() + " " + process.megabytes().getAsLong() + " MB");
        return "samen %d MB: %s".formatted(sum, String.join(", ", parts.toList()));
    }
}
