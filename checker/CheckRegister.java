import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks an export of the register without the application, a database or the internet, and names the first entry that was changed:
 * {@code java checker/CheckRegister.java keten.tsv [koppen.tsv]}. Needs Java 17 or newer and nothing else.
 *
 * Each line of the first file is "hash, tab, entry, tab, content": the hash is the SHA-256 of the entry, the entry names the hash before
 * it and the SHA-256 of the content. Content that was destroyed is "-". Each line of the second file is "day, tab, number, tab, hash".
 */
class CheckRegister {

    private static final Pattern ENTRY = Pattern.compile("\\{\"inhoud\":\"([0-9a-f]{64})\",\"kenmerk\":\"(?:[^\"\\\\]|\\\\.)*\",\"nr\":(\\d+),"
            + "\"onderwerp\":\"([0-9a-f-]{36})\",\"soort\":\"([a-z]+)\",\"tijd\":\"[^\"]+\",\"vorige\":\"([0-9a-f]{64})\"\\}");

    private final Map<String, Long> empty = new LinkedHashMap<>();
    private final Map<Long, String> hashes = new LinkedHashMap<>();
    private String last = "0".repeat(64);
    private long count;

    public static void main(String[] files) throws IOException {
        if (files.length < 1) {
            System.err.println("Gebruik: java CheckRegister.java keten.tsv [koppen.tsv]");
            System.exit(2);
        }
        var checker = new CheckRegister();
        var fault = checker.chain(Path.of(files[0]));
        if (fault == null && files.length > 1) {
            fault = checker.heads(Path.of(files[1]));
        }
        System.out.println(fault == null ? "De keten is heel: %d vermeldingen, de laatste is %s".formatted(checker.count, checker.last)
                : "NIET IN ORDE: " + fault);
        System.exit(fault == null ? 0 : 1);
    }

    private String chain(Path file) throws IOException {
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var fault = entry(line.split("\t", -1));
                if (fault != null) {
                    return fault;
                }
            }
        }
        return empty.isEmpty() ? null : "de inhoud van vermelding %d ontbreekt".formatted(empty.values().iterator().next());
    }

    private String entry(String[] parts) {
        var expected = count + 1;
        var entry = parts.length == 3 ? ENTRY.matcher(parts[1]) : null;
        if (entry == null || !entry.matches()) {
            return "vermelding %d is geen vermelding".formatted(expected);
        }
        if (Long.parseLong(entry.group(2)) != expected) {
            return "vermelding %d ontbreekt".formatted(expected);
        }
        if (!sha256(parts[1]).equals(parts[0]) || !entry.group(5).equals(last)) {
            return "vermelding %d is veranderd".formatted(expected);
        }
        if (!content(entry, parts[2], expected)) {
            return "de inhoud van vermelding %d is veranderd".formatted(expected);
        }
        count = expected;
        last = parts[0];
        hashes.put(count, last);
        return null;
    }

    /** Content may be gone only when a later entry says that it was destroyed. */
    private boolean content(Matcher entry, String content, long number) {
        if (content.equals("-")) {
            empty.putIfAbsent(entry.group(3), number);
        } else if (!sha256(content).equals(entry.group(1))) {
            return false;
        }
        if (entry.group(4).equals("vernietigd")) {
            empty.remove(entry.group(3));
        }
        return true;
    }

    private String heads(Path file) throws IOException {
        for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            var parts = line.split("\t");
            var number = Long.parseLong(parts[1]);
            if (number > 0 && !parts[2].equals(hashes.get(number))) {
                return "de kop van %s (vermelding %d) past niet op deze keten".formatted(parts[0], number);
            }
        }
        return null;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
