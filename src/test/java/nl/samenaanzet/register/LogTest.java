package nl.samenaanzet.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.publication.PublishedByHand;
import nl.samenaanzet.register.log.RegisterHealth;
import nl.samenaanzet.register.log.Verification;
import nl.samenaanzet.register.log.Verification.Why;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.tlog.Checkpoint;
import nl.samenaanzet.tlog.LogProof;
import nl.samenaanzet.tlog.Merkle;
import nl.samenaanzet.tlog.Note;
import nl.samenaanzet.tlog.NoteKey;
import nl.samenaanzet.tlog.Tile;
import nl.samenaanzet.tlog.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A log that a stranger can check, and what the application itself finds when somebody was in the database. */
@ApplicationTest
class LogTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @Autowired
    MockMvc browser;

    @Autowired
    PublicLog log;

    @Autowired
    PublishedDecisions published;

    @Autowired
    Destroying destroying;

    @Autowired
    Verification verification;

    @Autowired
    Custody custody;

    @Autowired
    RegisterHealth health;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private PublishedByHand register;
    private UUID decision;

    /** Entries 1 to 7: three decisions, the third withdrawn; more for each test. */
    @BeforeEach
    void threeDecisions() {
        register = new PublishedByHand(log, published, destroying, transaction);
        var mark = "L-" + UUID.randomUUID().toString().substring(0, 8);
        decision = register.publish(mark + "-1", "Teams in drie buurten", "wijkcoalitie", DAY);
        register.publish(mark + "-2", "Licht op \"straat\" ~ {en} plein", "raad", DAY);
        register.withdraw(register.publish(mark + "-3", "Een plein", "college", DAY), "Er is een beter plan.", DAY);
    }

    private String text(String address) throws Exception {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String address) throws Exception {
        return browser.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private String reference() {
        return published.findById(decision).orElseThrow().reference();
    }

    private long position() {
        return published.findById(decision).orElseThrow().position();
    }

    private String proof() throws Exception {
        return text("/besluiten/%s/bewijs/%d.tlog-proof".formatted(reference(), position()));
    }

    @Test
    void aProofOfADecisionHoldsWithNothingButTheKey() throws Exception {
        var key = NoteKey.parse(text("/besluiten/log/sleutel.txt"));
        var proof = LogProof.parse(proof());
        var handedOver = new String(proof.extra(), StandardCharsets.UTF_8);
        var leaf = handedOver.substring(0, handedOver.lastIndexOf('}') + 1);
        assertThat(proof.holds(leaf.getBytes(StandardCharsets.UTF_8), key)).isTrue();
        assertThat(proof.holds(leaf.replace("gepubliceerd", "ingetrokken").getBytes(StandardCharsets.UTF_8), key))
                .isFalse();
        assertThat(leaf).as("personal data may stand in a text").doesNotContain("Teams", "Tekst van");
        assertThat(Arrays.stream(handedOver.substring(leaf.length() + 1).split("~"))
                        .map(part -> new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8)))
                .anyMatch(part -> part.endsWith("\"titel\",\"Teams in drie buurten\"]"));
        assertThat(text("/besluiten/" + reference())).contains("/bewijs/%d.tlog-proof".formatted(position()));
    }

    @Test
    void theTilesAreTheTreeOfTheHead() throws Exception {
        var head =
                Checkpoint.parse(Note.parse(text("/besluiten/log/checkpoint")).text());
        var size = (int) head.size();
        var tile = bytes("/besluiten/log/tile/0/" + new Tile(0, 0, size).path());
        assertThat(new Tree(Tile.subtrees((level, index) -> tile)).root(size)).isEqualTo(head.root());
        var entries = bytes("/besluiten/log/tile/entries/" + new Tile(0, 0, size).path());
        var length = (entries[0] & 255) << 8 | entries[1] & 255;
        assertThat(Merkle.leaf(Arrays.copyOfRange(entries, 2, 2 + length))).isEqualTo(Arrays.copyOf(tile, 32));
        for (var address : List.of("0/001", "0/000", "0/0", "0/000.p/0", "1/000.p/1", "entries/000", "9/x")) {
            browser.perform(get("/besluiten/log/tile/" + address)).andExpect(status().isNotFound());
        }
        browser.perform(get("/besluiten/log/samenhang/3/%d.txt".formatted(size + 1)))
                .andExpect(status().isNotFound());
        browser.perform(get("/besluiten/%s/bewijs/999999.tlog-proof".formatted(reference())))
                .andExpect(status().isNotFound());
    }

    @Test
    void anOlderHeadIsTheBeginningOfANewerOne() throws Exception {
        var older =
                Checkpoint.parse(Note.parse(text("/besluiten/log/checkpoint")).text());
        register.publish("L-" + UUID.randomUUID().toString().substring(0, 8), "Later", "raad", DAY);
        var newer =
                Checkpoint.parse(Note.parse(text("/besluiten/log/checkpoint")).text());
        assertThat(newer.size()).isEqualTo(older.size() + 2);
        var path = text("/besluiten/log/samenhang/%d/%d.txt".formatted(older.size(), newer.size()))
                .lines()
                .map(Base64.getDecoder()::decode)
                .toList();
        assertThat(Merkle.consistent(older.size(), older.root(), newer.size(), newer.root(), path))
                .isTrue();
    }

    /** What somebody does in the database; {@code :p} is the entry that published the first of three decisions. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENTRY     | 0 | update register_entry set reference = 'anders' where position = :p
            ENTRY     | 0 | update register_entry set kind = 'INGETROKKEN' where position = :p
            ENTRY     | 0 | update register_entry set leaf = replace(leaf, '2025-03-01', '2025-03-02') where position = :p
            ENTRY     | =1 | update register_tile set hashes = cast('\\x00' as bytea) where tier = 0
            CONTENT   | 0 | update register_disclosure set disclosure = replace(disclosure, 'Teams', 'Geen') where position = :p
            CONTENT   | 0 | update register_disclosure set path = 'anders' where position = :p and path = 'titel'
            CONTENT   | 0 | update register_disclosure set disclosure = null where position = :p and path = 'titel'
            CONTENT   | 0 | delete from register_disclosure where position = :p and path = 'titel'
            CONTENT   | 0 | insert into register_disclosure (digest, position, path, disclosure) values ('x', :p, 'bron', '["s","bron","x"]')
            MISSING   | 1 | update register_entry set position = position + 1000 where position = :p + 1
            MISSING   | * | insert into register_entry select position + 7, kind, subject, reference, recorded_at, leaf from register_entry where position = :p
            HEAD      | * | update register_head set note = replace(note, 'besluiten/log', 'ander/log')
            HEAD      | * | update register_head set note = (select min(note) from register_daily_head)
            SHOWN     | 0 | update register_decision set title = 'Bedrog' where position = :p
            SHOWN     | 0 | update register_decision set result = 'AFGEWEZEN' where position = :p
            SHOWN     | 0 | update register_decision set body = 'RAAD' where position = :p
            SHOWN     | 0 | update register_decision set decided_on = date '2025-04-01' where position = :p
            SHOWN     | 0 | update register_decision set withdrawn_on = date '2025-04-01', withdrawn_why = 'x' where position = :p
            SHOWN     | 0 | update register_decision set words_in = 'bedrog' where position = :p
            SHOWN     | 4 | update register_decision set withdrawn_on = null where position = :p + 4
            SHOWN     | 4 | update register_decision set withdrawn_why = 'anders' where position = :p + 4
            SHOWN     | -1| insert into register_decision select cast('00000000-0000-0000-0000-000000000007' as uuid), 'X-1', position - 1, words_at, ambition_code, ambition_name, title, body, partner, result, decided_on, published_at, changed_at, withdrawn_on, withdrawn_why, review_on, review_due, words_in, version from register_decision where position = :p
            UNREADABLE| =0 | update register_entry set leaf = 'kapot' where position = :p
            UNREADABLE| =0 | update register_entry set kind = 'KAPOT' where position = :p
            UNREADABLE| =0 | update register_head set note = 'kapot'
            CONTENT   | 0 | update register_disclosure set disclosure = 'kapot' where position = :p and path = 'titel'
            HIDDEN    | 0 | delete from register_decision where position = :p
            """)
    void whatSomebodyChangesByHandIsNamedByPageAndHealth(Why why, String where, String change) throws Exception {
        custody.publishHead();
        var first = position();
        var end = log.end().position();
        var sql = database.sql(change);
        assertThat(verification.verify().whole()).isTrue();
        var page = transaction.execute(tx -> {
            tx.setRollbackOnly();
            var statement = change.contains(":p") ? sql.param("p", first) : sql;
            assertThat(statement.update()).as("rows changed").isPositive();
            var found = custody.check().found();
            assertThat(found.why()).isEqualTo(why);
            assertThat(found.broken()).isEqualTo(at(where, first, end));
            assertThat(health.health().getStatus().getCode()).isEqualTo("DOWN");
            return page();
        });
        assertThat(page).contains("alert--error", "Let op: ").doesNotContain("??");
        assertThat(custody.check().found().whole()).isTrue();
        assertThat(page()).contains("alert--ok");
    }

    @Test
    void thePageSaysUpToWhichEntryItWasLookedAtAndHowManyCameSince() {
        custody.check();
        var checked = log.end().position();
        assertThat(page())
                .contains("Het logboek klopt tot en met vermelding " + checked)
                .doesNotContain("Daarna");
        register.withdraw(decision, "Er is een beter plan.", DAY);
        assertThat(page())
                .contains("Het logboek klopt tot en met vermelding " + checked, "Daarna kwam er één vermelding bij.");
        custody.check();
        assertThat(page())
                .contains("Het logboek klopt tot en met vermelding " + (checked + 1))
                .doesNotContain("Daarna");
    }

    private static long at(String where, long first, long end) {
        return where.startsWith("=")
                ? Long.parseLong(where.substring(1))
                : where.equals("*") ? end + 1 : first + Long.parseLong(where);
    }

    private String page() {
        try {
            return text("/besluiten/keten");
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
