package nl.samenaanzet.register.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.register.EntryKind;
import nl.samenaanzet.register.PublicLog;
import nl.samenaanzet.register.log.Verification.Why;
import nl.samenaanzet.testing.ApplicationTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A head that was given out binds the log for ever, also when the database is put back to an earlier day. */
@ApplicationTest
class HeadsFileTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @Autowired
    PublicLog log;

    @Autowired
    Heads heads;

    @Autowired
    TreeTiles tiles;

    @Autowired
    LogKey key;

    @Autowired
    DailyHeads days;

    @Autowired
    Entries entries;

    @Autowired
    Disclosures parts;

    @Autowired
    Mail mail;

    @Autowired
    HouseLanguage language;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void twoEntries() {
        file = folder.resolve("buiten").resolve("koppen.txt");
        add();
        add();
    }

    private void add() {
        transaction.executeWithoutResult(tx -> log.add(EntryKind.VASTGELEGD, UUID.randomUUID(), "H-1", Map.of()));
    }

    private LogProperties properties(String origin) {
        return new LogProperties(
                origin, folder.resolve("x"), file.toString(), List.of("griffie@voorbeeld.invalid"), List.of());
    }

    private LogTree tree() {
        return new LogTree(
                heads, tiles, key, days, new HeadsFile(properties(key.open().name())));
    }

    /** In a transaction that leaves nothing behind. */
    private void during(Runnable act) {
        transaction.executeWithoutResult(tx -> {
            tx.setRollbackOnly();
            act.run();
        });
    }

    private void giveOut() {
        during(() -> tree().giveOut(DAY, Instant.now()));
    }

    private static void refused(ThrowingCallable act, String dutch, String english) {
        assertThatThrownBy(act)
                .isInstanceOf(LogRefused.class)
                .hasMessageContainingAll(dutch, english)
                .satisfies(refused -> assertThat(
                                new LogRefused.Analyzer().analyze(refused).getDescription())
                        .isEqualTo(refused.getMessage()));
    }

    @Test
    void theHeadOfEachDayIsAddedAndTheLogGoesOn() throws Exception {
        giveOut();
        add();
        tree().afterSingletonsInstantiated();
        giveOut();
        assertThat(Files.readString(file).split("\n\n"))
                .as("two heads, each with its signature")
                .hasSize(4);
        assertThat(Files.readString(file)).contains(log.end().note());
    }

    @Test
    void aDatabaseThatWasPutBackSignsNothing() {
        giveOut();
        during(() -> {
            database.sql("update register_head set position = position - 1").update();
            refused(() -> tree().afterSingletonsInstantiated(), "reservekopie", "backup");
            refused(
                    () -> tree().add(
                                    new Entry.About(EntryKind.VASTGELEGD, UUID.randomUUID(), "H-2"),
                                    Map.of(),
                                    Instant.now()),
                    "ondertekent niets",
                    "signs nothing");
            refused(() -> tree().giveOut(DAY, Instant.now()), "ondertekent niets", "signs nothing");
        });
        tree().afterSingletonsInstantiated();
    }

    @Test
    void aLogThatGrewAnotherWaySignsNothing() throws Exception {
        giveOut();
        var head = Files.readString(file);
        var root = head.split("\n")[2];
        var other = (root.startsWith("A") ? "B" : "A") + root.substring(1);
        Files.writeString(file, head.replace(root, other));
        refused(() -> tree().afterSingletonsInstantiated(), "past niet bij de kop", "does not fit the head");
        var walk = tree().walk();
        assertThat(entries.findAll(Sort.by("position")).stream()
                        .map(e -> walk.fault(e, parts.findByPositionBetween(e.position(), e.position())))
                        .toList())
                .as("found by the daily check too")
                .endsWith(Why.GIVEN_OUT)
                .containsOnlyOnce(Why.GIVEN_OUT);
    }

    @Test
    void aHeadOfAnotherLogOrABrokenFileIsNamed() throws Exception {
        giveOut();
        var elsewhere = new LogTree(heads, tiles, key, days, new HeadsFile(properties("elders.example/log")));
        refused(
                elsewhere::afterSingletonsInstantiated,
                "dit logboek heet elders.example/log",
                "is called elders.example/log");
        Files.writeString(file, "kapot");
        refused(() -> tree().afterSingletonsInstantiated(), "niet te lezen", "cannot be read");
    }

    @Test
    void theHeadGoesByMailToWhoKeepsIt() {
        var letters = new HeadLetters(properties(key.open().name()), key, mail, language);
        transaction.executeWithoutResult(tx -> {
            letters.tell(DAY, log.end());
            letters.tell(DAY, log.end());
        });
        assertThat(mail.letters(0).getContent())
                .filteredOn(l ->
                        mail.letter(l.id()).text().contains("Dit is de kop van het besluitenregister van 1 maart 2025"))
                .singleElement()
                .satisfies(l -> assertThat(mail.letter(l.id()).text())
                        .contains(log.end().note(), key.open().toString(), "/besluiten/keten"));
    }
}
