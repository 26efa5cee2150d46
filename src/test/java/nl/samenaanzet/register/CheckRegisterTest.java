package nl.samenaanzet.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.tools.ToolProvider;
import nl.samenaanzet.publication.PublishedByHand;
import nl.samenaanzet.register.Blanking.Blankable;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.OneDatabase;
import nl.samenaanzet.tlog.Checkpoint;
import nl.samenaanzet.tlog.Frontier;
import nl.samenaanzet.tlog.Merkle;
import nl.samenaanzet.tlog.Note;
import nl.samenaanzet.tlog.NoteKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The checker of the repository on what the register gives out, run as anybody would. */
@OneDatabase
@ApplicationTest
class CheckRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    /** Lines of a head, with the empty line below it. */
    private static final int HEAD = 6;

    @Autowired
    MockMvc browser;

    @Autowired
    PublicLog log;

    @Autowired
    PublishedDecisions published;

    @Autowired
    Destroying destroying;

    @Autowired
    Blanking blanking;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    static Path compiled;

    @TempDir
    Path folder;

    private PublishedByHand register;
    private UUID decision;

    @BeforeEach
    void twoDecisions() {
        register = new PublishedByHand(log, published, destroying, transaction);
        decision = publish("Teams in drie buurten");
        publish("Licht op \"straat\" ~ {en} plein\ttab");
    }

    private UUID publish(String title) {
        return register.publish("C-" + UUID.randomUUID().toString().substring(0, 8), title, "raad", DAY);
    }

    @Test
    void aProofIsCheckedAndRead() throws Exception {
        var one = published.findById(decision).orElseThrow();
        var proof =
                keep("een.tlog-proof", "/besluiten/%s/bewijs/%d.tlog-proof".formatted(one.reference(), one.position()));
        assertThat(check("--sleutel", key(), proof))
                .contains(one.reference() + " staat in het logboek: vermelding " + one.position())
                .contains("  titel: Teams in drie buurten", "is ondertekend met deze sleutel")
                .endsWith("0");
        assertThat(check("--sleutel", key(), proof, whole()))
                .contains("Het logboek is heel")
                .endsWith("0");
        assertThat(check(proof)).contains("De handtekening is niet nagekeken");
        var changed = Files.readString(Path.of(proof)).replace("index " + (one.position() - 1), "index 0");
        assertThat(check(write("anders.tlog-proof", changed)))
                .startsWith("NIET IN ORDE")
                .contains("staat niet in het logboek");
        assertThat(check(
                        "--sleutel",
                        NoteKey.of("127.0.0.1:8080/besluiten/log", NoteKey.Type.LOG, other().getPublic())
                                .toString(),
                        proof))
                .contains("NIET IN ORDE: de handtekening", "niet van deze sleutel");
        assertThat(check(write("kapot.txt", "c2sp.org/tlog-proof@v1\nkapot")))
                .contains("niet te lezen")
                .endsWith("1");
    }

    @Test
    void theCodeOnPaperIsReadAndChecked() throws Exception {
        var one = published.findById(decision).orElseThrow();
        var png = browser.perform(get("/besluiten/%s/bewijs/%d.png".formatted(one.reference(), one.position())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var read = read(ImageIO.read(new ByteArrayInputStream(png)));
        assertThat(read).startsWith("c2sp.org/tlog-proof@v1\n").hasSizeBetween(400, 1500);
        var paper = write("papier.tlog-proof", read);
        assertThat(check("--sleutel", key(), paper))
                .contains("staat in het logboek: vermelding " + one.position(), "is ondertekend met deze sleutel")
                .contains("geef ook het hele logboek")
                .endsWith("0");
        assertThat(check("--sleutel", key(), paper, whole()))
                .contains("Zij gaat over " + one.reference())
                .endsWith("0");
        var index = "index " + (one.position() - 1);
        assertThat(check(write("anders.tlog-proof", read.replace(index, "index 0"))))
                .startsWith("NIET IN ORDE")
                .endsWith("1");
        var lines = new ArrayList<>(lines());
        lines.set(
                HEAD + (int) one.position() - 1,
                lines.get(HEAD + (int) one.position() - 1).replace("2025-03-01", "2025-03-02"));
        assertThat(check(paper, write("veranderd.txt", String.join("\n", lines) + "\n")))
                .startsWith("NIET IN ORDE");
        assertThat(browser.perform(get("/besluiten/" + one.reference()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("/bewijs/%d.png".formatted(one.position()));
    }

    private static String read(BufferedImage picture) throws Exception {
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(
                                picture.getWidth(),
                                picture.getHeight(),
                                picture.getRGB(
                                        0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth())))),
                        Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }

    @Test
    void aHeadOfAnotherLogIsNamed() throws Exception {
        var pair = other();
        var elsewhere = "elders.example/log";
        var head = Note.sign(
                        new Checkpoint(elsewhere, 1, Merkle.leaf(new byte[] {1})).text(),
                        NoteKey.of(elsewhere, NoteKey.Type.LOG, pair.getPublic()),
                        pair.getPrivate())
                .toString();
        assertThat(check(whole(), write("elders.txt", head)))
                .startsWith("NIET IN ORDE: de kop van elders.example/log is van een ander logboek")
                .endsWith("1");
    }

    @Test
    void theHeadsOfTwoDaysAreOfOneLog() throws Exception {
        var before = keep("maandag.txt", "/besluiten/log/checkpoint");
        var older = log.end().position();
        publish("Later");
        var after = keep("dinsdag.txt", "/besluiten/log/checkpoint");
        var joining = keep("samenhang.txt", "/besluiten/log/samenhang/%d/%d.txt".formatted(older, older + 2));
        assertThat(check("--sleutel", key(), after, before, joining))
                .contains("Het logboek van %d vermeldingen is het begin van dat van %d".formatted(older, older + 2))
                .endsWith("0");
        var forged = signed(older, Merkle.leaf(new byte[] {1}));
        assertThat(check(after, write("vervalst.txt", forged), joining))
                .contains("NIET IN ORDE")
                .contains("is niet het begin");
        assertThat(check(whole(), before)).contains("2 koppen passen erop").endsWith("0");
    }

    @Test
    void aLogWithALeafMissingDoubledMovedOrChangedIsNamed() throws Exception {
        assertThat(check("--sleutel", key(), whole()))
                .contains("Het logboek is heel")
                .endsWith("0");
        var at = HEAD + 1;
        wrong("vermelding 2 ontbreekt", l -> l.remove(at));
        wrong("vermelding 3 ontbreekt", l -> l.add(at, l.get(at)));
        wrong("vermelding 2 ontbreekt", l -> Collections.swap(l, at, at + 1));
        wrong("past niet op dit logboek", List::removeLast);
        wrong("past niet op dit logboek", l -> l.set(at, l.get(at).replace("2025-03-01", "2025-03-02")));
        wrong("een tekst bij vermelding 2 ontbreekt", l -> l.set(at, l.get(at).replaceFirst("~[^~]+~", "~")));
        wrong(
                "een tekst bij vermelding 2 is veranderd",
                l -> l.set(at, l.get(at).replaceFirst("~[^~]+~", "~WyJzIiwiYSIsMV0~")));
    }

    @Test
    void aTextThatTheLogSaysWasBlankedIsNoFault() throws Exception {
        var one = published.findById(decision).orElseThrow();
        var text = blanking.texts(one.reference()).stream()
                .filter(t -> t.fields().contains(Blankable.BESLUIT))
                .map(Blanking.Text::digest)
                .toList();
        transaction.executeWithoutResult(tx -> blanking.blank(one.reference(), text, "Een naam", "Secretaris"));
        assertThat(check("--sleutel", key(), whole()))
                .contains("Het logboek is heel")
                .endsWith("0");
        wrong("een tekst bij vermelding %d ontbreekt".formatted(one.position()), List::removeLast);
    }

    /** Somebody makes everything anew: entries, tree, head, and even the signature. Who kept a head finds it. */
    @Test
    void aLogThatWasRecomputedDoesNotFitAHeadThatSomebodyKept() throws Exception {
        var kept = keep("bewaard.txt", "/besluiten/log/checkpoint");
        var lines = new ArrayList<>(lines());
        lines.replaceAll(l -> l.replace("2025-03-01", "2025-03-02"));
        var tree = new Frontier();
        lines.subList(HEAD, lines.size()).stream()
                .map(l -> l.substring(0, l.lastIndexOf('}') + 1))
                .forEach(leaf -> tree.add(Merkle.leaf(leaf.getBytes(StandardCharsets.UTF_8))));
        var forged = write(
                "alles.txt",
                signed(tree.size(), tree.root()) + "\n" + String.join("\n", lines.subList(HEAD, lines.size())));
        assertThat(check(forged))
                .as("in itself")
                .contains("Het logboek is heel")
                .endsWith("0");
        assertThat(check("--sleutel", key(), forged))
                .contains("niet van deze sleutel")
                .endsWith("1");
        assertThat(check(forged, kept)).contains("past niet op dit logboek").endsWith("1");
    }

    private static String signed(long size, byte[] root) throws Exception {
        var pair = other();
        var origin = "127.0.0.1:8080/besluiten/log";
        return Note.sign(
                        new Checkpoint(origin, size, root).text(),
                        NoteKey.of(origin, NoteKey.Type.LOG, pair.getPublic()),
                        pair.getPrivate())
                .toString();
    }

    private static KeyPair other() throws Exception {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    private void wrong(String said, Consumer<List<String>> change) throws Exception {
        var lines = new ArrayList<>(lines());
        change.accept(lines);
        assertThat(check(write("veranderd.txt", String.join("\n", lines) + "\n")))
                .startsWith("NIET IN ORDE")
                .contains(said)
                .endsWith("1");
    }

    private List<String> lines() throws Exception {
        return Files.readString(Path.of(whole())).lines().toList();
    }

    private String whole() throws Exception {
        var started = browser.perform(get("/besluiten/log/alles.txt")).andReturn();
        return write(
                "alles.txt",
                new String(
                        browser.perform(asyncDispatch(started))
                                .andReturn()
                                .getResponse()
                                .getContentAsByteArray(),
                        StandardCharsets.UTF_8));
    }

    private String key() throws Exception {
        return Files.readString(Path.of(keep("sleutel.txt", "/besluiten/log/sleutel.txt")))
                .strip();
    }

    private String keep(String name, String address) throws Exception {
        return write(
                name,
                browser.perform(get(address))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8));
    }

    private String write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** The checker as anybody runs it, but compiled once for all its runs. */
    private static String check(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                compiled.toString(),
                "CheckRegister"));
        command.addAll(Arrays.asList(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8) + process.waitFor();
    }

    @BeforeAll
    static void compile() {
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", compiled.toString(), "checker/CheckRegister.java"))
                .isZero();
    }
}
