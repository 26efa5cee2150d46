package nl.samenaanzet.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.People;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.Race;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** One seal holds at a time, whoever lays it. */
@ApplicationTest
class SealsTest {

    private static final Sealing SAID = new Sealing(
            SecrecyGround.values()[0], SecrecyBody.values()[0], LocalDate.now().plusYears(1));

    @Autowired
    LaidSeals rows;

    @Autowired
    Acting acting;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Seals seals;

    @Test
    void ofTwoPeopleWhoSealAtTheSameMomentOneIsToldThatItIsSecretAlready() {
        var subject = UUID.randomUUID().toString();
        var together = new Seals(rows, nothingIsOpen(), new Acts(people, event -> {}, new ClockForTwo()));

        var told = Race.twice(() -> acting.as(
                "secretaris",
                () -> transaction.<String>execute(tx -> {
                    together.impose(SealKind.STRATEGY_DOCUMENT, subject, SAID);
                    return "sealed";
                })));

        assertThat(told)
                .contains("sealed")
                .anySatisfy(other -> assertThat(other)
                        .isInstanceOfSatisfying(
                                Refusal.class, refusal -> assertThat(refusal).hasMessage("secrecy.refusal.already")));
        assertThat(seals.all(SealKind.STRATEGY_DOCUMENT, subject)).hasSize(1);
    }

    @Test
    void whatWasLiftedCanBeSealedAgain() {
        var subject = UUID.randomUUID().toString();
        acting.does("secretaris", () -> {
            seals.impose(SealKind.STRATEGY_DOCUMENT, subject, SAID);
            seals.lift(
                    seals.holding(SealKind.STRATEGY_DOCUMENT, subject)
                            .orElseThrow()
                            .id(),
                    "Niet meer nodig");
            seals.impose(SealKind.STRATEGY_DOCUMENT, subject, SAID);
        });

        assertThat(seals.all(SealKind.STRATEGY_DOCUMENT, subject)).hasSize(2);
        assertThat(seals.holding(SealKind.STRATEGY_DOCUMENT, subject)).isPresent();
    }

    /**
     * Who asks it the time waits until the other asks too: so both have seen that nothing is secret before either says
     * so.
     */
    private static final class ClockForTwo extends Clock {

        private final CyclicBarrier both = new CyclicBarrier(2);

        @Override
        public Instant instant() {
            try {
                both.await(20, TimeUnit.SECONDS);
            } catch (Exception alone) {
                throw new IllegalStateException("The other did not come", alone);
            }
            return Instant.now();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private static ObjectProvider<OpenThings> nothingIsOpen() {
        return new DefaultListableBeanFactory().getBeanProvider(OpenThings.class);
    }
}
