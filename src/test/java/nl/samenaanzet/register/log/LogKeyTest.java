package nl.samenaanzet.register.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import nl.samenaanzet.tlog.Merkle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key that signs the log: made by itself in trial mode only, changed by adding the one of before. */
class LogKeyTest {

    private static final byte[] ROOT = Merkle.leaf(new byte[] {1});

    @TempDir
    Path folder;

    private LogKey key(String file, String origin, boolean trial, String... earlier) {
        return new LogKey(new LogProperties(origin, folder.resolve(file), "", List.of(), List.of(earlier)), trial);
    }

    @Test
    void inTrialModeAKeyIsMadeOnceForTheOwnerOfTheFileOnly() throws Exception {
        var made = key("a/b.key", "wijk.example/log", true);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a/b.key"))))
                .isEqualTo("rw-------");
        assertThat(key("a/b.key", "wijk.example/log", false).open()).isEqualTo(made.open());
        try (var files = Files.list(folder.resolve("a"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void withoutAKeyThatCanBeReadNothingStarts() throws Exception {
        assertThatThrownBy(() -> key("geen.key", "wijk.example/log", false))
                .isInstanceOf(LogRefused.class)
                .hasMessageContainingAll("geen.key", "docs/logboek.md", "cannot sign its heads");
        key("een.key", "wijk.example/log", true);
        key("twee.key", "wijk.example/log", true);
        var one = Files.readString(folder.resolve("een.key"));
        var two = Files.readString(folder.resolve("twee.key"));
        Files.writeString(
                folder.resolve("gemengd.key"),
                one.substring(0, one.indexOf("-----BEGIN PUBLIC")) + two.substring(two.indexOf("-----BEGIN PUBLIC")));
        Files.writeString(
                folder.resolve("kapot.key"),
                one.replace("-----BEGIN PRIVATE KEY-----\nM", "-----BEGIN PRIVATE KEY-----\nX"));
        for (var wrong : List.of("gemengd.key", "kapot.key")) {
            assertThatThrownBy(() -> key(wrong, "wijk.example/log", true)).isInstanceOf(LogRefused.class);
        }
    }

    @Test
    void aHeadOfAnEarlierKeyAndNameCountsWhenThatKeyIsNamed() {
        var before = key("oud.key", "oud.example/log", true);
        var head = before.sign(3, ROOT);
        assertThat(before.vouches(head, 3, ROOT)).isTrue();
        assertThat(before.vouches(head, 4, ROOT)).isFalse();
        assertThat(key("nieuw.key", "nieuw.example/log", true).vouches(head, 3, ROOT))
                .isFalse();
        assertThat(key("nieuw.key", "nieuw.example/log", true, before.open().toString())
                        .vouches(head, 3, ROOT))
                .isTrue();
    }
}
