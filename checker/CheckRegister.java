import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Checks what the register of decisions gave out, without the application, a database or the internet. Needs Java 17 or newer and nothing
 * else: {@code java checker/CheckRegister.java [--sleutel KEY] [--getuige KEY] FILE...}. The files, in any order and each known by what is in it:
 *
 * <ul>
 *   <li>the proof of an entry (.tlog-proof): that it is in the log, and what it says;
 *   <li>what the code on a printed decision holds, as text: that its entry is in the log; with the whole log, which one it is;
 *   <li>the whole log (alles.txt): that its head sums it up, and that nothing lies beside it that does not belong there;
 *   <li>heads (koppen.txt, checkpoint): with the whole log, that it still is the log of each head;
 *   <li>two heads and the file that joins them (samenhang): that the older log is the beginning of the newer one.
 * </ul>
 *
 * KEY after --getuige is of a witness: that it saw each head. KEY is the public key of the log, or a file with it. Take it from somewhere else than the site: without it no signature is checked.
 */
class CheckRegister {

    private static final Base64.Decoder BASE64 = Base64.getDecoder();

    private static class Wrong extends RuntimeException {
        Wrong(String what, Object... with) {
            super(what.formatted(with));
        }
    }

    /** @param text three lines that are signed; @param signatures the lines below them */
    private record Head(String origin, long size, byte[] root, String text, List<String> signatures) {}

    /** @param leaf as it hangs in the tree; @param beside what some of its digests are of */
    private record Entry(String leaf, List<String> beside) {}

    private final List<Head> heads = new ArrayList<>();
    private final Map<String, String> proofs = new LinkedHashMap<>();
    private List<byte[]> joining;
    private Head whole;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> witnesses = new ArrayList<>();
    private String key;

    public static void main(String[] arguments) throws IOException {
        var checker = new CheckRegister();
        try {
            checker.read(arguments);
            checker.check();
        } catch (Wrong wrong) {
            System.out.println("NIET IN ORDE: " + wrong.getMessage());
            System.exit(1);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ClassCastException | NullPointerException unreadable) {
            System.out.println("NIET IN ORDE: een van de bestanden is niet te lezen, of is geen bestand van een register");
            System.exit(1);
        }
    }

    private void read(String[] arguments) throws IOException {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--sleutel") && i + 1 < arguments.length) {
                key = keyOf(arguments[++i]);
            } else if (arguments[i].equals("--getuige") && i + 1 < arguments.length) {
                witnesses.add(keyOf(arguments[++i]));
            } else {
                file(arguments[i], Files.readString(Path.of(arguments[i])));
            }
        }
        if (heads.isEmpty() && proofs.isEmpty() && whole == null) {
            System.err.println("Gebruik: java CheckRegister.java [--sleutel SLEUTEL] BESTAND...");
            System.exit(2);
        }
    }

    private static String keyOf(String given) throws IOException {
        return given.contains("+") ? given : Files.readString(Path.of(given)).strip();
    }

    private void file(String name, String text) {
        if (text.startsWith("c2sp.org/tlog-proof@v1\n")) {
            proofs.put(name, text);
        } else if (text.lines().allMatch(l -> l.matches("[A-Za-z0-9+/]{43}="))) {
            joining = text.lines().map(BASE64::decode).toList();
        } else {
            var lines = text.split("\n", -1);
            var at = 0;
            while (at < lines.length && !lines[at].isEmpty() && !lines[at].startsWith("{")) {
                var end = at;
                while (end < lines.length && !lines[end].isEmpty()) {
                    end++;
                }
                var last = end + 1;
                while (last < lines.length && lines[last].startsWith("\u2014 ")) {
                    last++;
                }
                heads.add(head(Arrays.asList(lines).subList(at, end), Arrays.asList(lines).subList(end + 1, last)));
                at = last + 1;
            }
            if (at < lines.length && lines[at].startsWith("{")) {
                whole = heads.get(heads.size() - 1);
                Arrays.stream(lines, at, lines.length).filter(l -> !l.isEmpty()).forEach(l -> entries.add(entry(l)));
            }
        }
    }

    private static Head head(List<String> text, List<String> signatures) {
        return new Head(text.get(0), Long.parseLong(text.get(1)), BASE64.decode(text.get(2)), String.join("\n", text) + "\n", signatures);
    }

    private static Entry entry(String line) {
        var end = line.lastIndexOf('}') + 1;
        var beside = line.substring(end + 1);
        return new Entry(line.substring(0, end), beside.isEmpty() ? List.of() : List.of(beside.split("~")));
    }

    private void check() {
        if (whole != null) {
            log();
        }
        proofs.forEach(this::proof);
        if (joining != null) {
            joined();
        } else if (whole == null && heads.size() > 1) {
            System.out.println("Twee koppen vergelijken: geef ook het bestand 'samenhang' of het hele logboek");
        }
        heads.forEach(this::signed);
        witnesses.forEach(witness -> heads.forEach(head -> seen(head, witness)));
        if (key == null) {
            System.out.println("De handtekening is niet nagekeken: geef de openbare sleutel met --sleutel");
        }
    }

    private void log() {
        var sizes = new HashMap<Long, byte[]>();
        var stack = new ArrayList<byte[]>();
        sizes.put(0L, sha256());
        var blank = new TreeMap<String, Long>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var leaf = (Map<?, ?>) new Json(entry.leaf).value();
            if (!Long.toString(i + 1).equals(leaf.get("nr"))) {
                throw new Wrong("vermelding %d ontbreekt", i + 1);
            }
            beside(entry, leaf, i + 1, blank);
            grow(stack, i, hash(0, bytes(entry.leaf)));
            sizes.put(i + 1L, root(stack));
        }
        if (!blank.isEmpty()) {
            throw new Wrong("een tekst bij vermelding %d ontbreekt", blank.values().iterator().next());
        }
        for (var head : heads) {
            if (!head.origin.equals(whole.origin)) {
                throw new Wrong("de kop van %s is van een ander logboek", head.origin);
            }
            if (!Arrays.equals(head.root, sizes.get(head.size))) {
                throw new Wrong("de kop met %d vermeldingen past niet op dit logboek", head.size);
            }
        }
        if (whole.size != entries.size()) {
            throw new Wrong("er zijn %d vermeldingen, en volgens de kop %d", entries.size(), whole.size);
        }
        System.out.printf("Het logboek is heel: %d vermeldingen, %d koppen passen erop%n", entries.size(), heads.size());
    }

    /** What lies beside an entry fits one of its digests; what is gone has to be explained by a later entry. */
    private void beside(Entry entry, Map<?, ?> leaf, long number, Map<String, Long> blank) {
        var digests = digests(leaf.get("inhoud"), new LinkedHashSet<>());
        for (var part : entry.beside) {
            if (!digests.remove(digest(part))) {
                throw new Wrong("een tekst bij vermelding %d is veranderd", number);
            }
        }
        var subject = leaf.get("onderwerp") + " ";
        digests.forEach(d -> blank.put(subject + d, number));
        if ("vernietigd".equals(leaf.get("soort"))) {
            blank.keySet().removeIf(b -> b.startsWith(subject));
        } else if ("gelakt".equals(leaf.get("soort"))) {
            ((List<?>) ((Map<?, ?>) leaf.get("inhoud")).get("vingerafdrukken")).forEach(d -> blank.remove(subject + d));
        }
    }

    /** Of RFC 9901: in "_sd" of any object. */
    private static Set<String> digests(Object json, Set<String> found) {
        if (json instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (name.equals("_sd")) {
                    ((List<?>) value).forEach(d -> found.add((String) d));
                } else {
                    digests(value, found);
                }
            });
        }
        return found;
    }

    private static String digest(String part) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(bytes(part)));
    }

    private void proof(String name, String text) {
        var end = text.indexOf("\n\n");
        var lines = text.substring(0, end).split("\n");
        var extra = BASE64.decode(lines[1].substring("extra ".length()));
        var index = Long.parseLong(lines[2].substring("index ".length()));
        var path = Arrays.stream(lines).skip(3).map(BASE64::decode).toList();
        var note = text.substring(end + 2).split("\n");
        var head = head(Arrays.asList(note).subList(0, 3), Arrays.asList(note).subList(4, note.length));
        if (extra.length == 32) {
            printed(name, index, extra, path, head);
            return;
        }
        var entry = entry(new String(extra, StandardCharsets.UTF_8));
        var leaf = (Map<?, ?>) new Json(entry.leaf).value();
        if (!Long.toString(index + 1).equals(leaf.get("nr")) || index >= head.size
                || !Arrays.equals(up(index, head.size - 1, hash(0, bytes(entry.leaf)), path)[1], head.root)) {
            throw new Wrong("%s: de vermelding staat niet in het logboek van deze kop", name);
        }
        beside(entry, leaf, index + 1, new TreeMap<>());
        if (whole != null && (head.size > entries.size() || !entries.get((int) index).leaf.equals(entry.leaf))) {
            throw new Wrong("%s: vermelding %d staat anders in dit logboek", name, index + 1);
        }
        heads.add(head);
        System.out.printf("%s staat in het logboek: vermelding %d van %d, %s, %s%n", leaf.get("kenmerk"), index + 1, head.size,
                leaf.get("soort"), leaf.get("tijd"));
        entry.beside.forEach(part -> {
            var said = (List<?>) new Json(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8)).value();
            System.out.printf("  %s: %s%n", said.get(1), said.get(2));
        });
    }

    /** The code on a printed decision: it has the hash of the entry, not its words. */
    private void printed(String name, long index, byte[] leaf, List<byte[]> path, Head head) {
        if (index >= head.size || !Arrays.equals(up(index, head.size - 1, leaf, path)[1], head.root)) {
            throw new Wrong("%s: de vermelding staat niet in het logboek van deze kop", name);
        }
        heads.add(head);
        System.out.printf("De vermelding met vingerafdruk %s staat in het logboek: vermelding %d van %d%n", hex(leaf), index + 1, head.size);
        if (whole == null) {
            System.out.println("Wat zij zegt staat niet in dit bewijs: geef ook het hele logboek");
        } else if (head.size > entries.size() || !Arrays.equals(hash(0, bytes(entries.get((int) index).leaf)), leaf)) {
            throw new Wrong("%s: vermelding %d staat anders in dit logboek", name, index + 1);
        } else {
            var said = (Map<?, ?>) new Json(entries.get((int) index).leaf).value();
            System.out.printf("Zij gaat over %s: %s, %s%n", said.get("kenmerk"), said.get("soort"), said.get("tijd"));
        }
    }

    private static String hex(byte[] bytes) {
        var said = new StringBuilder();
        for (var each : bytes) {
            said.append(String.format("%02x", each));
        }
        return said.toString();
    }

    /**
     * Up the tree (RFC 9162, 2.1.3.2 and 2.1.4.2).
     *
     * @return the root with only what lies to the left, and with all
     */
    private static byte[][] up(long at, long last, byte[] hash, List<byte[]> path) {
        var before = hash;
        var after = hash;
        for (var next : path) {
            if (last == 0) {
                throw new Wrong("een bewijs is langer dan de boom hoog is");
            }
            var left = at % 2 == 1 || at == last;
            before = left ? hash(1, next, before) : before;
            after = left ? hash(1, next, after) : hash(1, after, next);
            while (left && at % 2 == 0 && at != 0) {
                at /= 2;
                last /= 2;
            }
            at /= 2;
            last /= 2;
        }
        return last == 0 ? new byte[][] {before, after} : new byte[2][0];
    }

    private void joined() {
        if (heads.size() != 2) {
            throw new Wrong("bij een bestand 'samenhang' horen twee koppen");
        }
        var older = heads.get(heads.get(0).size <= heads.get(1).size ? 0 : 1);
        var newer = heads.get(0) == older ? heads.get(1) : heads.get(0);
        var path = new ArrayList<>(joining);
        if (Long.bitCount(older.size) == 1 && older.size < newer.size) {
            path.add(0, older.root);
        }
        if (!older.origin.equals(newer.origin) || !grown(older, newer, path)) {
            throw new Wrong("het logboek van %d vermeldingen is niet het begin van dat van %d", older.size, newer.size);
        }
        System.out.printf("Het logboek van %d vermeldingen is het begin van dat van %d%n", older.size, newer.size);
    }

    private static boolean grown(Head older, Head newer, List<byte[]> path) {
        if (older.size == 0 || older.size == newer.size) {
            return path.isEmpty() && (older.size == 0 || Arrays.equals(older.root, newer.root));
        }
        var at = older.size - 1;
        var last = newer.size - 1;
        while (at % 2 == 1) {
            at /= 2;
            last /= 2;
        }
        var roots = up(at, last, path.get(0), path.subList(1, path.size()));
        return Arrays.equals(roots[0], older.root) && Arrays.equals(roots[1], newer.root);
    }

    /** C2SP signed-note: "name+id+key"; a line is a dash, the name and the id with the signature. */
    private void signed(Head head) {
        if (key == null) {
            return;
        }
        try {
            var parts = key.split("\\+", 3);
            var id = BASE64.decode(head.signatures.stream().filter(s -> s.split(" ")[1].equals(parts[0])).findFirst()
                    .orElseThrow(() -> new Wrong("de kop met %d vermeldingen is niet ondertekend door %s", head.size, parts[0])).split(" ")[2]);
            var check = Signature.getInstance("Ed25519");
            check.initVerify(open(BASE64.decode(parts[2])));
            check.update(bytes(head.text));
            if (!head.origin.equals(parts[0]) || !check.verify(Arrays.copyOfRange(id, 4, id.length))) {
                throw new Wrong("de handtekening onder de kop met %d vermeldingen is niet van deze sleutel", head.size);
            }
            System.out.printf("De kop met %d vermeldingen is ondertekend met deze sleutel%n", head.size);
        } catch (GeneralSecurityException malformed) {
            throw new Wrong("de handtekening onder de kop met %d vermeldingen is niet te lezen", head.size);
        }
    }

    /** C2SP tlog-cosignature: a line of who saw this head, with the second at which. */
    private static void seen(Head head, String witness) {
        try {
            var parts = witness.split("\\+", 3);
            var line = BASE64.decode(head.signatures.stream().filter(s -> s.split(" ")[1].equals(parts[0])).findFirst()
                    .orElseThrow(() -> new Wrong("de kop met %d vermeldingen is niet gezien door %s", head.size, parts[0])).split(" ")[2]);
            var second = ByteBuffer.wrap(line, 4, 8).getLong();
            var check = Signature.getInstance("Ed25519");
            check.initVerify(open(BASE64.decode(parts[2])));
            check.update(bytes("cosignature/v1\ntime " + second + "\n" + head.text));
            if (!check.verify(Arrays.copyOfRange(line, 12, line.length))) {
                throw new Wrong("onder de kop met %d vermeldingen staat %s, maar niet met deze sleutel", head.size, parts[0]);
            }
            System.out.printf("De kop met %d vermeldingen is gezien door %s: %s%n", head.size, parts[0], Instant.ofEpochSecond(second));
        } catch (GeneralSecurityException malformed) {
            throw new Wrong("wat een getuige zette onder de kop met %d vermeldingen is niet te lezen", head.size);
        }
    }

    private static PublicKey open(byte[] typed) throws GeneralSecurityException {
        var key = new byte[44];
        System.arraycopy(new byte[] {0x30, 0x2a, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 3, 0x21, 0}, 0, key, 0, 12);
        System.arraycopy(typed, 1, key, 12, 32);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key));
    }

    private static void grow(List<byte[]> stack, long size, byte[] leaf) {
        var hash = leaf;
        for (var rest = size; rest % 2 == 1; rest /= 2) {
            hash = hash(1, stack.remove(stack.size() - 1), hash);
        }
        stack.add(hash);
    }

    private static byte[] root(List<byte[]> stack) {
        var root = stack.get(stack.size() - 1);
        for (int i = stack.size() - 2; i >= 0; i--) {
            root = hash(1, stack.get(i), root);
        }
        return root;
    }

    /** RFC 6962, 2.1: 0 before a leaf, 1 before two subtrees. */
    private static byte[] hash(int kind, byte[]... parts) {
        var all = new byte[parts.length + 1][];
        all[0] = new byte[] {(byte) kind};
        System.arraycopy(parts, 0, all, 1, parts.length);
        return sha256(all);
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Arrays.stream(parts).forEach(digest::update);
            return digest.digest();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads JSON: maps, lists, and all else as the text that it is written with. */
    private static class Json {
        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object value() {
            return switch (text.charAt(at)) {
                case '{' -> map();
                case '[' -> list();
                case '"' -> string();
                default -> {
                    var start = at;
                    while (at < text.length() && ",]}".indexOf(text.charAt(at)) < 0) {
                        at++;
                    }
                    yield text.substring(start, at);
                }
            };
        }

        private Map<String, Object> map() {
            var map = new LinkedHashMap<String, Object>();
            for (at++; text.charAt(at) != '}'; at += text.charAt(at) == ',' ? 1 : 0) {
                var name = string();
                at++;
                map.put(name, value());
            }
            at++;
            return map;
        }

        private List<Object> list() {
            var list = new ArrayList<>();
            for (at++; text.charAt(at) != ']'; at += text.charAt(at) == ',' ? 1 : 0) {
                list.add(value());
            }
            at++;
            return list;
        }

        private String string() {
            var said = new StringBuilder();
            for (at++; text.charAt(at) != '"'; at++) {
                var c = text.charAt(at);
                if (c == '\\') {
                    c = text.charAt(++at);
                    var plain = "bfnrt".indexOf(c);
                    if (c == 'u') {
                        c = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
                        at += 4;
                    } else if (plain >= 0) {
                        c = "\b\f\n\r\t".charAt(plain);
                    }
                }
                said.append(c);
            }
            at++;
            return said.toString();
        }
    }
}
