package nl.samenaanzet.ambition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.ambition.HappeningType.Topic;
import nl.samenaanzet.ambition.Journal.HappeningView;
import nl.samenaanzet.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The dated story: kinds go in and come out; a kind that nobody lists stops it. */
@ApplicationTest
class JournalTest {

    @Autowired
    Journal journal;

    @Autowired
    News news;

    @Autowired
    JdbcClient database;

    /** Not listed by a bean. */
    private enum Stray implements HappeningType {
        PUBLIC_ONE(Reach.PUBLIC),
        COMPONENT_ONE(Reach.COMPONENT),
        INTERNAL_ONE(Reach.INTERNAL);

        private final Reach reach;

        Stray(Reach reach) {
            this.reach = reach;
        }

        @Override
        public String key() {
            return "ambition.happened." + name();
        }

        @Override
        public Reach reach() {
            return reach;
        }
    }

    @Test
    void aLineComesBackAsItsKind() {
        var matter = UUID.randomUUID();
        journal.note(matter, AmbitionHappening.STRATEGY_CLOSED, "Secretaris", "");
        assertThat(journal.of(matter)).singleElement().satisfies(line -> {
            assertThat(line.type()).isEqualTo(AmbitionHappening.STRATEGY_CLOSED);
            assertThat(line.who()).isEqualTo("Secretaris");
        });
        assertThat(journal.details("Secretaris", List.of(AmbitionHappening.values())))
                .isEmpty();
    }

    @Test
    void anUnknownKindInTheDatabaseIsNamedAndNotLeftOut() {
        var matter = UUID.randomUUID();
        database.sql(
                        "insert into ambition_happening (id, subject, happened_at, what, detail) values (:id, :id, current_timestamp, 'x.happened.OLD', '')")
                .param("id", matter)
                .update();
        assertThatThrownBy(() -> journal.of(matter))
                .hasRootCauseMessage("No module lists the kind of happening 'x.happened.OLD'");
        database.sql("delete from ambition_happening where id = :id")
                .param("id", matter)
                .update();
    }

    @Test
    void aKindThatNobodyListsIsNotWritten() {
        var matter = UUID.randomUUID();
        assertThatThrownBy(() -> journal.note(matter, Stray.INTERNAL_ONE, null, ""))
                .hasRootCauseMessage("No module lists the kind of happening 'ambition.happened.INTERNAL_ONE'");
        assertThat(journal.of(matter)).isEmpty();
    }

    @Test
    void wordsDoNotGetIntoALineForEverybody() {
        assertThatThrownBy(
                        () -> journal.note(UUID.randomUUID(), AmbitionHappening.STRATEGY_CLOSED, null, "Jan is ziek"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("STRATEGY_CLOSED");
    }

    @ParameterizedTest
    @EnumSource(Stray.class)
    void onlyWhatTheKindSaysIsPublic(Stray kind) {
        var line = new HappeningView(Instant.EPOCH, kind, null, "Schone straten");
        assertThat(line.publicWith("Schone straten")).isEqualTo(kind != Stray.INTERNAL_ONE);
        assertThat(line.publicWith("Een ander onderdeel")).isEqualTo(kind == Stray.PUBLIC_ONE);
    }

    @Test
    void whatIsForgottenStaysWithoutItsDetail() {
        var matter = UUID.randomUUID();
        journal.note(matter, AmbitionHappening.STRATEGY_SUBMITTED, null, "strategie.pdf");
        assertThat(journal.forget(List.of(matter))).isOne();
        assertThat(journal.forget(List.of(matter))).isZero();
        assertThat(journal.forget(List.of())).isZero();
        assertThat(journal.of(matter))
                .singleElement()
                .extracting(HappeningView::detail)
                .isEqualTo("");
    }

    @Test
    void whatNobodyIsToldOfIsNoNews() {
        assertThat(news.since(Instant.EPOCH, List.of(Topic.NONE))).isEmpty();
        assertThat(news.since(Instant.EPOCH, List.of())).isEmpty();
    }
}
