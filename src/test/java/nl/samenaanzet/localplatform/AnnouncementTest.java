package nl.samenaanzet.localplatform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import nl.samenaanzet.localplatform.child.LogTail;
import nl.samenaanzet.localplatform.child.ResidentMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnouncementTest {

    private static final Duration SOON = Duration.ofMillis(12_340);

    @Test
    void saysAddressesTimesAndMemory() {
        var text = announcement("http://127.0.0.1:8088/operate", OptionalLong.of(300))
                .text();

        assertThat(text)
                .contains(
                        "http://127.0.0.1:8080 ",
                        "http://127.0.0.1:8088/operate",
                        "127.0.0.1:26500",
                        "na 12,3 s",
                        "samen 700 MB: toepassing 400 MB, index 300 MB",
                        "demo");
    }

    @Test
    void doesNotSpeakOfOperateWhereThereIsNone() {
        assertThat(announcement(null, OptionalLong.of(300)).text()).doesNotContain("Operate");
    }

    @Test
    void doesNotGuessMemory() {
        assertThat(announcement(null, OptionalLong.empty()).text()).contains("niet bekend");
    }

    @Test
    void readsTheMemoryOfThisProcess() {
        assertThat(ResidentMemory.megabytes(ProcessHandle.current().pid()).orElseThrow())
                .isBetween(20L, 20_000L);
    }

    @Test
    void onlyRecordsOfPastDaysAreOld() {
        var today = LocalDate.of(2026, 11, 23);

        assertThat(OldRecords.old("zeebe-record_job_8.6.0_2026-11-15", today)).isTrue();
        assertThat(OldRecords.old("zeebe-record_job_8.6.0_2026-11-16", today)).isFalse();
        assertThat(OldRecords.old("operate-list-view-8.3.0_", today)).isFalse();
    }

    @Test
    void theTailOfALogIsItsLastLines(@TempDir Path folder) throws IOException {
        var log = Files.writeString(folder.resolve("log"), "x".repeat(20_000) + "\none\n\ntwo\nthree\n");

        assertThat(LogTail.of(log, 2)).containsExactly("two", "three");
        assertThat(LogTail.of(folder.resolve("none"), 2)).isEmpty();
    }

    private static Announcement announcement(String operate, OptionalLong index) {
        return new Announcement(
                "http://127.0.0.1:8080",
                SOON,
                operate,
                SOON,
                "127.0.0.1:26500",
                SOON,
                Path.of("folder"),
                List.of(
                        new Announcement.Process("toepassing", OptionalLong.of(400)),
                        new Announcement.Process("index", index)));
    }
}
